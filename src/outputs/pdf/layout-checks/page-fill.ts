import { type Box, holds } from '../content/geometry.js';
import type { Fault } from '../gate/fault.js';
import { faultAt } from './fault-at.js';
import type { Block, SetDocument, SetPage } from './set-page.js';

/** White between lines and paragraphs, in points, that nobody sees as empty: 15 mm. */
const usualGap = 42.5;
const mostEmpty = 1 / 3;

/**
 * No page is more than a third empty, but for covers and others without page number: within a chapter ZB3136, at the end of
 * one ZB3137. Empty is what nothing stands in over the whole width.
 */
export function checkPageFill(document: SetDocument): Fault[] {
  const firsts = document.pages.map((_, page) =>
    document.blocks.find((block) => block.lines[0]?.page === page),
  );
  return document.pages.flatMap((page, index) => {
    const empty = page.typeArea ? emptyPart(page, page.typeArea) : 0;
    if (empty <= mostEmpty) return [];
    const next = document.pages[index + 1];
    const isEnd = !next?.typeArea || isTitle(firsts[index + 1]);
    const first = firsts[index];
    return [
      faultAt(document, isEnd ? 'ZB3137' : 'ZB3136', first, first?.lines[0]?.text ?? '', {
        page: index + 1,
        percent: Math.round(empty * 100),
      }),
    ];
  });
}

function isTitle(block: Block | undefined): boolean {
  return block?.node.type === 'H1';
}

/** How much of the height of the type area has nothing in it. */
export function emptyPart(
  { units, width, height }: Pick<SetPage, 'units' | 'width' | 'height'>,
  area: Box,
): number {
  const spans = units
    .flatMap(({ box }) => (box && !isGround(box, width, height) ? [clamped(box, area)] : []))
    .filter(([bottom, top]) => top > bottom)
    .sort((a, b) => b[1] - a[1]);
  let empty = 0;
  let lowest = area[3];
  for (const [bottom, top] of spans) {
    if (lowest - top > usualGap) empty += lowest - top;
    lowest = Math.min(lowest, bottom);
  }
  if (lowest - area[1] > usualGap) empty += lowest - area[1];
  return empty / (area[3] - area[1]);
}

/** What covers the sheet is the ground, not something on it. */
function isGround(box: Box, width: number, height: number): boolean {
  return holds(box, [width * 0.05, height * 0.05, width * 0.95, height * 0.95]);
}

function clamped(box: Box, area: Box): [bottom: number, top: number] {
  if (box[2] <= area[0] || box[0] >= area[2]) return [0, 0];
  return [Math.max(box[1], area[1]), Math.min(box[3], area[3])];
}
