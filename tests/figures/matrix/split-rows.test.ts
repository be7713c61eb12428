import { expect, it } from 'vitest';
import { splitRows } from '../../../src/figures/matrix/split-rows.js';

const bounds = (groups: number[][], count: number) =>
  splitRows(groups, 2, count).map(({ from, to }) => [from, to]);

it('cuts between groups where the halves are about as high', () => {
  const groups = [
    [4, 4, 4],
    [4, 4],
    [4, 4, 4, 4],
  ];
  expect(bounds(groups, 1)).toEqual([[0, 9]]);
  expect(bounds(groups, 2)).toEqual([
    [0, 5],
    [5, 9],
  ]);
});

it('cuts a group that is far longer than all others', () => {
  expect(bounds([Array(12).fill(4), [4]], 2)).toEqual([
    [0, 7],
    [7, 13],
  ]);
});

it('counts the names of groups, also of one that goes on', () => {
  expect(splitRows([Array(12).fill(4)], 2, 2).map(({ height }) => height)).toEqual([30, 22]);
});
