import { expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.js';
import { cutIntoParts, type Part } from '../../src/figures/parts.js';

const heights = [10, 10, 10, 30, 10, 10, 90, 10];
const head = 5;
const draw = ({ from, to, number, of }: Part) =>
  ({
    height: head + heights.slice(from, to).reduce((sum, height) => sum + height, 0),
    title: `${from}–${to}, ${number}/${of}`,
  }) as Figure;
const titles = (figures: Figure[]) => figures.map(({ title }) => title);

it('each part holds as many rows as fit beside its head; a row that is too high stands alone', () => {
  const parts = cutIntoParts(heights.length, 65, draw);
  expect(titles(parts)).toEqual(['0–4, 1/4', '4–6, 2/4', '6–7, 3/4', '7–8, 4/4']);
  expect(parts.filter(({ height }) => height > 65)).toHaveLength(1);
});

it('a part ends a little earlier if the next one then begins where it should', () => {
  const even = (part: Part) => ({ ...draw(part), height: 5 + 10 * (part.to - part.from) }) as Figure;
  expect(titles(cutIntoParts(20, 105, even, (row) => row === 8))).toEqual([
    '0–8, 1/3',
    '8–18, 2/3',
    '18–20, 3/3',
  ]);
  expect(titles(cutIntoParts(20, 105, even, (row) => row === 3))).toEqual(['0–10, 1/2', '10–20, 2/2']);
});
