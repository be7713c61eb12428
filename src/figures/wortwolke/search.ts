import { type Band, freeStretches } from './band.js';
import { type Board, endOfTaken, firstTaken, startOfTaken } from './board.js';
import type { Mask } from './mask.js';

/** Where a word would like to stand: what it costs to have its middle elsewhere. */
export interface Wish {
  /** The best place for the middle of the word, in cells. */
  x: number;
  y: number;
  /** Cost of a place; must not fall with the distance from x, nor from y. */
  cost(x: number, y: number): number;
}

/** A free place: the top left corner of the mask, in cells. */
export interface Place {
  x: number;
  y: number;
  cost: number;
}

/**
 * The cheapest free place for a word, or undefined if none costs less than `limit`. Looks at the rows
 * from the wish outwards, in each row at the stretches where the small letters fit, and in each stretch
 * from the wish outwards, leaping over what is hit; leaves off as soon as no row can do better.
 */
export function findPlace(
  board: Board,
  band: Band,
  mask: Mask,
  wish: Wish,
  limit = Number.POSITIVE_INFINITY,
): Place | undefined {
  const search: Search = { board, mask, wish, best: { x: -1, y: -1, cost: limit } };
  const start = Math.round(wish.y - mask.height / 2);
  const last = board.height - mask.height;
  const bound = (y: number) => wish.cost(wish.x, y + mask.height / 2);
  let up = Math.min(start, last);
  let down = Math.max(up + 1, 0);
  while (up >= 0 || down <= last) {
    const upBound = up >= 0 ? bound(up) : Number.POSITIVE_INFINITY;
    const downBound = down <= last ? bound(down) : Number.POSITIVE_INFINITY;
    if (Math.min(upBound, downBound) >= search.best.cost) break;
    searchRow(search, band, upBound <= downBound ? up-- : down++);
  }
  return search.best.x >= 0 ? search.best : undefined;
}

interface Search {
  board: Board;
  mask: Mask;
  wish: Wish;
  best: Place;
}

function searchRow(search: Search, band: Band, y: number): void {
  const { board, mask, wish } = search;
  const { core, width } = mask;
  const stretches = freeStretches(band, board, y + core.top);
  const wanted = Math.round(wish.x - width / 2);
  for (let i = 0; i < stretches.length; i += 2) {
    const from = Math.max(0, (stretches[i] ?? 0) - core.left);
    const to = Math.min(board.width - width, (stretches[i + 1] ?? 0) - core.right);
    if (from > to) continue;
    const start = Math.min(Math.max(wanted, from), to);
    slide(search, y, start, to, 1);
    if (start > from) slide(search, y, start, from, -1);
  }
}

/** Tries the places from `x` to `end` in one direction until one is free or all are dearer than the best. */
function slide(search: Search, y: number, x: number, end: number, step: 1 | -1): void {
  const { board, mask, wish } = search;
  const middle = y + mask.height / 2;
  let at = x;
  while (step > 0 ? at <= end : at >= end) {
    const cost = wish.cost(at + mask.width / 2, middle);
    if (cost >= search.best.cost) return;
    const next = leap(board, mask, at, y, step);
    if (next === at) {
      search.best = { x: at, y, cost };
      return;
    }
    at = next;
  }
}

/** The place itself if the mask is free there, else the next one at which the obstacle that was hit is passed. */
function leap(board: Board, mask: Mask, x: number, y: number, step: 1 | -1): number {
  const { order, starts, spans } = mask;
  for (let t = 0; t < order.length; t++) {
    const j = order[t] ?? 0;
    const end = starts[j + 1] ?? 0;
    for (let i = starts[j] ?? 0; i < end; i += 2) {
      const from = spans[i] ?? 0;
      const to = spans[i + 1] ?? 0;
      const hit = firstTaken(board, y + j, x + from, x + to);
      if (hit < 0) continue;
      return step > 0 ? endOfTaken(board, y + j, hit) - from : startOfTaken(board, y + j, hit) - to;
    }
  }
  return x;
}
