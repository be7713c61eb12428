import { describe, expect, it } from 'vitest';
import { loadHyphenator } from '../../src/typography/hyphenate.js';

const hyphenate = await loadHyphenator(new Set(['de', 'en']), ['Städtebau-förder-programm', 'Projekt-Stadt']);

/** A text with a stroke wherever a line may end in a word. */
function shown(text: string, language = 'de'): string {
  const points = hyphenate(text, language);
  return points.reduceRight((set, at) => `${set.slice(0, at)}|${set.slice(at)}`, text);
}

describe('German words', () => {
  it('are parted by the rules of 1996, three letters from their ends at least', () => {
    expect(shown('Das Quartiersmanagement und die Nachbarschaft')).toBe(
      'Das Quar|tiers|ma|nage|ment und die Nach|bar|schaft',
    );
    expect(shown('Abbildung')).toBe('Abbil|dung');
  });

  it('shorter than seven letters stay whole', () => {
    expect(shown('Wasser Straße Kinder')).toBe('Wasser Straße Kinder');
  });

  it('follow the exceptions, in capitals or not', () => {
    expect(shown('Städtebauförderprogramm städtebauförderprogramm')).toBe(
      'Städtebau|förder|programm städtebau|förder|programm',
    );
  });

  it('with a hyphen are not parted close to it', () => {
    expect(shown('Nachbarschafts-Wohnungsbaugesellschaft')).toBe(
      'Nach|bar|schafts-Wohnungs|bau|ge|sell|schaft',
    );
    expect(shown('Hessen-Thüringen')).toBe('Hessen-Thüringen');
  });

  it('with gender marks are parted before them only', () => {
    expect(shown('Bewohner:innen und Mitarbeiter*innen')).toBe('Bewoh|ner:innen und Mit|ar|bei|ter*innen');
    expect(shown('BewohnerInnen')).toBe('BewohnerInnen');
  });
});

it('leaves abbreviations, capitals inside, digits, addresses and entities alone', () => {
  for (const text of [
    'ISEK STÄDTEBAU ZusaMMen',
    'Konzept2025 16.\u00A0Dezember Bethmannstraße\u00A07–9',
    'https://nachhaltige-stadtentwicklung-hessen.de/veranstaltungen',
    'nachhaltige-stadtentwicklung-hessen.de geschaeftsstelle@beispiel.example',
    'Zusammen\u00ADhalt Wirtschaftsforschung&amp;Landesentwicklung',
  ])
    expect(shown(text)).toBe(text);
});

it('takes the patterns of the language; without any, nothing is parted', () => {
  expect(shown('responsibility', 'en')).toBe('respons|ib|il|ity');
  expect(shown('responsabilité', 'fr')).toBe('responsabilité');
});

it('bears words of any length', () => {
  const word = 'Zusammenhalt'.repeat(8);
  expect(shown(word)).toBe(word);
});
