import { expect, test } from 'vitest';
import { placeInColumn } from '../../../../src/outputs/pdf/side-notes/column.js';

const page = [[100, 700]] as const;
const note = (id: string, top: number, height = 50) => ({ id, top, height });

test('what has room stands beside its line', () => {
  expect([...placeInColumn([note('a', 200), note('b', 400)], page)]).toEqual([
    ['a', 200],
    ['b', 400],
  ]);
});

test('what would stand on the one before moves down', () => {
  expect(placeInColumn([note('a', 200), note('b', 220)], page).get('b')).toBe(266);
});

test('what would leave the page moves up, and what is above it as well', () => {
  expect([...placeInColumn([note('a', 620), note('b', 680)], page)]).toEqual([
    ['a', 584],
    ['b', 650],
  ]);
});

test('what would stand on a figure goes to the nearest free stretch that holds it', () => {
  const free = [
    [100, 300],
    [500, 540],
    [600, 700],
  ] as const;
  expect(placeInColumn([note('a', 290)], free).get('a')).toBe(250);
  expect(placeInColumn([note('a', 490)], free).get('a')).toBe(600);
});

test('what has no room has no place', () => {
  expect(placeInColumn([note('a', 100, 400), note('b', 100, 400)], page).has('b')).toBe(false);
});
