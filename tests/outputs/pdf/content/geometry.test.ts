import { expect, test } from 'vitest';
import {
  Hull,
  identity,
  intersect,
  multiply,
  nowhere,
  unite,
} from '../../../../src/outputs/pdf/content/geometry.js';

test('matrices are applied one after the other', () => {
  const move = [1, 0, 0, 1, 10, 0] as const;
  const double = [2, 0, 0, 2, 0, 0] as const;
  expect(multiply(move, double)).toEqual([2, 0, 0, 2, 20, 0]);
  expect(multiply(double, move)).toEqual([2, 0, 0, 2, 10, 0]);
  expect(multiply(identity, move)).toEqual(move);
});

test('a hull holds all that is put into it, turned boxes too, and nothing after it is cleared', () => {
  const hull = new Hull();
  expect(hull.box).toBeUndefined();
  hull.addCorners([0, 0, 2, 1], [0, 1, -1, 0, 5, 5]);
  hull.add(9, 9, identity);
  expect(hull.box).toEqual([4, 5, 9, 9]);
  hull.clear();
  expect(hull.box).toBeUndefined();
});

test('boxes share a box, a line, or nothing', () => {
  expect(intersect([0, 0, 4, 4], [2, -1, 9, 3])).toEqual([2, 0, 4, 3]);
  expect(intersect([0, 0, 4, 4], [4, 0, 9, 4])).toEqual([4, 0, 4, 4]);
  expect(intersect([0, 0, 4, 4], [5, 0, 9, 4])).toBeUndefined();
  expect(intersect([0, 0, 4, 4], nowhere)).toBeUndefined();
});

test('the box around two boxes is that of one if there is one', () => {
  expect(unite([0, 0, 1, 1], [3, -2, 4, 0])).toEqual([0, -2, 4, 1]);
  expect(unite(undefined, [3, 3, 4, 4])).toEqual([3, 3, 4, 4]);
  expect(unite(undefined, undefined)).toBeUndefined();
});
