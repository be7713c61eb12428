import { describe, expect, it } from 'vitest';
import { type DrawAt, drawOnGround, drawOnSheet, sheetFormats } from '../../src/figures/sheet.js';
import { everyKind } from './every-kind.js';
import { figureContext } from './figure-context.js';

const { width: _, ...look } = figureContext('probe');
const told = {
  art: 'zeitstrahl',
  titel: 'Von der Gründung bis ins Jahr 2026',
  quelle: 'Geschäftsstelle, 2025',
};
const onSheet = (kind: string, format: keyof typeof sheetFormats) => {
  const drawAt: DrawAt = (form) => everyKind[kind]?.({ ...look, ...form }) ?? expect.fail(kind);
  return drawOnSheet({ ...told, art: kind } as never, sheetFormats[format], drawAt, look);
};

/** Points that 8 points of the drawing have on the sheet. */
function smallest(svg: string): number {
  const [, width, inside] =
    /<svg x="[^"]*" y="[^"]*" width="([^"]*)"[^>]* viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
  return (8 * Number(width)) / Number(inside);
}

describe('a figure on a sheet', () => {
  it.each(Object.keys(everyKind))('stays within it and in proportion: %s', (kind) => {
    for (const format of ['folie', 'quadrat'] as const) {
      const { svg, width, height, diagnostics } = onSheet(kind, format);
      expect(diagnostics).toEqual([]);
      expect([width, height]).toEqual([sheetFormats[format].width, sheetFormats[format].height]);
      const [, x, y, w, h, vw, vh] =
        /<svg x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" viewBox="0 0 (\S+) ([^"]+)"/.exec(
          svg,
        ) ?? [];
      expect(Number(w) / Number(h)).toBeCloseTo(Number(vw) / Number(vh), 2);
      expect(Number(x)).toBeGreaterThanOrEqual(sheetFormats[format].margin);
      expect(Number(y)).toBeGreaterThanOrEqual(sheetFormats[format].margin);
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(width - sheetFormats[format].margin + 0.02);
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(height - sheetFormats[format].margin);
    }
  });

  it.each(['fachtagungen', 'aufgaben', 'einladung'])(
    'has words of at least 11 points on a slide: %s',
    (kind) => {
      expect(smallest(onSheet(kind, 'folie').svg)).toBeGreaterThanOrEqual(11);
    },
  );

  it('has title and source, and says what the figure says', () => {
    const { svg, description } = onSheet('thesen', 'folie');
    expect(svg).toContain('Von der Gründung bis ins Jahr 2026');
    expect(svg).toContain('Geschäftsstelle, 2025');
    expect(svg.match(/<desc/g)).toHaveLength(1);
    expect(svg).toContain(description.slice(0, 40));
  });
});

describe('a figure on its ground', () => {
  it('has a rim on all sides', () => {
    const figure = everyKind.thesen?.({ ...look, width: 170 }) ?? expect.fail();
    const { width, height, svg } = drawOnGround(figure, look);
    expect([width, height]).toEqual([figure.width + 16, figure.height + 16]);
    expect(svg).toContain(`<svg x="8" y="8" width="170" height="${figure.height}"`);
  });
});
