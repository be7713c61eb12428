import type { Fault } from '../gate/fault.js';
import { faultAt, textOf } from './fault-at.js';
import type { Block, SetDocument } from './set-page.js';

/** Statements and notes stand on the page of the text that they belong to (ZB3139). */
export function checkBeside(document: SetDocument): Fault[] {
  const { blocks } = document;
  return blocks.flatMap((block, index) => {
    const page = block.lines[0]?.page;
    if (page === undefined || !isBeside(block, blocks[index - 1])) return [];
    const before = blocks.slice(0, index).findLast(isText)?.lines.at(-1)?.page;
    const after = blocks.slice(index + 1).find(isText)?.lines[0]?.page;
    if (page === before || page === after) return [];
    return [
      faultAt(document, 'ZB3139', block, textOf(block), {
        page: page + 1,
        wanted: (before ?? after ?? 0) + 1,
      }),
    ];
  });
}

/** A note, or the first block of a statement. */
function isBeside({ node, around }: Block, previous: Block | undefined): boolean {
  if (node.type === 'Note') return true;
  const quote = around.findLast(({ type }) => type === 'BlockQuote');
  return (
    quote !== undefined &&
    around.some(({ element }) => element?.tag === 'aside') &&
    !previous?.around.includes(quote)
  );
}

/** Running text, not what stands beside it or floats in it. */
function isText({ node, lines, around }: Block): boolean {
  const floats = around.some(({ element }) => element?.tag === 'aside' || element?.tag === 'figure');
  return lines.length > 0 && !floats && node.type !== 'Note';
}
