import { expect, test } from 'vitest';
import { numberRanges } from '../../src/typography/number-ranges.js';

const shown = (text: string) => numberRanges(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Bethmannstraße 7–9, S. 12–14.', ['7–9', '12–14']],
  ['am 12.–14. Mai von 9:30–11:00 Uhr', ['12.–14', '9:30–11:00']],
  ['1990–2000 und 1.000–2.500 Euro', ['1990–2000', '1.000–2.500']],
  ['Haus 7a–9', ['7a–9']],
  ['1–2–3', ['1–2–3']],
])('the ranges of „%s“', (text, ranges) => {
  expect(shown(text)).toEqual(ranges);
});

test.each(['ein Haus – das', 'von 7 – 9', 'Bund–Länder', '7-9', '2025–', '–9', 'Zahl 7–neun'])(
  '„%s“ is none',
  (text) => {
    expect(shown(text)).toEqual([]);
  },
);
