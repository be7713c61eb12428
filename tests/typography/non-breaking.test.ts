import { describe, expect, it, test } from 'vitest';
import { nonBreaking } from '../../src/typography/non-breaking.js';

/** No-break spaces made visible. */
const shown = (text: string, language = 'de') => nonBreaking(text, language).replaceAll('\u00A0', '~');

describe('German', () => {
  it.each([
    ['z. B. und u. a., d. h. auch i. d. R.', 'z.~B. und u.~a., d.~h. auch i.~d.~R.'],
    ['die Liga in Hessen e. V. und', 'die Liga in Hessen~e.~V. und'],
    ['nach § 12 Abs. 2 Nr. 3', 'nach §~12 Abs.~2 Nr.~3'],
    ['§§ 4 bis 7', '§§~4 bis 7'],
    ['Abb. 7, Tab. 2, S. 12, Kap. IV', 'Abb.~7, Tab.~2, S.~12, Kap.~IV'],
    ['in Kapitel 3 und Abbildung 12', 'in Kapitel~3 und Abbildung~12'],
    ['am 16. Mai und am 31. Oktober 2025', 'am 16.~Mai und am 31.~Oktober 2025'],
    ['der 2. Standortbesuch', 'der 2.~Standortbesuch'],
    ['12 km, 30 %, 1.000 Euro, 3 Mio. Euro', '12~km, 30~%, 1.000~Euro, 3~Mio.~Euro'],
    ['10 000 Menschen, 1 250 000 Euro', '10~000 Menschen, 1~250~000~Euro'],
    ['von 13.30 bis 18 Uhr', 'von 13.30 bis 18~Uhr'],
    ['Prof. Dr. Constanze Petrow', 'Prof.~Dr.~Constanze Petrow'],
    ['der Soziologe H. Bude und J. S. Bach', 'der Soziologe H.~Bude und J.~S.~Bach'],
    ['Themenfeld A und Themenfeld B', 'Themenfeld~A und Themenfeld~B'],
    ['in der Bethmannstraße 7–9', 'in der Bethmannstraße~7–9'],
    ['500 v. Chr. begann', '500 v.~Chr. begann'],
    ['ca. 30 Menschen, vgl. S. 7', 'ca.~30 Menschen, vgl.~S.~7'],
  ])('„%s“', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps a Gedankenstrich, an ellipsis and a stroke from the beginning of a line', () => {
    expect(shown('ein Haus – das ist – nicht alles')).toBe('ein Haus~– das ist~– nicht alles');
    expect(shown('Zusammenhalt braucht …')).toBe('Zusammenhalt braucht~…');
    expect(shown('ProjektStadt | Integrierte Stadtentwicklung')).toBe(
      'ProjektStadt~| Integrierte Stadtentwicklung',
    );
  });

  it('leaves the end of a sentence, years and common words alone', () => {
    for (const text of [
      'Themenfeld A. Das ist alles.',
      'im Jahr 2025 100 Euro',
      '12 Menschen, 7 Häuser',
      'Anna und Ida',
    ])
      expect(shown(text)).toBe(text.replace('100 Euro', '100~Euro'));
  });
});

test('English', () => {
  expect(shown('on 16 May or June 7, see Fig. 7, p. 12', 'en')).toBe(
    'on 16~May or June~7, see Fig.~7, p.~12',
  );
  expect(shown('Dr. Smith, J. R. Ewing and I – we', 'en')).toBe('Dr.~Smith, J.~R.~Ewing and I~– we');
});

test('the length stays, and so does a language without rules', () => {
  const text = 'z. B. § 12 – 16. Mai';
  expect(nonBreaking(text, 'de')).toHaveLength(text.length);
  expect(nonBreaking(text, 'fr')).toBe(text);
});
