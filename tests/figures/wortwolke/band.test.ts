import { describe, expect, it } from 'vitest';
import { type Band, forget, freeRow, makeBand } from '../../../src/figures/wortwolke/band.js';
import { createBoard, fillSpan, firstTaken } from '../../../src/figures/wortwolke/board.js';
import { superellipse } from '../../../src/figures/wortwolke/outline.js';

const oval = superellipse({ width: 150, height: 70 }, 3);

describe('freeRow', () => {
  const board = createBoard(oval);
  const low = makeBand(board, 3);
  const middle = makeBand(board, 6, 1, low);
  const high = makeBand(board, 12, 1, middle);

  /** The cells of a row that are free in all rows of a band, one by one. */
  const free = ({ height }: Band, row: number) =>
    Array.from({ length: board.width }, (_, x) => x).filter((x) => {
      for (let y = row; y < Math.min(board.height, row + height); y++) {
        if (firstTaken(board, y, x, x + 1) >= 0) return false;
      }
      return true;
    });

  const cells = (band: Band, row: number) => {
    const { stretches } = freeRow(band, board, row);
    return Array.from({ length: board.width }, (_, x) => x).filter((x) =>
      stretches.some((from, i) => i % 2 === 0 && from <= x && x < (stretches[i + 1] ?? 0)),
    );
  };

  it.each([
    ['an empty board', []],
    ['some words', [[20, 30, 60, 90] as const, [33, 36, 10, 64] as const, [60, 70, 31, 33] as const]],
    ['more words', [[5, 12, 40, 128] as const, [28, 40, 95, 97] as const]],
  ])('finds what is free in all rows together, after %s', (_, blocks) => {
    for (const [top, bottom, from, to] of blocks) {
      for (let y = top; y < bottom; y++) fillSpan(board, y, from, to);
      for (const band of [low, middle, high]) forget(band, top, bottom);
    }
    for (const band of [high, low, middle]) {
      for (let row = 0; row < board.height; row++) expect(cells(band, row)).toEqual(free(band, row));
    }
  });
});
