import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/analyse/tokenise.js';

const words = (text: string) =>
  tokenise(text)
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
