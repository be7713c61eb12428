import { expect, test } from 'vitest';
import { enclosesArea } from '../../src/data-types/outline-check.js';

test.each([
  'M0 0 L100 0 L50 80 Z',
  'M0,0h10v10h-10z',
  'm0 0l1-5 2.5.5z',
  'M0 45 L50 0 L100 45 L88 45 L88 100 L12 100 L12 45 Z',
  'M10 50A40 40 0 0 1 90 50A40 40 0 0110 50Z',
  'M0 60 C20 0 80 0 120 10 S 40 5 0 60',
  'M0 0 Q50 100 100 0 T 1e1 3',
  '\n M 0 0 L 1 0 0 1\n',
  'M0 0 L100 100 L100 0 L0 100 Z',
])('%s encloses an area', (path) => {
  expect(enclosesArea(path)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a point', 'M5 5'],
  ['a line', 'M0 0 L100 100 Z'],
  ['a line there and back', 'M0 0 H10 H5 Z'],
  ['a strip', 'M0 0 L100 0 L100 0.1 Z'],
  ['a slanting strip', 'M0 0 L100 100 L100 99 Z'],
  ['an arc without radius', 'M0 0 A0 5 0 0 1 10 0 Z'],
  ['numbers missing', 'M0 0 L100 0 L50 Z'],
  ['a number left over', 'M0 0 L100 0 L50 80 7 Z'],
  ['no move at the start', 'L100 0 L50 80 Z'],
  ['a number after the end', 'M0 0 L100 0 L50 80 Z 4'],
  ['two points in a number', 'M0 0 L100 0 L50 8..0 Z'],
  ['a number beyond all numbers', 'M0 0 L1e999 0 L50 80 Z'],
  ['no path', 'Haus'],
])('%s does not', (_name, path) => {
  expect(enclosesArea(path)).toBe(false);
});
