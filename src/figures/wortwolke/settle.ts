import { type Board, erase, firstTaken, lastTaken, stamp } from './board.js';
import type { Mask } from './mask.js';
import { maskOf, type Packing, type Placement } from './packing.js';

/** How far a word looks for its neighbours, in em. */
const reach = { across: 1.2, down: 0.6 };

/**
 * Evens out the white: a word that stands between two others moves to the middle between them, first
 * across, then up and down, the words in the middle of the cloud first. A word with nothing on one
 * side stays where it is, so the cloud keeps its outline.
 */
export function settle(packing: Packing, empty: Board): void {
  const words: Board = { ...empty, bits: new Uint32Array(empty.bits.length) };
  for (const placement of packing.placements) stamp(words, maskOf(placement), placement.x, placement.y);
  const { width, height } = packing.oval;
  const distance = (p: Placement) => {
    const mask = maskOf(p);
    return (
      ((p.x + mask.width / 2) / width - 0.5) ** 2 + ((p.y + mask.height / 2) / height - 0.5) ** 2
    );
  };
  const order = [...packing.placements].sort((a, b) => distance(a) - distance(b) || a.word.index - b.word.index);
  for (let round = 0; round < 3; round++) {
    for (const placement of order) settleOne(words, placement);
  }
}

function settleOne(board: Board, placement: Placement): void {
  const mask = maskOf(placement);
  const { em } = placement.word;
  erase(board, mask, placement.x, placement.y);
  placement.x += middleOf(...spaceAcross(board, mask, placement, Math.round(reach.across * em)));
  const limit = Math.round(reach.down * em);
  const up = spaceDown(board, mask, placement, -1, limit);
  const down = spaceDown(board, mask, placement, 1, limit);
  placement.y += middleOf(up, down, limit);
  stamp(board, mask, placement.x, placement.y);
}

/** How far to move to stand in the middle of two gaps; not at all if one of them is open. */
function middleOf(before: number, after: number, limit: number): number {
  return before >= limit || after >= limit ? 0 : Math.round((after - before) / 2);
}

function spaceAcross(board: Board, mask: Mask, { x, y }: Placement, limit: number): [number, number, number] {
  let left = limit;
  let right = limit;
  for (let j = 0; j < mask.height; j++) {
    const start = mask.starts[j] ?? 0;
    const end = mask.starts[j + 1] ?? 0;
    if (start === end) continue;
    const from = x + (mask.spans[start] ?? 0);
    const to = x + (mask.spans[end - 1] ?? 0);
    const before = lastTaken(board, y + j, Math.max(0, from - left), from);
    if (before >= 0) left = from - before - 1;
    const after = firstTaken(board, y + j, to, Math.min(board.width, to + right));
    if (after >= 0) right = after - to;
  }
  return [left, right, limit];
}

function spaceDown(board: Board, mask: Mask, { x, y }: Placement, step: 1 | -1, limit: number): number {
  let free = 0;
  while (free < limit) {
    const top = y + step * (free + 1);
    if (top < 0 || top + mask.height > board.height) return limit;
    if (!fits(board, mask, x, top)) return free;
    free++;
  }
  return limit;
}

function fits(board: Board, mask: Mask, x: number, y: number): boolean {
  for (let j = 0; j < mask.height; j++) {
    for (let i = mask.starts[j] ?? 0; i < (mask.starts[j + 1] ?? 0); i += 2) {
      if (firstTaken(board, y + j, x + (mask.spans[i] ?? 0), x + (mask.spans[i + 1] ?? 0)) >= 0) return false;
    }
  }
  return true;
}
