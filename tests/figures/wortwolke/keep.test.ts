import { describe, expect, it } from 'vitest';
import { type CloudLayout, layoutCloud, type PreviousLayout } from '../../../src/figures/wortwolke/layout.js';
import { cellOfPrevious, plainCell } from '../../../src/figures/wortwolke/previous.js';
import type { CloudWord } from '../../../src/figures/wortwolke/shapes.js';
import { figureContext } from '../figure-context.js';
import { inkOf } from './ink.js';
import { terms } from './terms.js';

const font = figureContext('probe').fonts.get('display', 600);
const area = { width: 170, height: 130 };
const diagonal = Math.hypot(area.width, area.height);

function words(count: number, raise: readonly number[] = []): CloudWord[] {
  return terms(count).map(({ text, count: own, themenfeld }, i) => ({
    text,
    weight: raise.includes(i) ? own + 1 : own,
    ...(themenfeld ? { group: 'abcd'.indexOf(themenfeld) } : {}),
  }));
}

/** As a file keeps it: hundredths of a mm and of a point. */
function keep({ placed }: CloudLayout, size = area): PreviousLayout {
  const round = (value: number) => Math.round(value * 100) / 100;
  const kept = placed.map((word) => ({
    ...word,
    x: round(word.x),
    y: round(word.y),
    size: round(word.size),
  }));
  return { ...size, words: kept };
}

function lay(list: CloudWord[], previous?: PreviousLayout, size = area): CloudLayout {
  return layoutCloud(list, size, font, previous ? { previous } : {});
}

/** Distances by which words moved, as shares of the diagonal, in ascending order. */
function moves(before: CloudLayout, after: CloudLayout): number[] {
  const at = new Map(before.placed.map((word) => [word.text, word]));
  return after.placed
    .flatMap(({ text, x, y }) => {
      const old = at.get(text);
      return old ? [Math.hypot(x - old.x, y - old.y) / diagonal] : [];
    })
    .sort((a, b) => a - b);
}

describe.each([12, 45, 200])('a cloud of %i words with an earlier layout', (count) => {
  const before = lay(words(count));
  const kept = keep(before);

  it('is the same if nothing has changed', () => {
    const again = lay(words(count), kept);
    expect(Math.max(...moves(before, again)) * diagonal).toBeLessThan(0.01);
    again.placed.forEach(({ size, lines }, i) => {
      expect(size).toBeCloseTo(before.placed[i]?.size ?? 0, 2);
      expect(lines).toEqual(before.placed[i]?.lines);
    });
  });

  it('moves nothing when a word is taken away', () => {
    const list = words(count).filter((_, i) => i !== count >> 1);
    const after = lay(list, kept);
    expect(after.placed).toHaveLength(count - 1);
    expect(Math.max(...moves(before, after)) * diagonal).toBeLessThan(0.01);
  });

  it('is not upset by words that grow and words that join', () => {
    const raised = Array.from({ length: Math.min(10, count >> 2) }, (_, i) => 2 + 3 * i);
    const list = [
      ...words(count, raised),
      { text: 'Nachbarschaftsfonds', weight: 3 },
      { text: 'Offene Werkstätten', weight: 3 },
    ];
    const after = lay(list, kept);
    const distances = moves(before, after);
    expect(distances[count >> 1]).toBeLessThan(0.005);
    expect(distances.filter((d) => d > 0.05).length / count).toBeLessThanOrEqual(0.09);
    expect([...inkOf(after.placed, area, () => font).overlaps]).toEqual([]);
    expect(after.largest).toBeGreaterThan(before.largest * 0.8);
  });
});

describe('an earlier layout', () => {
  it('of a cloud twice as large still says where the words stand', () => {
    const list = words(45);
    const size = { width: 340, height: 260 };
    const large = layoutCloud(list, size, font, { largest: 80, smallest: 16 });
    const after = lay(list, keep(large, size));
    const scaled = {
      ...large,
      placed: large.placed.map((word) => ({ ...word, x: word.x / 2, y: word.y / 2 })),
    };
    expect(moves(scaled, after)[22]).toBeLessThan(0.02);
    expect(after.touching).toEqual([]);
  });

  it('makes room for large type when most words are gone', () => {
    const before = lay(words(45));
    const after = lay(words(45).slice(20, 30), keep(before));
    const size = (layout: CloudLayout) => layout.placed.find(({ text }) => text === 'Vielfalt')?.size ?? 0;
    expect(size(after)).toBeGreaterThan(size(before) * 1.1);
    expect(after.touching).toEqual([]);
  });

  it('with nothing in common is no use', () => {
    const words = [{ text: 'Anderes', lines: ['Anderes'], x: 20, y: 20, size: 12 }];
    expect(lay([{ text: 'Wir', weight: 1 }], { ...area, words })).toEqual(lay([{ text: 'Wir', weight: 1 }]));
  });

  it('with two words in one place lets one of them go', () => {
    const list = words(12);
    const kept = keep(lay(list));
    const [first] = kept.words;
    const jammed = {
      ...kept,
      words: kept.words.map((word) => ({ ...word, x: first?.x ?? 0, y: first?.y ?? 0 })),
    };
    const after = lay(list, jammed);
    expect(after.placed).toHaveLength(12);
    expect([...inkOf(after.placed, area, () => font).overlaps]).toEqual([]);
  });
});

describe('plainCell', () => {
  it.each([
    [0.3, 0.25],
    [0.25, 0.25],
    [1.9, 1.6],
    [0.0111, 0.01],
  ])('is a plain length not larger than %d', (most, cell) => {
    expect(plainCell(most)).toBe(cell);
  });

  it('is found again in the places of words', () => {
    const cell = 0.32;
    const words = [3, 17, 41, 102, 333].map((n) => ({ text: '', lines: [], x: n * cell, y: 1, size: 9 }));
    expect(cellOfPrevious({ width: 170, height: 130, words }, 0.25)).toBe(cell);
  });
});
