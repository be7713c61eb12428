import type { Mask } from './mask.js';
import type { Outline } from './outline.js';

/** What is taken, as rows of bits, the first cell in the highest bit. */
export interface Board {
  width: number;
  height: number;
  /** 32-bit words in a row. */
  stride: number;
  /** Signed, as other numbers of 32 bits take room on the heap in code that isn't compiled yet. */
  bits: Int32Array;
}

/** A board of which only what lies inside the outline is free. */
export function createBoard({ width, height, rows }: Outline): Board {
  const stride = Math.ceil(width / 32);
  const board = boardOf(width, height, stride, new Int32Array(stride * height).fill(-1));
  rows.forEach((stretches, y) => {
    for (let i = 0; i < stretches.length; i += 2) {
      const from = Math.max(0, stretches[i] ?? 0);
      clearSpan(board, y, from, Math.min(width, stretches[i + 1] ?? 0));
    }
  });
  return board;
}

/** A copy to work on. */
export function copyBoard(board: Board): Board {
  return boardOf(board.width, board.height, board.stride, board.bits.slice());
}

/** All boards are made here, so that they are alike to the compiler and its code fits them all. */
function boardOf(width: number, height: number, stride: number, bits: Int32Array): Board {
  return { width, height, stride, bits };
}

/** Marks the cells [from, to) of a row as taken. */
export function fillSpan(board: Board, y: number, from: number, to: number): void {
  if (from >= to) return;
  const { bits, stride } = board;
  const first = y * stride + (from >> 5);
  const last = y * stride + ((to - 1) >> 5);
  const head = 0xffffffff >>> (from & 31);
  const tail = 0xffffffff << (31 - ((to - 1) & 31));
  if (first === last) bits[first] = (bits[first] ?? 0) | (head & tail);
  else {
    bits[first] = (bits[first] ?? 0) | head;
    bits.fill(-1, first + 1, last);
    bits[last] = (bits[last] ?? 0) | tail;
  }
}

function clearSpan(board: Board, y: number, from: number, to: number): void {
  if (from >= to) return;
  const { bits, stride } = board;
  const first = y * stride + (from >> 5);
  const last = y * stride + ((to - 1) >> 5);
  const head = 0xffffffff >>> (from & 31);
  const tail = 0xffffffff << (31 - ((to - 1) & 31));
  if (first === last) bits[first] = (bits[first] ?? 0) & ~(head & tail);
  else {
    bits[first] = (bits[first] ?? 0) & ~head;
    bits.fill(0, first + 1, last);
    bits[last] = (bits[last] ?? 0) & ~tail;
  }
}

/** The first taken cell of [from, to) in a row, or -1. */
export function firstTaken(board: Board, y: number, from: number, to: number): number {
  if (from >= to) return -1;
  const { bits, stride } = board;
  const row = y * stride;
  const last = (to - 1) >> 5;
  let k = from >> 5;
  let word = (bits[row + k] ?? 0) & (0xffffffff >>> (from & 31));
  while (word === 0 && k < last) {
    k++;
    word = bits[row + k] ?? 0;
  }
  if (word === 0) return -1;
  const cell = (k << 5) + Math.clz32(word);
  return cell < to ? cell : -1;
}

/** The last taken cell of [from, to) in a row, or -1. */
export function lastTaken(board: Board, y: number, from: number, to: number): number {
  if (from >= to) return -1;
  const { bits, stride } = board;
  const row = y * stride;
  const first = from >> 5;
  let k = (to - 1) >> 5;
  let word = (bits[row + k] ?? 0) & (0xffffffff << (31 - ((to - 1) & 31)));
  while (word === 0 && k > first) {
    k--;
    word = bits[row + k] ?? 0;
  }
  if (word === 0) return -1;
  const cell = (k << 5) + Math.clz32(word & -word);
  return cell >= from ? cell : -1;
}

/** The first free cell of a row at or after a taken one. */
export function endOfTaken(board: Board, y: number, cell: number): number {
  const { bits, stride } = board;
  const row = y * stride;
  let k = cell >> 5;
  let free = ~(bits[row + k] ?? 0) & (0xffffffff >>> (cell & 31));
  while (free === 0 && k + 1 < stride) {
    k++;
    free = ~(bits[row + k] ?? 0);
  }
  return free === 0 ? stride * 32 : (k << 5) + Math.clz32(free);
}

/** The first cell of the taken stretch of a row in which a taken one lies. */
export function startOfTaken(board: Board, y: number, cell: number): number {
  const { bits, stride } = board;
  const row = y * stride;
  let k = cell >> 5;
  let free = ~(bits[row + k] ?? 0) & (0xffffffff << (31 - (cell & 31)));
  while (free === 0 && k > 0) {
    k--;
    free = ~(bits[row + k] ?? 0);
  }
  return free === 0 ? 0 : (k << 5) + Math.clz32(free & -free) + 1;
}

/** Marks the cells of a mask whose top left corner lies at x, y. */
export function stamp(board: Board, { height, starts, spans }: Mask, x: number, y: number): void {
  for (let j = 0; j < height; j++) {
    for (let i = starts[j] ?? 0; i < (starts[j + 1] ?? 0); i += 2) {
      fillSpan(board, y + j, x + (spans[i] ?? 0), x + (spans[i + 1] ?? 0));
    }
  }
}

/** Frees the cells of a mask that was stamped there. */
export function erase(board: Board, { height, starts, spans }: Mask, x: number, y: number): void {
  for (let j = 0; j < height; j++) {
    for (let i = starts[j] ?? 0; i < (starts[j + 1] ?? 0); i += 2) {
      clearSpan(board, y + j, x + (spans[i] ?? 0), x + (spans[i + 1] ?? 0));
    }
  }
}

/** Whether all cells of a mask are free and on the board. */
export function fits(board: Board, mask: Mask, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x + mask.width > board.width || y + mask.height > board.height) return false;
  for (let j = 0; j < mask.height; j++) {
    for (let i = mask.starts[j] ?? 0; i < (mask.starts[j + 1] ?? 0); i += 2) {
      if (firstTaken(board, y + j, x + (mask.spans[i] ?? 0), x + (mask.spans[i + 1] ?? 0)) >= 0) return false;
    }
  }
  return true;
}
