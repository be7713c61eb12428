import type { Board } from './board.js';

/**
 * For each row of a board, the stretches that are free in it and in some rows below. All rows of a
 * word's small letters are filled, so the word can stand only where they are free together: one look
 * instead of many. Looked up when asked for, and remembered until the board changes there.
 */
export interface Band {
  /** How many rows are taken together. */
  height: number;
  /** Free stretches [from, to, …] by row, where they are known. */
  free: (number[] | undefined)[];
}

/** The highest band in which words with cores of at least so many rows may be looked up. */
export function makeBand(core: number): Band {
  return { height: Math.max(1, core), free: [] };
}

/** To be told when rows [top, bottom) of the board have changed. */
export function forget(band: Band, top: number, bottom: number): void {
  const first = Math.max(0, top - band.height + 1);
  for (let row = first; row < Math.min(bottom, band.free.length); row++) band.free[row] = undefined;
}

/** Stretches [from, to, …] that are free in a row and the rows of the band below it. */
export function freeStretches(band: Band, board: Board, row: number): number[] {
  let found = band.free[row];
  if (!found) {
    found = scanRows(board, row, Math.min(board.height, row + band.height));
    band.free[row] = found;
  }
  return found;
}

function scanRows({ bits, stride }: Board, top: number, bottom: number): number[] {
  const found: number[] = [];
  let open = false;
  for (let k = 0; k < stride; k++) {
    let word = 0;
    for (let i = top * stride + k; i < bottom * stride; i += stride) word |= bits[i] ?? 0;
    if (word === (open ? 0 : -1)) continue;
    let cell = 0;
    while (cell < 32) {
      const rest = (open ? word : ~word) << cell;
      if (rest === 0) break;
      cell += Math.clz32(rest);
      found.push((k << 5) + cell);
      open = !open;
    }
  }
  if (open) found.push(stride * 32);
  return found;
}
