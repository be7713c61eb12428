import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../src/figures/wortwolke/anchors.js';
import { findSize } from '../../../src/figures/wortwolke/find-size.js';
import { largestThatFits, sizeOf } from '../../../src/figures/wortwolke/fit.js';
import { superellipse } from '../../../src/figures/wortwolke/outline.js';
import { splitInTwo } from '../../../src/figures/wortwolke/two-lines.js';
import { figureContext } from '../figure-context.js';

describe('sizeOf', () => {
  const rule = { least: 0.5, floor: 3 };

  it('is a plain share where the smallest stays legible', () => {
    expect(sizeOf(0.75, 8, rule)).toBe(6);
  });

  it('draws the sizes together so that the smallest stands on the floor', () => {
    expect(sizeOf(0.5, 5, rule)).toBe(3);
    expect(sizeOf(0.75, 5, rule)).toBe(4);
    expect(sizeOf(1, 5, rule)).toBe(5);
  });

  it('makes all equal where even the largest is below the floor', () => {
    expect(sizeOf(0.5, 2, rule)).toBe(2);
  });
});

describe('largestThatFits', () => {
  it.each([0.01, 1, 9.9, 10.2, 37])('finds the limit from a guess of %d', (guess) => {
    const found = largestThatFits((size) => (size <= 10 ? size : undefined), guess, 40);
    expect(found).toBeGreaterThan(9.7);
    expect(found).toBeLessThanOrEqual(10);
  });

  it('stops at the ceiling', () => {
    expect(largestThatFits((size) => size, 3, 12)).toBe(12);
  });
});

describe('findSize', () => {
  const attempt = (size: number) => (size <= 10 ? { result: size } : { share: 100 / (size * size) });

  it.each([0.01, 1, 9.9, 10.2, 37])('finds the limit from a guess of %d', (guess) => {
    const found = findSize(attempt, { guess, ceiling: 40, precision: 0.01 });
    expect(found).toBeGreaterThan(9.9);
    expect(found).toBeLessThanOrEqual(10);
  });

  it('needs few attempts from a good guess', () => {
    let attempts = 0;
    const counted = (size: number) => {
      attempts++;
      return attempt(size);
    };
    findSize(counted, { guess: 9.8, ceiling: 40, precision: 0.02 });
    expect(attempts).toBeLessThan(5);
  });

  it('stops at the ceiling', () => {
    expect(findSize((size) => ({ result: size }), { guess: 3, ceiling: 12, precision: 0.02 })).toBe(12);
  });
});

describe('splitInTwo', () => {
  const font = figureContext('probe').fonts.get('display', 600);

  it.each([
    ['Bezahlbarer Wohnraum', ['Bezahlbarer', 'Wohnraum']],
    ['Räume für Begegnung', ['Räume', 'für Begegnung']],
    ['Kinder und Jugendliche', ['Kinder', 'und Jugendliche']],
    ['Integrierte Stadtentwicklung in Hessen', ['Integrierte', 'Stadtentwicklung in Hessen']],
  ])('%s: no line ends in a small word', (text, lines) => {
    const split = splitInTwo(text, font);
    if (split.length > 0) expect(split).toEqual([lines]);
    for (const [first = ''] of split) expect(first).not.toMatch(/ (und|für|in)$/);
  });

  it.each(['Nachbarschaft', 'Alt und Jung', 'Mut zum Ausprobieren'])(
    '%s stays on one line: one word, short, or too uneven',
    (text) => {
      expect(splitInTwo(text, font)).toEqual([]);
    },
  );
});

describe('anchorsOf', () => {
  const wide = superellipse({ width: 600, height: 400 }, 3);

  it('sets four groups of one size into the four corners, in reading order', () => {
    const [a, b, c, d] = anchorsOf(wide, [1, 1, 1, 1]);
    expect(a?.x).toBeCloseTo(c?.x ?? 0);
    expect(b?.x).toBeCloseTo(d?.x ?? 0);
    expect(a?.y).toBeCloseTo(b?.y ?? 0);
    expect(c?.y).toBeCloseTo(d?.y ?? 0);
    expect(a?.x).toBeLessThan(300);
    expect(b?.x).toBeGreaterThan(300);
    expect(a?.y).toBeLessThan(200);
    expect(c?.y).toBeGreaterThan(200);
  });

  it('gives a large group more room, so that its neighbour moves away', () => {
    const [, even] = anchorsOf(wide, [1, 1]);
    const [, pushed] = anchorsOf(wide, [4, 1]);
    expect(pushed?.x).toBeGreaterThan(even?.x ?? 0);
  });

  it('stacks the groups of a high cloud', () => {
    const [a, b, c, d] = anchorsOf(superellipse({ width: 300, height: 500 }, 3), [1, 1, 1, 1]);
    expect(a?.x).toBeCloseTo(150);
    expect(d?.x).toBeCloseTo(150);
    expect(b?.y).toBe(c?.y);
    expect(b?.x).toBeLessThan(c?.x ?? 0);
  });

  it('has one group in the middle, and none for none', () => {
    expect(anchorsOf(wide, [5])[0]?.x).toBeCloseTo(300);
    expect(anchorsOf(wide, [])).toEqual([]);
  });
});
