import { type Band, freeStretches } from './band.js';
import { type Board, endOfTaken, firstTaken, startOfTaken } from './board.js';
import type { Mask } from './mask.js';
import type { Oval, Point } from './oval.js';
import { square } from './power.js';

/** A free place: the top left corner of the mask, in cells. */
export interface Place extends Point {
  /** Square of the distance of the middles, in half axes of the oval. */
  cost: number;
}

/** What it costs a word to have its middle at x, y instead of at its wish. */
export function costOf(wish: Point, oval: Oval, x: number, y: number): number {
  return square((x - wish.x) / (oval.width / 2)) + square((y - wish.y) / (oval.height / 2));
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
  wish: Point,
  oval: Oval,
  limit = Number.POSITIVE_INFINITY,
): Place | undefined {
  const search: Search = { board, mask, wish, oval, best: { x: -1, y: -1, cost: limit } };
  const last = board.height - mask.height;
  const bound = (y: number) =>
    y < 0 || y > last ? Number.POSITIVE_INFINITY : costOf(wish, oval, wish.x, y + mask.height / 2);
  let up = Math.min(last, Math.max(0, Math.round(wish.y - mask.height / 2)));
  let down = up + 1;
  let above = bound(up);
  let below = bound(down);
  while (above < search.best.cost || below < search.best.cost) {
    if (above <= below) {
      searchRow(search, band, up);
      above = bound(--up);
    } else {
      searchRow(search, band, down);
      below = bound(++down);
    }
  }
  return search.best.x >= 0 ? search.best : undefined;
}

interface Search {
  board: Board;
  mask: Mask;
  wish: Point;
  oval: Oval;
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

/** Tries the places from `start` to `end` in one direction until one is free or all are dearer than the best. */
function slide(search: Search, y: number, start: number, end: number, step: 1 | -1): void {
  const { board, mask, wish, oval } = search;
  let x = start;
  while (step > 0 ? x <= end : x >= end) {
    const cost = costOf(wish, oval, x + mask.width / 2, y + mask.height / 2);
    if (cost >= search.best.cost) return;
    const next = leap(board, mask, x, y, step);
    if (next === x) {
      search.best = { x, y, cost };
      return;
    }
    x = next;
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
