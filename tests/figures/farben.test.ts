import { describe, expect, it } from 'vitest';
import { drawFarben } from '../../src/figures/farben.js';
import { drawChecked, textsOf, widths } from './check-figure.js';
import { expectReference } from './reference.js';

const schriften = { text: 'Vollkorn', auszeichnung: 'Instrument Sans' };

describe('farben', () => {
  it.each(widths)('looks as expected at %i mm', (width) => {
    expectReference(`farben-${width}`, drawChecked(drawFarben, schriften, width).svg);
  });

  it('shows each colour with its name and value, and both fonts in their own letters', () => {
    const { svg, table } = drawChecked(drawFarben, schriften);
    for (const [name, value] of [
      ['haupt', '#16305A'],
      ['signal', '#EBB03C'],
    ]) {
      expect(svg).toContain(`fill="${value}"`);
      expect(textsOf(svg)).toEqual(expect.arrayContaining([name, value]));
    }
    for (const family of Object.values(schriften))
      expect(svg).toMatch(new RegExp(`font-family="${family}"[^>]*>Offene Räume<`));
    expect(table.rows).toHaveLength(7);
  });

  it('has room for a font with a long name, on a phone too', () => {
    const long = { ...schriften, auszeichnung: 'Atkinson Hyperlegible Next Condensed' };
    for (const width of [...widths, 74]) drawChecked(drawFarben, long, width);
  });
});
