import { describe, expect, it } from 'vitest';
import { createDrawing, type Drawing } from '../../src/figures/drawing.js';
import { makePalette } from '../../src/figures/palette.js';
import { type FontSet, loadFonts } from '../../src/load/fonts.js';

const fonts = bundledFonts();
const palette = makePalette({
  haupt: '#16305A',
  akzent: '#B7482A',
  signal: '#EBB03C',
  natur: '#115A4D',
  tinte: '#1B2130',
});
const style = { size: 10, fill: '#000000' };
const end = { height: 50, title: 'Titel', description: 'Beschreibung', table: { columns: ['a'], rows: [] } };

function bundledFonts(): FontSet {
  const { value } = loadFonts({ text: 'Vollkorn', display: 'Instrument Sans' });
  if (!value) throw new Error('fonts are missing');
  return value;
}

function draw(body: (drawing: Drawing) => void, outlines = false) {
  const context = { id: 'probe', width: 100, fonts, palette, seed: 1, language: 'de', outlines };
  const drawing = createDrawing(context);
  body(drawing);
  return drawing.finish(end);
}

describe('createDrawing', () => {
  it('finds nothing to say about labels that keep their distance', () => {
    const { diagnostics } = draw((d) => {
      d.text('Quartier', 5, 10, style);
      d.text('Quartier', 5, 20, style);
    });
    expect(diagnostics).toEqual([]);
  });

  it('reports a text that leaves its shape, or the picture', () => {
    const { diagnostics } = draw((d) => {
      d.text('Nachbarschaft', 5, 10, style, { x: 5, y: 5, width: 10, height: 10 });
      d.text('Nachbarschaft', 90, 30, style);
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['ZB2001', 'ZB2001']);
  });

  it('reports two labels that lie on each other, whichever was set first', () => {
    const { diagnostics } = draw((d) => {
      d.text('unten', 5, 21, style);
      d.text('oben', 5, 20, style);
    });
    expect(diagnostics).toMatchObject([{ code: 'ZB2002', params: { figure: 'probe' } }]);
  });

  it('reports a character that the fonts lack', () => {
    const { diagnostics } = draw((d) => d.text('Danke 🙂', 5, 10, style));
    expect(diagnostics).toMatchObject([{ code: 'ZB2003', params: { characters: '🙂' } }]);
  });

  it('escapes texts and names the picture for screen readers', () => {
    const { svg } = draw((d) => d.text('A & B <c>', 5, 10, style));
    expect(svg).toContain('>A &amp; B &lt;c&gt;</text>');
    expect(svg).toContain('role="img" aria-labelledby="probe-titel probe-text"');
    expect(svg).toContain('<desc id="probe-text">Beschreibung</desc>');
  });

  it.each([
    ['start', 50],
    ['middle', 50 - 8.216 / 2],
    ['end', 50 - 8.216],
  ] as const)('sets letters as outlines where the text would stand: %s', (anchor, left) => {
    const { svg } = draw((d) => d.text('Haus', 50, 20, { ...style, anchor }), true);
    expect(svg).not.toContain('<text');
    const [, d = ''] = /<path fill="#000000" d="([^"]*)"/.exec(svg) ?? [];
    const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    const xs = numbers.filter((_, i) => i % 2 === 0);
    const ys = numbers.filter((_, i) => i % 2 === 1);
    const em = (10 * 25.4) / 72;
    const width = fonts.get('display', 400).advance('Haus') * em;
    expect(width).toBeCloseTo(8.216, 2);
    expect(Math.min(...xs)).toBeGreaterThan(left);
    expect(Math.min(...xs)).toBeLessThan(left + 0.1 * em);
    expect(Math.max(...xs)).toBeLessThan(left + width);
    // the letters stand on the baseline, round ones a little below
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...ys)).toBeLessThan(20 + 0.03 * em);
    expect(Math.min(...ys)).toBeCloseTo(20 - fonts.get('display', 400).capHeight * em, 2);
  });

  it('finds the same faults in outlines as in text', () => {
    const { diagnostics } = draw((d) => d.text('Danke 🙂', 90, 30, style), true);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ZB2003', 'ZB2001']);
  });
});
