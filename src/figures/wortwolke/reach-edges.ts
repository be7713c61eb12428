import { type Board, createBoard, erase, stamp } from './board.js';
import { middleOf, rectangle } from './outline.js';
import type { Packing, Placement } from './packing.js';
import { costOf } from './search.js';
import { spaceBelow, spaceBeside } from './space-around.js';

/** How far a word moves to an edge, in em. */
const reach = { across: 0.8, down: 0.6 };

/**
 * Moves the outer words of a rectangle to its edges, so that they are straight. A word moves if nothing stands between
 * it and the edge; the outermost first.
 */
export function reachEdges({ outline, placements }: Packing): void {
  const board = createBoard(rectangle(outline));
  for (const { mask, x, y } of placements) stamp(board, mask, x, y);
  const middle = middleOf(outline);
  const order = placements
    .map((placement) => {
      const { mask, x, y } = placement;
      return { placement, distance: costOf(middle, outline, x + mask.width / 2, y + mask.height / 2) };
    })
    .sort((a, b) => b.distance - a.distance || a.placement.word.index - b.placement.word.index);
  for (const { placement } of order) moveOut(board, placement);
}

function moveOut(board: Board, placement: Placement): void {
  const { mask, word } = placement;
  erase(board, mask, placement.x, placement.y);
  const right = board.width - mask.width - placement.x;
  const [side, across] = placement.x <= right ? ([-1, placement.x] as const) : ([1, right] as const);
  if (across <= reach.across * word.em && spaceBeside(board, mask, placement, side, across) >= across) {
    placement.x += side * across;
  }
  const bottom = board.height - mask.height - placement.y;
  const [step, down] = placement.y <= bottom ? ([-1, placement.y] as const) : ([1, bottom] as const);
  if (down <= reach.down * word.em && spaceBelow(board, mask, placement, step, down) >= down) {
    placement.y += step * down;
  }
  stamp(board, mask, placement.x, placement.y);
}
