import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.js';
import { drawHandlungsfelder } from '../../src/figures/handlungsfelder.js';
import { drawMatrix } from '../../src/figures/matrix.js';
import { drawRollenprofile } from '../../src/figures/rollenprofile.js';
import { type DrawAt, drawOnGround, drawOnSheet, sheetFormats } from '../../src/figures/sheet.js';
import { drawWortwolke } from '../../src/figures/wortwolke/draw.js';
import { drawZeitstrahl } from '../../src/figures/zeitstrahl.js';
import { everyKind } from './every-kind.js';
import { figureContext } from './figure-context.js';
import { extremes } from './fixtures/extremes.js';
import { handlungsfelder } from './fixtures/handlungsfelder.js';
import { mitglieder } from './fixtures/mitglieder.js';
import { rollenprofile } from './fixtures/rollenprofile.js';
import { zeitstrahl } from './fixtures/zeitstrahl.js';
import { expectReference } from './reference.js';
import { textCrossings } from './text-crossings.js';
import { cloud, themenfelder } from './wortwolke/cloud-fixture.js';

const { width: _, ...look } = figureContext('probe');
const told = {
  art: 'zeitstrahl',
  titel: 'Von der Gründung bis ins Jahr 2026',
  quelle: 'Geschäftsstelle, 2025',
};
/** Kinds with a form of their own for slides, with data that stays as it is. */
const fixtures: typeof everyKind = {
  handlungsfelder: (context) => drawHandlungsfelder(handlungsfelder, context),
  rollenprofile: (context) => drawRollenprofile(rollenprofile, context),
  matrix: (context) => drawMatrix({ mitglieder, rollenprofile, handlungsfelder }, context),
  wortwolke: (context) => drawWortwolke({ cloud: cloud(30), themenfelder }, context),
  zeitstrahl: (context) => drawZeitstrahl(zeitstrahl, context),
};

/** What a slide has for a figure under a title of one line, in mm. */
const room = { width: 308.67, height: 136.28 };

const drawn = new Map<string, Figure>();

/** A kind with the project's data, or with other data, on a sheet. Drawn once. */
function onSheet(kind: string, format: keyof typeof sheetFormats, kinds = everyKind): Figure {
  const key = [kind, format, kinds === everyKind, kinds === extremes].join();
  const sheet = drawn.get(key) ?? drawSheet(kind, format, kinds);
  drawn.set(key, sheet);
  return sheet;
}

function drawSheet(kind: string, format: keyof typeof sheetFormats, kinds: typeof everyKind): Figure {
  const drawAt: DrawAt = (form) => kinds[kind]?.({ ...look, ...form }) ?? expect.fail(kind);
  return drawOnSheet({ ...told, art: kind } as never, sheetFormats[format], drawAt, look);
}

/** The figure within a sheet, and how it is enlarged. */
function inside(sheet: Figure): { svg: string; scale: number; width: number; height: number } {
  const svg = sheet.svg.slice(sheet.svg.indexOf('<svg', 4));
  const [, width, height, drawn] =
    /^<svg x="[^"]*" y="[^"]*" width="([^"]*)" height="([^"]*)" viewBox="0 0 (\S+)/.exec(svg) ?? [];
  return { svg, scale: Number(width) / Number(drawn), width: Number(width), height: Number(height) };
}

/** Points of the smallest letters of a figure on its sheet. */
function smallest(sheet: Figure): number {
  const { svg, scale } = inside(sheet);
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  return (Math.min(...sizes) * scale * 72) / 25.4;
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

  it.each([
    ['handlungsfelder', 13.9, 12],
    ['rollenprofile', 13.9, 11],
    ['matrix', 13.7, 10],
    ['wortwolke', 13.9, 8.4],
    ['zeitstrahl', 12.8, 10],
    ['aufgaben', 12.8, 9.5],
    ['fachtagungen', 12, 11],
    ['einladung', 12.8, 11],
  ])('has words that can be read from afar: %s', (kind, onSlide, onSquare) => {
    expect(smallest(onSheet(kind, 'folie'))).toBeGreaterThanOrEqual(onSlide);
    expect(smallest(onSheet(kind, 'quadrat'))).toBeGreaterThanOrEqual(onSquare);
  });

  it.each([
    'handlungsfelder',
    'rollenprofile',
    'matrix',
    'wortwolke',
    'zeitstrahl',
    'aufgaben',
    'fachtagungen',
  ])('fills a slide, and no line goes through a word: %s', (kind) => {
    const { svg, width, height } = inside(onSheet(kind, 'folie'));
    expect(width).toBeGreaterThan(0.95 * room.width);
    expect(height).toBeGreaterThan(0.88 * room.height);
    expect(textCrossings(svg, { ...look, width })).toEqual([]);
  });

  it.each(['fachtagungen', 'aufgaben', 'zeitstrahl'])('fills a square: %s', (kind) => {
    const { width, height } = inside(onSheet(kind, 'quadrat'));
    expect(width).toBeGreaterThan(0.95 * 180);
    expect(height).toBeGreaterThan(0.9 * 163);
  });

  it.each([
    ['handlungsfelder', 9.7],
    ['rollenprofile', 9.4],
    ['matrix', 4.8],
    ['zeitstrahl', 5.2],
    ['aufgaben', 6.9],
    ['fachtagungen', 7.2],
  ])('takes far too much as well, only smaller: %s', (kind, least) => {
    const sheet = onSheet(kind, 'folie', extremes);
    expect(sheet.diagnostics).toEqual([]);
    expect(textCrossings(inside(sheet).svg, { ...look, width: 0 })).toEqual([]);
    expect(smallest(sheet)).toBeGreaterThanOrEqual(least);
  });

  it.each([2, 60, 120])('has %d words of a cloud with letters of 14 points', (count) => {
    const kinds: typeof everyKind = {
      wortwolke: (context) => drawWortwolke({ cloud: cloud(count), themenfelder }, context),
    };
    const sheet = drawSheet('wortwolke', 'folie', kinds);
    expect(sheet.diagnostics).toEqual([]);
    expect(smallest(sheet)).toBeGreaterThanOrEqual(13.9);
    expect(sheet.svg.match(/data-begriff/g)).toHaveLength(count);
  });

  it.each(Object.keys(fixtures))('draws slides as the references show: %s', (kind) => {
    expectReference(`${kind}-folie`, onSheet(kind, 'folie', fixtures).svg);
  });

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
