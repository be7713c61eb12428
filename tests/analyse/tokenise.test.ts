import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/analyse/clean-text.js';
import { tokenise } from '../../src/analyse/tokenise.js';

const words = (text: string) =>
  tokenise(cleanText(text).text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);

describe('tokenise', () => {
  it('keeps the signs of inclusive forms inside words', () => {
    expect(words('Bewohner:innen, Bürger*innen, Kolleg_innen und Mieter/-innen')).toEqual([
      'Bewohner:innen',
      'Bürger*innen',
      'Kolleg_innen',
      'und',
      'Mieter/-innen',
    ]);
    expect(words('Bewohner(innen) und Nachbar(inn)')).toEqual(['Bewohner(innen)', 'und', 'Nachbar', 'inn']);
  });

  it('keeps the hyphen of a cut-off word on either side', () => {
    expect(words('Stadt- und Quartiersentwicklung, Baugesellschaften und -genossenschaften')).toEqual([
      'Stadt-',
      'und',
      'Quartiersentwicklung',
      'Baugesellschaften',
      'und',
      '-genossenschaften',
    ]);
  });

  it('composes umlauts that come as two characters (NFC)', () => {
    expect(words('Ra\u0308ume')).toEqual(['Räume']);
  });

  it('drops soft hyphens and quotation marks, reads every hyphen as one', () => {
    expect(words('„Nach\u00ADbar\u00ADschaft“ im Quartiers\u2011Treff')).toEqual([
      'Nachbarschaft',
      'im',
      'Quartiers-Treff',
    ]);
  });

  it('joins words divided at the end of a line, but not a cut-off word there', () => {
    expect(words('Der Stadt-\n  teil, die Stadt-\nund Landesteile')).toEqual([
      'Der',
      'Stadtteil',
      'die',
      'Stadt-',
      'und',
      'Landesteile',
    ]);
  });

  it('an end of line alone ends no stretch; an empty line or a bullet does', () => {
    const kinds = (text: string) => tokenise(text).map((token) => token.kind);
    expect(kinds('Räume\nfür')).toEqual(['word', 'word']);
    expect(kinds('Räume\n\nFür')).toEqual(['word', 'break', 'word']);
    expect(kinds('Räume\n- Wege\n2. Plätze')).toEqual([
      'word',
      'break',
      'word',
      'break',
      'word',
      'break',
      'word',
    ]);
  });

  it('leads back to where a word stood, through soft hyphens and decomposed umlauts', () => {
    const written = 'Nach\u00ADbar\u00ADn, Ra\u0308ume';
    const { text, origin } = cleanText(written);
    const places = tokenise(text).map(({ from, to }) => written.slice(origin(from), origin(to - 1) + 1));
    expect(places).toEqual(['Nach\u00ADbar\u00ADn', ',', 'Ra\u0308ume']);
  });

  it('tells commas from what ends a stretch', () => {
    expect(tokenise('Rad-, Fuß- und Wanderwege. Ende – gut').map((token) => token.kind)).toEqual([
      'word',
      'comma',
      'word',
      'word',
      'word',
      'break',
      'word',
      'break',
      'word',
    ]);
  });
});
