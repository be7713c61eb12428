import type { Fault } from '../gate/fault.js';
import { faultAt, textOf } from './fault-at.js';
import type { Block, SetDocument } from './set-page.js';

const fewestLines = 3;

/** Below each heading stand three lines of what it is about, or all of it (ZB3133). */
export function checkHeadings(document: SetDocument): Fault[] {
  const { blocks, pages } = document;
  return blocks.flatMap((heading, index) => {
    const page = heading.lines.at(-1)?.page;
    // Pages that are designed as a whole have their own order.
    if (page === undefined || !pages[page]?.typeArea || !isHeading(heading) || isAside(heading)) return [];
    if (linesBelow(blocks, index, page)) return [];
    return [faultAt(document, 'ZB3133', heading, textOf(heading), { page: page + 1 })];
  });
}

/** True if enough of what follows a heading stands below it on its page. */
function linesBelow(blocks: readonly Block[], index: number, page: number): boolean {
  const heading = blocks[index];
  let lines = 0;
  for (const block of blocks.slice(index + 1)) {
    // What stands beside the text, or floats on, neither fills nor ends it.
    if (isAside(block) !== (heading !== undefined && isAside(heading)) || block.node.type === 'Note')
      continue;
    if (isHeading(block)) return lines > 0 || block.pages.has(page);
    if (block.around.some(({ element }) => element?.tag === 'figure') && !block.pages.has(page)) continue;
    if (block.node.type === 'Figure') return true;
    lines += block.lines.filter((line) => line.page === page).length;
    if (lines >= fewestLines) return true;
    if (!block.pages.has(page) || block.pages.size > 1) return false;
  }
  return true;
}

function isHeading({ node }: Block): boolean {
  return /^H\d$/.test(node.type);
}

function isAside({ around }: Block): boolean {
  return around.some(({ element }) => element?.tag === 'aside');
}
