import { describe, expect, it, test } from 'vitest';
import { findSlips } from '../../src/typography/slips.js';

/** Each slip as „written → instead“, with its kind. */
const slips = (text: string, language = 'de') =>
  findSlips(text, language).map(
    ({ kind, from, to, instead }) => `${kind}: ${text.slice(from, to)} → ${instead}`,
  );

describe('quotation marks in German', () => {
  it.each([
    ['Der Satz "Kaffee oder Tee" steht da.', ['straightQuote: " → „', 'straightQuote: " → “']],
    ['Ein „Zitat” mit falschem Ende.', ['wrongQuote: ” → “']],
    ['Ein “Zitat” wie im Englischen.', ['wrongQuote: “ → „', 'wrongQuote: ” → “']],
    ['Ein „Zitat ohne Ende.', ['openQuote: „ → “']],
    ['Ein Zitat“ ohne Anfang.', ['looseQuote: “ → „']],
    ["Wie geht's?", ["straightApostrophe: ' → ’"]],
    ["Nachbarn' Haus, 's Häusle", ["straightApostrophe: ' → ’", "straightApostrophe: ' → ’"]],
    [
      "Das 'Café' („'Tee' gibt's“)",
      ['‚', '‘', '‚', '‘', '’'].map((sign) => `straightApostrophe: ' → ${sign}`),
    ],
    ['(„a“), „b ‚c‘ d“ – „e“: »f«', []],
  ])('„%s“', (text, expected) => {
    expect(slips(text)).toEqual(expected);
  });
});

test('quotation marks in English', () => {
  expect(slips('He said “yes” and didn’t.', 'en')).toEqual([]);
  expect(slips('He said „yes“ and "no".', 'en')).toEqual([
    'wrongQuote: „ → “',
    'openQuote: “ → ”',
    'straightQuote: " → “',
    'straightQuote: " → ”',
  ]);
});

describe('strokes', () => {
  it.each([
    ['Das Haus - ein altes - steht leer.', ['dash: - → –', 'dash: - → –']],
    ['Das Haus -- ein altes--steht leer.', ['dash: -- → –', 'dash: -- → –']],
    ['in den Jahren 2025 – 2026', ['range: 2025 – 2026 → 2025–2026']],
    ['in den Jahren 2025-2026', ['range: 2025-2026 → 2025–2026']],
    ['von 13:30 - 18:00 Uhr', ['range: 13:30 - 18:00 → 13:30–18:00']],
    ['S. 12 – 14', ['range: 12 – 14 → 12–14']],
    ['Vor- und Nachteile, Hessen-Thüringen, 2025-10-31, im Jahr 2025 – 12 Monate später', []],
  ])('„%s“', (text, expected) => {
    expect(slips(text)).toEqual(expected);
  });
});

describe('spaces', () => {
  it.each([
    ['Ämter bzw.Büros, ggf. am Ende usw.', ['space: bzw.Büros → bzw. Büros']],
    [
      'z.B. der Verein e.V. und i.d.R. alle',
      ['space: z.B. → z. B.', 'space: e.V. → e. V.', 'space: i.d.R. → i. d. R.'],
    ],
    ['500 v.Chr. begann es', ['space: v.Chr. → v. Chr.']],
    ['nach §12 und Abs.3', ['space: §12 → § 12', 'space: Abs.3 → Abs. 3']],
    ['am 16.Mai 2025', ['space: 16.Mai → 16. Mai']],
    ['30% von 12km', ['space: 30% → 30 %', 'space: 12km → 12 km']],
    ['Dr.Petrow kam', ['space: Dr.Petrow → Dr. Petrow']],
    ['Ein  Platz', ['doubleSpace:    →  ']],
    ['z. B. der Verein e. V., 16. Mai, 30 %, § 12, eine 100%-Förderung, 13.30 Uhr, 1.000 Euro', []],
  ])('„%s“', (text, expected) => {
    expect(slips(text)).toEqual(expected);
  });

  it('are counted within a line only', () => {
    expect(slips('eine Zeile\n   und noch eine')).toEqual([]);
  });
});

test('addresses are left alone', () => {
  expect(slips('https://beispiel.example/a--b und buero.x@z.B.example, www.z.B.example')).toEqual([]);
});
