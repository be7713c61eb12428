import { type Board, firstTaken, fits, lastTaken } from './board.js';
import type { Mask } from './mask.js';
import type { Point } from './outline.js';

/** Free cells to the left (-1) or right (1) of all parts of a mask, at most `limit`. */
export function spaceBeside(board: Board, mask: Mask, { x, y }: Point, side: 1 | -1, limit: number): number {
  let space = limit;
  for (let j = 0; j < mask.height; j++) {
    for (let i = mask.starts[j] ?? 0; i < (mask.starts[j + 1] ?? 0); i += 2) {
      const from = x + (mask.spans[i] ?? 0);
      const to = x + (mask.spans[i + 1] ?? 0);
      const hit =
        side > 0
          ? firstTaken(board, y + j, to, Math.min(board.width, to + space))
          : lastTaken(board, y + j, Math.max(0, from - space), from);
      if (hit >= 0) space = side > 0 ? hit - to : from - hit - 1;
    }
  }
  return space;
}

/** How far a mask can move up (-1) or down (1), at most `limit`. */
export function spaceBelow(board: Board, mask: Mask, { x, y }: Point, step: 1 | -1, limit: number): number {
  for (let space = 1; space <= limit; space++) {
    const top = y + step * space;
    if (top < 0 || top + mask.height > board.height) return limit;
    if (!fits(board, mask, x, top)) return space - 1;
  }
  return limit;
}
