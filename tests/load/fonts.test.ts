import { describe, expect, it } from 'vitest';
import { loadFonts, needsExtended } from '../../src/load/fonts.js';

const { value: fonts } = loadFonts({ text: 'Vollkorn', display: 'Instrument Sans' });
const sans = fonts?.get('display', 400);

describe('loadFonts', () => {
  it('says which package a family needs that is not installed', () => {
    const { value, diagnostics } = loadFonts({ text: 'Vollkorn', display: 'Gibt Es Nicht' });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ZB2004', params: { package: '@fontsource/gibt-es-nicht' } }]);
  });

  it('says when the second file is needed', () => {
    expect(needsExtended('Größe – „ja“ 10 €')).toBe(false);
    for (const letter of ['Ł', 'ş', '₺', 'ẞ']) expect(needsExtended(letter), letter).toBe(true);
  });

  it('measures with kerning', () => {
    const kerned = sans?.advance('Tagung') ?? 0;
    const letters = [...'Tagung'].reduce((sum, letter) => sum + (sans?.advance(letter) ?? 0), 0);
    expect(kerned).toBeLessThan(letters);
  });

  it('measures a soft hyphen as nothing', () => {
    expect(sans?.advance('Umwelt\u00ADbewusstsein')).toBe(sans?.advance('Umweltbewusstsein'));
  });

  it('finds letters of other languages in the second file, and says what is in neither', () => {
    expect(sans?.missing('Łukasz Şahin, Straße')).toEqual([]);
    expect(sans?.missing('Hallo 🙂 مرحبا')).toEqual(['🙂', 'م', 'ر', 'ح', 'ب', 'ا']);
    expect(sans?.advance('Łukasz')).toBeGreaterThan(2);
  });

  it('draws outlines that end where the text ends', () => {
    const outline = sans?.outline('Quartier') ?? [];
    const xs = outline.flatMap(({ points }) => points.filter((_, i) => i % 2 === 0));
    expect(Math.max(...xs)).toBeLessThanOrEqual(sans?.advance('Quartier') ?? 0);
    expect(Math.max(...xs)).toBeGreaterThan((sans?.advance('Quartier') ?? 0) - 0.1);
    expect(outline.filter(({ command }) => command === 'M').length).toBeGreaterThanOrEqual(8);
  });
});
