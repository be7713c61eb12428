import { type Board, createBoard, erase, fits, stamp } from './board.js';
import { middleOf, rectangle } from './outline.js';
import type { Packing, Placement } from './packing.js';
import { costOf } from './search.js';
import { spaceBelow, spaceBeside } from './space-around.js';

/** How far a word looks for its neighbours, in em. */
const reach = { across: 1.2, down: 0.6 };

const rounds = 3;

/**
 * Evens out the white: a word that stands between two others moves to the middle between them, across
 * and up and down, the words in the middle of the cloud first. A word with nothing on one side stays,
 * so that the cloud keeps its outline.
 * @param empty The outline without words, which no word leaves.
 */
export function settle(packing: Packing, empty: Board): void {
  const { outline } = packing;
  // without the outline, which is no neighbour
  const board = createBoard(rectangle(outline));
  for (const { mask, x, y } of packing.placements) stamp(board, mask, x, y);
  const middle = middleOf(outline);
  const distance = ({ mask, x, y }: Placement) =>
    costOf(middle, outline, x + mask.width / 2, y + mask.height / 2);
  const order = packing.placements
    .map((placement) => ({ placement, distance: distance(placement) }))
    .sort((a, b) => a.distance - b.distance || a.placement.word.index - b.placement.word.index);
  for (let round = 0; round < rounds; round++) {
    for (const { placement } of order) settleOne(board, empty, placement);
  }
}

function settleOne(board: Board, empty: Board, placement: Placement): void {
  const { mask } = placement;
  const { em } = placement.word;
  erase(board, mask, placement.x, placement.y);
  const across = Math.round(reach.across * em);
  const left = spaceBeside(board, mask, placement, -1, across);
  const right = spaceBeside(board, mask, placement, 1, across);
  const x = placement.x + toMiddle(left, right, across);
  if (fits(empty, mask, x, placement.y)) placement.x = x;
  const down = Math.round(reach.down * em);
  const above = spaceBelow(board, mask, placement, -1, down);
  const below = spaceBelow(board, mask, placement, 1, down);
  const y = placement.y + toMiddle(above, below, down);
  if (fits(empty, mask, placement.x, y)) placement.y = y;
  stamp(board, mask, placement.x, placement.y);
}

/** How far to move to stand in the middle of two gaps; not at all if one of them is open. */
function toMiddle(before: number, after: number, limit: number): number {
  // half of it, rounded; never -0, which is no whole number to compiled code
  return before >= limit || after >= limit ? 0 : (after - before + 1) >> 1;
}
