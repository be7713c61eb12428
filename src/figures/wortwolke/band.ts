import type { Board } from './board.js';

/**
 * For each row of a board, the stretches that are free in it and in some rows below. All rows of a
 * word's small letters are filled, so the word can stand only where they are free together: one look
 * instead of many. Looked up when asked for, and remembered until the board changes there.
 */
export interface Band {
  /** How many rows are taken together. */
  height: number;
  /** Shorter stretches are left out, as no word fits into them. */
  shortest: number;
  rows: (FreeRow | undefined)[];
  /** 1 where the board has changed since a row was looked up. */
  stale: Uint8Array;
  /** What is taken in each row and those below it, as on the board; 1 in `united` where that is up to date. */
  taken: Int32Array;
  united: Uint8Array;
  /** The band half as high, of which two rows make one of this. */
  half: Band | undefined;
  bounds: Map<object, Map<number, Float64Array>>;
}

/** The free stretches of a row, and what has been tried in vain in each. */
export interface FreeRow {
  /** [from, to, …] */
  stretches: number[];
  /** Size of type and width of core of a word for which stretch i has no place; larger ones have none either. */
  failedEm: number[];
  failedWidth: number[];
}

/** A word a little smaller than one that found no place is taken to find none either. */
const tolerance = 1.2;

/**
 * A band for words with cores of at least so many rows and columns.
 * @param half A band of the same board that is half as high.
 */
export function makeBand(board: Board, height: number, shortest = 1, half?: Band): Band {
  return {
    height: Math.max(1, height),
    shortest,
    rows: [],
    stale: new Uint8Array(board.height),
    taken: new Int32Array(board.bits.length),
    united: new Uint8Array(board.height),
    half,
    bounds: new Map(),
  };
}

/** To be told when rows [top, bottom) of the board have changed. */
export function forget(band: Band, top: number, bottom: number): void {
  const first = Math.max(0, top - band.height + 1);
  band.stale.fill(1, first, Math.max(0, bottom));
  band.united.fill(0, first, Math.max(0, bottom));
}

/** To be told, too, when something was taken off the board: what was in vain may now succeed. */
export function forgetAll(band: Band): void {
  band.rows.length = 0;
  band.bounds.clear();
}

/** What is free in a row and the rows of the band below it. */
export function freeRow(band: Band, board: Board, row: number): FreeRow {
  const known = band.rows[row];
  if (known && band.stale[row] === 0) return known;
  unite(band, board, row);
  const stretches = freeStretches(band, board.stride, row);
  const found = inherit(stretches, known);
  band.rows[row] = found;
  band.stale[row] = 0;
  return found;
}

/** A stretch that is part of an earlier one has no place for what found none there. */
function inherit(stretches: number[], before: FreeRow | undefined): FreeRow {
  const failedEm: number[] = [];
  const failedWidth: number[] = [];
  let k = 0;
  for (let i = 0; i < stretches.length; i += 2) {
    const to = stretches[i + 1] ?? 0;
    while (before && k < before.stretches.length && (before.stretches[k + 1] ?? 0) < to) k += 2;
    const isPart = before && k < before.stretches.length && (before.stretches[k] ?? 0) <= (stretches[i] ?? 0);
    failedEm.push(isPart ? (before.failedEm[k >> 1] ?? 0) : Number.POSITIVE_INFINITY);
    failedWidth.push(isPart ? (before.failedWidth[k >> 1] ?? 0) : Number.POSITIVE_INFINITY);
  }
  return { stretches, failedEm, failedWidth };
}

/** Notes that a word found no place in stretch i. */
export function noteFailure(row: FreeRow, i: number, em: number, width: number): void {
  if (em * width > (row.failedEm[i] ?? 0) * (row.failedWidth[i] ?? 0)) return;
  row.failedEm[i] = em;
  row.failedWidth[i] = width;
}

/** Whether a word is known to find no place in stretch i. */
export function isInVain(row: FreeRow, i: number, em: number, width: number): boolean {
  return em * tolerance >= (row.failedEm[i] ?? 0) && width * tolerance >= (row.failedWidth[i] ?? 0);
}

/**
 * What words of about one size, with one wish, have to pay in each row at least, as far as is known. It
 * won't get less as the board fills.
 */
export function boundsFor(
  { bounds, stale }: Band,
  { wish, em, typical }: { wish: object; em: number; typical: boolean },
  width: number,
): Float64Array {
  const classes = bounds.get(wish) ?? new Map<number, Float64Array>();
  bounds.set(wish, classes);
  const key = (classOf(em) * 1000 + classOf(width)) * (typical ? 1 : -1);
  const known = classes.get(key) ?? new Float64Array(stale.length);
  classes.set(key, known);
  return known;
}

/** Numbers that differ by less than the tolerance are in one class. */
function classOf(value: number): number {
  let steps = 0;
  for (let limit = 1; limit < value; limit *= tolerance) steps++;
  return steps;
}

/** Brings a row of what is taken up to date: two rows of the lower band together, or rows of the board. */
function unite(band: Band, board: Board, row: number): void {
  if (band.united[row] === 1) return;
  const { taken, half } = band;
  const { stride } = board;
  const start = row * stride;
  const source = half ? half.taken : board.bits;
  const step = half ? half.height : 1;
  const end = Math.min(board.height, row + band.height);
  taken.fill(0, start, start + stride);
  for (let next = row; next < end; next += step) {
    if (half) unite(half, board, next);
    const shift = next * stride - start;
    for (let k = start; k < start + stride; k++) taken[k] = (taken[k] ?? 0) | (source[k + shift] ?? 0);
  }
  band.united[row] = 1;
}

function freeStretches({ taken, shortest }: Band, stride: number, row: number): number[] {
  const found: number[] = [];
  let start = -1;
  const turn = (at: number) => {
    if (start >= 0 && at - start >= shortest) found.push(start, at);
    start = start < 0 ? at : -1;
  };
  for (let k = 0; k < stride; k++) {
    const word = taken[row * stride + k] ?? 0;
    if (word === (start >= 0 ? 0 : -1)) continue;
    let cell = 0;
    while (cell < 32) {
      const rest = (start >= 0 ? word : ~word) << cell;
      if (rest === 0) break;
      cell += Math.clz32(rest);
      turn((k << 5) + cell);
    }
  }
  if (start >= 0) turn(stride * 32);
  return found;
}
