import { expect, it } from 'vitest';
import type { PlacedWord } from '../../../src/figures/wortwolke/layout.js';
import { overlaps } from '../../../src/figures/wortwolke/overlaps.js';
import { figureContext } from '../figure-context.js';

const font = figureContext('probe').fonts.get('display', 600);
const word = (text: string, x: number, y: number, size = 20): PlacedWord => ({
  text,
  lines: text.split('|'),
  x,
  y,
  leading: 7,
  size,
});
const found = (...words: PlacedWord[]) =>
  overlaps(
    words,
    words.map(() => font),
  );

it('finds letters that cross, by the names of the words', () => {
  expect(found(word('Kita', 20, 20), word('Quartier', 24, 22))).toEqual([['Kita', 'Quartier']]);
});

it('lets a word stand above the small letters of another', () => {
  expect(found(word('nennen', 20, 20), word('oben', 20, 15.8, 8))).toEqual([]);
});

it('looks at every line', () => {
  expect(found(word('Soziale|Mischung', 30, 20), word('Kita', 30, 27))).toHaveLength(1);
  expect(found(word('Soziale|Mischung', 30, 20), word('Kita', 30, 40))).toEqual([]);
});
