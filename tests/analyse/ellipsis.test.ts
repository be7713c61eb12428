import { describe, expect, it } from 'vitest';
import { completions } from '../../src/analyse/ellipsis.js';
import { tokenise } from '../../src/analyse/tokenise.js';

const readings = (text: string, index: number) => completions(tokenise(text), index)?.readings ?? [];

describe('completions', () => {
  it('Ergänzungsstrich am Ende: Stadt- und Quartiersentwicklung', () => {
    expect(readings('Stadt- und Quartiersentwicklung', 0)).toContain('stadtentwicklung');
  });

  it('Reihe: Rad-, Fuß- und Wanderwege', () => {
    const text = 'Rad-, Fuß- und Wanderwege';
    expect(readings(text, 0)).toContain('radwege');
    expect(readings(text, 2)).toContain('fusswege');
  });

  it('Ergänzungsstrich am Anfang: Wohnungsbaugesellschaften und -genossenschaften', () => {
    const found = readings('Wohnungsbaugesellschaften und -genossenschaften', 2);
    expect(found).toContain('wohnungsbaugenossenschaften');
  });

  it('Schrägstrich statt „und“: Rad-/Fußwege', () => {
    expect(readings('Rad-/Fußwege', 0)).toContain('radwege');
  });

  it.each([
    ['sowohl – als auch', 'Miet- als auch Eigentumswohnungen', 0, 'mietwohnungen'],
    ['beziehungsweise', 'Stadt- beziehungsweise Landleben', 0, 'stadtleben'],
    ['und/oder', 'Tages- und/oder Nachtpflege', 0, 'tagespflege'],
  ])('%s: %s', (_name, text, index, expected) => {
    const words = tokenise(text.replace('und/oder', 'und / oder'));
    expect(completions(words, index)?.readings).toContain(expected);
  });

  it('names the whole word that lends its part', () => {
    expect(completions(tokenise('Rad-, Fuß- und Wanderwege'), 0)?.partner).toBe('Wanderwege');
  });

  it('never takes the whole of the other word', () => {
    expect(readings('Stadt- und Landleben', 0)).not.toContain('stadtlandleben');
  });

  it('stops at the end of a sentence and where nothing joins', () => {
    expect(readings('Stadt-. Quartiersentwicklung', 0)).toEqual([]);
    expect(readings('Stadt- Entwicklung', 0)).toEqual([]);
  });

  it('leaves whole words alone', () => {
    expect(completions(tokenise('Rad- und Fußwege'), 2)).toBeUndefined();
  });
});
