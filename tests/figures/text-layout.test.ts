import { describe, expect, it } from 'vitest';
import { sizeThatFits, widthOf, wrapBalanced, wrapText } from '../../src/figures/text-layout.js';
import { loadFonts } from '../../src/load/fonts.js';

const fonts = loadFonts({ text: 'Vollkorn', display: 'Instrument Sans' }).value;
if (!fonts) throw new Error('fonts are missing');
const font = fonts.get('display', 500);
const longest = 'Klimaschutz, Klimafolgenanpassung, grün-blaue Infrastruktur und Umweltgerechtigkeit';

describe('wrapText', () => {
  it('keeps every line within the width and loses no word', () => {
    const lines = wrapText(longest, font, 10, 50);
    for (const line of lines) expect(widthOf(line, font, 10)).toBeLessThanOrEqual(50);
    expect(lines.join(' ')).toBe(longest);
  });

  it('does not end a line at a no-break space, nor where one belongs', () => {
    const dates = 'am 5. März, am 16. Mai, am 31. Oktober, nach § 12 und in Abb. 7 des Vereins e. V.';
    for (const width of [14, 18, 22, 26, 30]) {
      for (const line of wrapText(dates, font, 10, width)) {
        expect(line).not.toMatch(/(?:\d\.|§|Abb\.|e\.)$/);
        expect(line).not.toMatch(/^(?:März|Mai|Oktober|12|7|V\.)/);
      }
      expect(wrapText('im\u00A0Quartier und vor\u00A0Ort', font, 10, 1)).toEqual([
        'im\u00A0Quartier',
        'und',
        'vor\u00A0Ort',
      ]);
    }
  });

  it('breaks at a soft hyphen only where it must', () => {
    expect(wrapText('Umwelt\u00ADbewusstsein', font, 10, 60)).toEqual(['Umweltbewusstsein']);
    expect(wrapText('Umwelt\u00ADbewusstsein', font, 10, 22)).toEqual(['Umwelt-', 'bewusstsein']);
  });

  it('lets a word that is too wide stand alone, so that it is seen', () => {
    expect(wrapText('ein Städtebauförderungsprogramm hier', font, 10, 20)).toContain(
      'Städtebauförderungsprogramm',
    );
  });
});

describe('wrapBalanced', () => {
  it('needs no more lines, and makes them more even', () => {
    const spread = (lines: string[]) => {
      const widths = lines.map((line) => widthOf(line, font, 10));
      return Math.max(...widths) - Math.min(...widths);
    };
    const plain = wrapText(longest, font, 10, 80);
    const balanced = wrapBalanced(longest, font, 10, 80);
    expect(balanced).toHaveLength(plain.length);
    expect(spread(balanced)).toBeLessThanOrEqual(spread(plain));
  });
});

describe('sizeThatFits', () => {
  it('takes the largest size at which the longest word fits', () => {
    const size = sizeThatFits('Umweltgerechtigkeit', font, 14, 8, 30);
    expect(widthOf('Umweltgerechtigkeit', font, size)).toBeLessThanOrEqual(30);
    expect(widthOf('Umweltgerechtigkeit', font, size + 0.25)).toBeGreaterThan(30);
  });
});
