import type { Board } from './board.js';

/**
 * For each row of a board the union of some rows from it downwards. All rows of a word's small letters
 * are filled, so the word can stand only where such a union is free: one look instead of many.
 */
export interface Band {
  /** Rows in a union, a power of two. */
  height: number;
  bits: Uint32Array;
  /** Free stretches [from, to, …] of the rows, where they are known. */
  free: (number[] | undefined)[];
}

/** The highest band in which words with cores of at least so many rows may be looked up. */
export function bandHeight(core: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(1, core)));
}

/** Makes the band by doubling: the union of 2n rows is that of two unions of n. */
export function makeBand(board: Board, height: number): Band {
  const bits = board.bits.slice();
  for (let h = 1; h < height; h *= 2) {
    const offset = h * board.stride;
    for (let i = 0; i + offset < bits.length; i++) bits[i] = (bits[i] ?? 0) | (bits[i + offset] ?? 0);
  }
  return { height, bits, free: [] };
}

/** Brings the band up to date after rows [top, bottom) of the board have changed between two cells. */
export function updateBand(
  band: Band,
  board: Board,
  top: number,
  bottom: number,
  from: number,
  to: number,
): void {
  const { stride, bits } = board;
  const first = from >> 5;
  const last = Math.min(stride - 1, to >> 5);
  for (let row = Math.max(0, top - band.height + 1); row < bottom; row++) {
    const end = Math.min(board.height, row + band.height);
    for (let k = first; k <= last; k++) {
      let word = 0;
      for (let y = row; y < end; y++) word |= bits[y * stride + k] ?? 0;
      band.bits[row * stride + k] = word;
    }
    band.free[row] = undefined;
  }
}

/** Free stretches [from, to, …] of a row of the band. */
export function freeStretches(band: Band, board: Board, row: number): number[] {
  let found = band.free[row];
  if (!found) {
    found = scanRow(band.bits, row * board.stride, board.stride);
    band.free[row] = found;
  }
  return found;
}

function scanRow(bits: Uint32Array, start: number, stride: number): number[] {
  const found: number[] = [];
  let open = false;
  for (let k = 0; k < stride; k++) {
    const word = bits[start + k] ?? 0;
    if (word === (open ? 0 : 0xffffffff)) continue;
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
