import { describe, expect, it } from 'vitest';
import { compileCodebook } from '../../src/analyse/codebook.js';
import { runningWords } from '../../src/analyse/running-words.js';
import type { Thema } from '../../src/data-types/codebuch.js';

function found(themen: Thema[], text: string): string[] {
  const codebook = compileCodebook({ themen });
  return runningWords(text)
    .flatMap((words) => codebook.find(words))
    .map(({ entry }) => codebook.themes[entry.theme]?.id ?? '');
}

const raum: Thema = { id: 'raum', anzeige: 'Raum', woerter: ['Raum'] };
const begegnung: Thema = {
  id: 'begegnung',
  anzeige: 'Räume für Begegnung',
  wendungen: ['Räume für Begegnung'],
};

describe('compileCodebook', () => {
  it('Wendung, gebeugt: in jedem Raum für Begegnungen', () => {
    expect(found([begegnung], 'Wir brauchen in jedem Raum für Begegnungen ein Fenster.')).toEqual([
      'begegnung',
    ]);
  });

  it('Adjektiv und Nomen, auch wenn die Wendung groß beginnt: in öffentlichen Räumen', () => {
    for (const wendung of ['öffentlicher Raum', 'Öffentlicher Raum', 'Öffentliche Räume']) {
      const thema: Thema = { id: 'x', anzeige: 'X', wendungen: [wendung] };
      expect(found([thema], 'Wir treffen uns in öffentlichen Räumen.'), wendung).toEqual(['x']);
    }
  });

  it('longest match first: the words of a phrase are not counted once more', () => {
    expect(found([raum, begegnung], 'Räume für Begegnung, und noch ein Raum.')).toEqual([
      'begegnung',
      'raum',
    ]);
  });

  it('the longer phrase wins even where a shorter one begins earlier', () => {
    const frueher: Thema = { id: 'offen', anzeige: 'Offene Räume', wendungen: ['offene Räume'] };
    expect(found([frueher, begegnung], 'offene Räume für Begegnung')).toEqual(['begegnung']);
  });

  it('more words win over more letters', () => {
    const wort: Thema = { id: 'wort', anzeige: 'Wort', woerter: ['Quartiersversammlung'] };
    const wendung: Thema = { id: 'wendung', anzeige: 'W', wendungen: ['*versammlung im Ort'] };
    expect(found([wort, wendung], 'eine Quartiersversammlung im Ort')).toEqual(['wendung']);
  });

  it('a phrase does not reach across a comma or the end of a sentence', () => {
    expect(found([begegnung], 'Räume. Für Begegnung')).toEqual([]);
    expect(found([begegnung], 'Räume, für Begegnung')).toEqual([]);
  });

  it('a whole word wins over a pattern', () => {
    const muster: Thema = { id: 'garten', anzeige: 'Gärten', woerter: ['*garten'] };
    const kita: Thema = { id: 'kita', anzeige: 'Kita', woerter: ['Kindergarten'] };
    expect(found([muster, kita], 'Gemeinschaftsgärten und Kindergärten')).toEqual(['garten', 'kita']);
  });

  it.each([
    ['Anfang', 'Treffpunkt*', 'Treffpunkte am Treffpunktplatz', 2],
    ['Anfang, ohne Fortsetzung', 'Treffpunkt*', 'ein Treffpunkt', 1],
    ['Ende, gebeugt', '*raum', 'in Begegnungsräumen und Freiräumen', 2],
    ['Ende, Verb in Kleinschreibung zählt nicht', '*treff', 'Das betreffen wir nicht.', 0],
    ['Ende, Adjektiv', '*freundlich', 'kinderfreundliche Wege', 1],
    ['Mitte', '*begegnung*', 'Kulturbegegnungsstätte', 1],
  ])('Stern am %s: %s', (_name, wort, text, times) => {
    expect(found([{ id: 'x', anzeige: 'X', woerter: [wort] }], text)).toHaveLength(times);
  });

  it('Ausschluss: Zeitraum is no room', () => {
    const alle: Thema = { id: 'raum', anzeige: 'Raum', woerter: ['*raum'], ausschluesse: ['Zeitraum'] };
    expect(found([alle], 'In diesen Zeiträumen fehlen Freiräume.')).toEqual(['raum']);
  });

  it('Ausschluss als Wendung: „Platz machen“', () => {
    const platz: Thema = {
      id: 'platz',
      anzeige: 'Platz',
      woerter: ['Platz'],
      ausschluesse: ['Platz machen'],
    };
    expect(found([platz], 'Wir müssen Platz machen für einen Platz.')).toEqual(['platz']);
  });

  it('Ergänzungsstrich: both parts count', () => {
    const themen: Thema[] = [
      { id: 'rad', anzeige: 'Radwege', woerter: ['Radweg'] },
      { id: 'fuss', anzeige: 'Fußwege', woerter: ['Fußwege'] },
    ];
    expect(found(themen, 'Rad- und Fußwege')).toEqual(['rad', 'fuss']);
    expect(found(themen, 'Rad- und Fußverkehr')).toEqual([]);
  });

  it('Ergänzungsstrich in der Wendung selbst', () => {
    const wege: Thema = { id: 'wege', anzeige: 'Wege', wendungen: ['Rad- und Fußwege'] };
    expect(found([wege], 'mehr Rad- und Fußwege')).toEqual(['wege']);
  });

  it('inclusive forms and pairs are one key, on both sides', () => {
    const formen = [
      'Bewohner:innen',
      'Bewohner*innen',
      'Bewohner_innen',
      'Bewohner/-innen',
      'BewohnerInnen',
      'Bewohnerinnen und Bewohner',
      'Bewohnern und Bewohnerinnen',
      'Bewohnerinnen',
      'Bewohners',
    ];
    for (const wort of ['Bewohner', 'Bewohner:innen', 'Bewohner*innen']) {
      const thema: Thema = { id: 'b', anzeige: 'Bewohnerschaft', woerter: [wort] };
      for (const form of formen)
        expect(found([thema], `mit ${form} reden`), `${wort}: ${form}`).toEqual(['b']);
    }
    const paar: Thema = { id: 'b', anzeige: 'B', wendungen: ['Bewohnerinnen und Bewohner'] };
    expect(found([paar], 'Bewohner:innen')).toEqual(['b']);
  });

  it('stems that are no words: Kolleg_innen, Ärzt:innen', () => {
    const themen: Thema[] = [
      { id: 'k', anzeige: 'Kollegium', woerter: ['Kollegen'] },
      { id: 'a', anzeige: 'Ärzte', woerter: ['Arzt'] },
    ];
    expect(found(themen, 'Kolleg_innen und Ärzt:innen')).toEqual(['k', 'a']);
  });

  it('does not look inside compounds without a star', () => {
    expect(found([raum], 'Der Zeitraum ist kurz.')).toEqual([]);
  });
});
