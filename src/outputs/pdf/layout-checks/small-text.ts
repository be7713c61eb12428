import type { Fault } from '../gate/fault.js';
import { faultAt } from './fault-at.js';
import type { SetDocument, SetText } from './set-page.js';

/** Points. Sizes in PDF are rounded. */
const smallest = 8;
const tolerance = 0.06;

/** Nothing is set smaller than 8 pt (ZB3130), but for the signs of notes; the smallest of each block is told. */
export function checkSmallText(document: SetDocument): Fault[] {
  return document.pages.flatMap(({ texts }, page) => {
    const told = new Map<unknown, SetText>();
    for (const text of texts) {
      if (text.letters.size >= smallest - tolerance || isSignOfNote(text)) continue;
      const known = told.get(text.block);
      if (!known || text.letters.size < known.letters.size) told.set(text.block, text);
    }
    return [...told.values()].map(({ text, block, letters }) =>
      faultAt(document, 'ZB3130', block, text, { page: page + 1, size: letters.size.toFixed(1) }),
    );
  });
}

function isSignOfNote({ text, block, node }: SetText): boolean {
  return (
    /^\s*\d+\s*$/.test(text) && node !== block?.node && (node?.type === 'Link' || node?.type === 'Reference')
  );
}
