import { describe, expect, it } from 'vitest';
import { forget, freeRow, makeBand } from '../../../src/figures/wortwolke/band.js';
import {
  type Board,
  createBoard,
  endOfTaken,
  fillSpan,
  firstTaken,
  lastTaken,
  startOfTaken,
} from '../../../src/figures/wortwolke/board.js';
import { rectangle } from '../../../src/figures/wortwolke/outline.js';

const width = 100;
const height = 12;

/** A board and the same thing as a plain array of rows. */
function example(): { board: Board; cells: boolean[][] } {
  const board = createBoard({ width, height, rows: Array.from({ length: height }, () => [3, 97]) });
  const cells = Array.from({ length: height }, () =>
    Array.from({ length: width }, (_, x) => x < 3 || x >= 97),
  );
  const spans = [
    [0, 10, 20],
    [0, 31, 33],
    [1, 0, 100],
    [2, 32, 64],
    [5, 63, 96],
    [6, 40, 41],
  ] as const;
  for (const [y, from, to] of spans) {
    fillSpan(board, y, from, to);
    cells[y]?.fill(true, from, to);
  }
  return { board, cells };
}

describe('board', () => {
  const { board, cells } = example();

  it('finds the first and the last taken cell of every stretch', () => {
    const starts = Array.from({ length: 34 }, (_, i) => i * 3);
    const stretches = starts.flatMap((from) =>
      [0, 1, 7, 32, 33, 80].map((length) => [from, from + length] as const),
    );
    for (const [y, row] of cells.entries()) {
      for (const [from, to] of stretches.filter(([, end]) => end <= width)) {
        const taken = row.slice(from, to);
        const place = (index: number) => (index < 0 ? -1 : from + index);
        expect(firstTaken(board, y, from, to)).toBe(place(taken.indexOf(true)));
        expect(lastTaken(board, y, from, to)).toBe(place(taken.lastIndexOf(true)));
      }
    }
  });

  it('starts out free from edge to edge', () => {
    const free = createBoard(rectangle({ width: 64, height: 3 }));
    expect([0, 1, 2].map((y) => firstTaken(free, y, 0, 64))).toEqual([-1, -1, -1]);
  });

  it('finds the ends of a taken stretch', () => {
    expect(startOfTaken(board, 0, 15)).toBe(10);
    expect(endOfTaken(board, 0, 15)).toBe(20);
    expect(startOfTaken(board, 2, 63)).toBe(32);
    expect(endOfTaken(board, 2, 32)).toBe(64);
    expect(startOfTaken(board, 1, 50)).toBe(0);
    expect(endOfTaken(board, 1, 50)).toBeGreaterThanOrEqual(width);
  });
});

describe('band', () => {
  /** Free stretches of the union of four rows, cell by cell. */
  function expected(cells: boolean[][], row: number): number[] {
    const found: number[] = [];
    for (let x = 0; x <= width; x++) {
      const free = (at: number) =>
        at >= 0 && at < width && cells.slice(row, row + 4).every((line) => !line[at]);
      if (free(x) !== free(x - 1)) found.push(x);
    }
    return found;
  }

  it('knows where four rows are free together', () => {
    const { board, cells } = example();
    const band = makeBand(board, 4);
    for (let row = 0; row + 4 <= height; row++) {
      expect(freeRow(band, board, row).stretches).toEqual(expected(cells, row));
    }
  });

  it('follows what changes on the board', () => {
    const { board, cells } = example();
    const band = makeBand(board, 4);
    for (let row = 0; row < height; row++) freeRow(band, board, row).stretches;
    fillSpan(board, 8, 45, 70);
    cells[8]?.fill(true, 45, 70);
    forget(band, 8, 9);
    for (let row = 0; row + 4 <= height; row++) {
      expect(freeRow(band, board, row).stretches).toEqual(expected(cells, row));
    }
  });
});
