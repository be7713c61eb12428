import { describe, expect, it } from 'vitest';
import { makePalette } from '../../src/figures/palette.js';
import { createCanvas, paint } from '../../src/figures/quartier/canvas.js';
import { dayColours } from '../../src/figures/quartier/colours.js';
import { drawQuartier, type QuartierOptions } from '../../src/figures/quartier.js';

const palette = makePalette({
  haupt: '#16305A',
  akzent: '#B7482A',
  signal: '#EBB03C',
  natur: '#115A4D',
  tinte: '#1B2130',
});

const all: QuartierOptions[] = [
  { scene: 'deckblatt' },
  { scene: 'rueckseite' },
  ...[1, 2, 3, 4, 5].map((position) => ({ scene: 'auftakt' as const, position })),
  ...[1, 2, 3, 4].map((position) => ({ scene: 'stimme' as const, position })),
];

const nameOf = ({ scene, position }: QuartierOptions) => `${scene} ${position ?? ''}`.trim();

/** Where the outlines of a picture begin, in mm. */
function starts(svg: string): [number, number][] {
  return [...svg.matchAll(/M(-?[\d.]+)[ ]?(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe.each(all.map((options) => [nameOf(options), options] as const))('the picture „%s“', (_, options) => {
  const svg = drawQuartier(options, palette);

  it('is decoration: hidden, not focusable, without text, ids and addresses', () => {
    expect(svg).toMatch(/^<svg [^>]*aria-hidden="true" focusable="false"/);
    expect(svg).not.toMatch(/<(text|title|image|use|a)\b|\sid=|url\(|href=/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
  });

  it('is as wide as the page, in mm, with sound numbers', () => {
    const height = options.scene === 'stimme' ? 110 : 297;
    expect(svg).toContain(`width="210mm" height="${height}mm" viewBox="0 0 210 ${height}"`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|e-\d/);
  });

  it('is the same each time and another with another seed', () => {
    expect(drawQuartier(options, palette)).toBe(svg);
    expect(drawQuartier({ ...options, seed: 12 }, palette)).not.toBe(svg);
  });

  it('takes all its colours from the palette', () => {
    const greys = makePalette({
      haupt: '#303030',
      akzent: '#707070',
      signal: '#C0C0C0',
      natur: '#505050',
      tinte: '#202020',
    });
    const neutral = { ...greys, grey: '#606060', rule: '#B0B0B0', paper: '#F4F4F4', sand: '#E0E0E0' };
    const colours = drawQuartier(options, neutral).match(/#[0-9a-fA-F]{6}/g) ?? [];
    expect(colours.length).toBeGreaterThan(20);
    expect(colours.filter((c) => !/^#(..)\1\1$/i.test(c))).toEqual([]);
  });

  it('stays small enough to stand in the document', () => {
    expect(svg.length).toBeLessThan(130_000);
  });
});

describe('neighbouring scenes', () => {
  it.each(['auftakt', 'stimme'] as const)(
    '%s: the next one has another picture on another ground',
    (scene) => {
      const [first, second] = [1, 2].map((position) => drawQuartier({ scene, position }, palette));
      const ground = (svg = '') => /class="quartier (grund-[a-z]+)"/.exec(svg)?.[1];
      expect(ground(first)).toBeDefined();
      expect(ground(first)).not.toBe(ground(second));
      expect(first).not.toBe(second);
    },
  );
});

describe('room for the title', () => {
  it.each(Array.from({ length: 25 }, (_, i) => i * 1_637))(
    'seed %i leaves the upper part of the page free',
    (seed) => {
      const top = (options: QuartierOptions) =>
        Math.min(...starts(drawQuartier({ ...options, seed }, palette)).map(([, y]) => y));
      expect(top({ scene: 'deckblatt' })).toBeGreaterThan(116);
      for (const position of [1, 2, 3, 4]) expect(top({ scene: 'auftakt', position })).toBeGreaterThan(103);
    },
  );
});

describe('the covers', () => {
  it('are one town: what the spine cuts goes on at the other side', () => {
    const front = starts(drawQuartier({ scene: 'deckblatt' }, palette));
    const back = starts(drawQuartier({ scene: 'rueckseite' }, palette));
    const cut = front.filter(([x, y]) => x > -8 && x < 8 && y < 297);
    const found = cut.filter(([x, y]) =>
      back.some(([u, v]) => Math.abs(u - x - 210) < 0.02 && Math.abs(v - y) < 0.02),
    );
    expect(cut.length).toBeGreaterThan(10);
    expect(found.length).toBe(cut.length);
  });
});

describe('the order of painting', () => {
  const view = {
    width: 210,
    height: 297,
    scale: 10,
    centre: [0, 0] as const,
    origin: [100, 100] as const,
    horizon: () => 0,
  };

  it('puts what stands before a long house over it, although its depth is smaller', () => {
    const canvas = createCanvas(view, dayColours(palette));
    canvas.things.push({ footprint: { x0: 0.2, x1: 0.6, y0: 1.2, y1: 1.6 }, markup: '<tree/>' });
    canvas.things.push({ footprint: { x0: 0, x1: 6, y0: 0, y1: 1 }, markup: '<house/>' });
    expect(paint(canvas)).toMatch(/<house\/><tree\/>$/);
  });

  it('puts what stands behind a long house under it', () => {
    const canvas = createCanvas(view, dayColours(palette));
    canvas.things.push({ footprint: { x0: 0, x1: 6, y0: 0, y1: 1 }, markup: '<house/>' });
    canvas.things.push({ footprint: { x0: 5, x1: 5.4, y0: -1, y1: -0.6 }, markup: '<tree/>' });
    expect(paint(canvas)).toMatch(/<tree\/><house\/>$/);
  });

  it('puts shadows under all things', () => {
    const canvas = createCanvas(view, dayColours(palette));
    canvas.things.push({ footprint: { x0: 0, x1: 1, y0: 0, y1: 1 }, markup: '<house/>' });
    canvas.shadows.push('M0 0h1v1z');
    expect(paint(canvas)).toMatch(/fill-opacity="[\d.]+"\/><house\/>$/);
  });
});
