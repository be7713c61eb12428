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

function draw(body: (drawing: Drawing) => void) {
  const drawing = createDrawing({ id: 'probe', width: 100, fonts, palette, seed: 1, language: 'de' });
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
});
