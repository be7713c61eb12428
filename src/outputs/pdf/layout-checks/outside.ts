import { type Box, holds } from '../content/geometry.js';
import type { Fault } from '../gate/fault.js';
import { faultAt } from './fault-at.js';
import type { SetDocument, SetText } from './set-page.js';

/** How far letters may hang out of the type area, in points: a sign of a list, a quotation mark. */
const hanging = 6;

/** No text is cut off, and none of the text stands in the margins of its page (ZB3132). */
export function checkOutside(document: SetDocument): Fault[] {
  return document.pages.flatMap(({ width, height, texts, typeArea }, page) => {
    const sheet: Box = [0, 0, width, height];
    const told = new Set<unknown>();
    return texts.flatMap((text): Fault[] => {
      const area = typeArea && isText(text) ? widened(typeArea) : sheet;
      const { core, isCut } = text.letters;
      if ((!isCut && holds(area, core)) || told.has(text.block)) return [];
      told.add(text.block);
      return [faultAt(document, 'ZB3132', text.block, text.text, { page: page + 1 })];
    });
  });
}

/** Labels of drawings are held to their drawing when that is made. */
function isText({ block }: SetText): boolean {
  return block !== undefined && block.node.type !== 'Figure';
}

function widened([left, bottom, right, top]: Box): Box {
  return [left - hanging, bottom - hanging, right + hanging, top + hanging];
}
