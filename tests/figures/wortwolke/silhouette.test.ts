import { describe, expect, it } from 'vitest';
import { makeMask } from '../../../src/figures/wortwolke/mask.js';
import { grain, traceSilhouette } from '../../../src/figures/wortwolke/silhouette.js';
import { figureContext } from '../figure-context.js';
import { inkOf, resolution } from './ink.js';

const font = figureContext('probe').fonts.get('display', 700);

describe('traceSilhouette', () => {
  it('is as wide and high as the ink', () => {
    const { width, height, top } = traceSilhouette(['H'], font);
    // rounded outwards, by less than two cells
    expect((height - font.capHeight) * grain).toBeLessThan(2);
    expect(height).toBeGreaterThanOrEqual(font.capHeight);
    expect(-top / grain).toBeGreaterThanOrEqual(font.capHeight);
    expect(width).toBeLessThan(font.advance('H'));
    expect(width).toBeGreaterThan(font.advance('H') * 0.7);
  });

  it('closes the gaps between letters and words, so that nothing stands inside a term', () => {
    const { spans, starts, core } = traceSilhouette(['Alt und Jung'], font);
    const middle = Math.round((core.from + core.to) / 2) - traceSilhouette(['Alt und Jung'], font).top;
    expect((starts[middle + 1] ?? 0) - (starts[middle] ?? 0)).toBe(2);
    expect(spans.length).toBeGreaterThan(0);
  });

  it('sets two lines beneath each other', () => {
    const one = traceSilhouette(['Räume'], font);
    const two = traceSilhouette(['Räume', 'Räume'], font);
    expect(two.height - one.height).toBeCloseTo(0.95, 1);
    expect(two.width).toBeCloseTo(one.width, 2);
  });
});

describe('makeMask', () => {
  it.each(['Öffentlichkeit', 'Wohnungsbau|im Quartier', 'AV Ty „f“', '–', 'T'])(
    'covers all ink of %s',
    (text) => {
      const em = 37;
      const lines = text.split('|');
      const mask = makeMask(traceSilhouette(lines, font), em, { across: 0, down: 0 });
      // one cell is one mm here
      const word = {
        text,
        lines,
        x: mask.middle,
        y: mask.baseline,
        leading: 0.95 * em,
        size: (em * 72) / 25.4,
      };
      const ink = inkOf([word], { width: mask.width, height: mask.height }, () => font);
      const outside: string[] = [];
      ink.owner.forEach((owner, i) => {
        if (owner === 0) return;
        const x = Math.floor((i % ink.width) / resolution);
        const y = Math.floor(Math.floor(i / ink.width) / resolution);
        const inside = [...Array((mask.starts[y + 1] ?? 0) - (mask.starts[y] ?? 0)).keys()].some((k) => {
          const at = (mask.starts[y] ?? 0) + k;
          return k % 2 === 0 && x >= (mask.spans[at] ?? 0) && x < (mask.spans[at + 1] ?? 0);
        });
        if (!inside) outside.push(`${x}/${y}`);
      });
      expect([...new Set(outside)]).toEqual([]);
      expect(ink.owner.some((owner) => owner > 0)).toBe(true);
    },
  );

  it('keeps the gap free on all sides', () => {
    const silhouette = traceSilhouette(['Platz'], font);
    const bare = makeMask(silhouette, 20, { across: 0, down: 0 });
    const wide = makeMask(silhouette, 20, { across: 4, down: 2 });
    expect(wide.width).toBe(bare.width + 8);
    expect(wide.height).toBe(bare.height + 4);
  });
});
