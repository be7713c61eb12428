import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadD3Cloud } from '../../../src/figures/wortwolke/d3-cloud.js';
import { figureContext } from '../figure-context.js';
import { inkOf } from './ink.js';
import { terms } from './terms.js';

const { fonts } = figureContext('probe');
const font = fonts.get('display', 600);
const words = terms(45).map(({ text, count }) => ({ text, weight: count / 14 }));
const area = { width: 112, height: 100 };

function layOut(list = words, place = area) {
  const engine = loadD3Cloud();
  if (!engine) throw new Error('the canvas is not installed');
  return engine(list, place, font, { largest: 28 });
}

describe('d3-cloud', () => {
  const layout = layOut();

  it('places every word, in the order given and inside the area', () => {
    expect(layout.placed.map(({ text }) => text)).toEqual(words.map(({ text }) => text));
    for (const { x, y, size, lines } of layout.placed) {
      const half = (font.advance(lines[0] ?? '') * size * 25.4) / 72 / 2;
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(area.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(area.height);
    }
  });

  it('lets no word touch another where the bundled font draws them', () => {
    expect([...inkOf(layout.placed, area, () => font).overlaps]).toEqual([]);
    expect(layout.touching).toEqual([]);
  });

  it('makes sizes that go with the root of the weight, to a pixel', () => {
    const em = (index: number) => ((layout.placed[index]?.size ?? 0) * 25.4) / 72;
    words.forEach(({ weight }, i) => {
      expect(Math.abs(em(i) - em(0) * Math.sqrt(weight))).toBeLessThan(0.26);
    });
  });

  it('gives the same cloud for the same words', () => {
    expect(layOut()).toEqual(layout);
  });

  it('shrinks the words until the last has its place', () => {
    const { placed } = layOut(words, { width: 84, height: 40 });
    expect(placed).toHaveLength(45);
    expect(Math.max(...placed.map(({ size }) => size))).toBeLessThan(10);
  });

  it('draws with no font of the machine', () => {
    const canvas = createRequire(import.meta.url)('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
    const families = canvas.GlobalFonts.families.map(({ family }) => family);
    expect(families.filter((family) => !/^(zb-|Instrument Sans)/.test(family))).toEqual([]);
  });

  it('has nothing to do for no words', () => {
    expect(layOut([]).placed).toEqual([]);
  });
});
