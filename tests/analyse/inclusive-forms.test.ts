import { describe, expect, it } from 'vitest';
import { inclusiveParts, inclusiveReadings, mergePairs } from '../../src/analyse/inclusive-forms.js';
import { tokenise } from '../../src/analyse/tokenise.js';

const merged = (text: string) => mergePairs(tokenise(text)).map((token) => token.text);

describe('inclusiveReadings', () => {
  it.each([
    ['Doppelpunkt', 'Bewohner:innen', 'Bewohner'],
    ['Stern', 'Bürger*innen', 'Bürger'],
    ['Unterstrich', 'Kolleg_innen', 'Kolleg'],
    ['Mediopunkt', 'Nachbar·innen', 'Nachbar'],
    ['Schrägstrich mit Bindestrich', 'Mieter/-innen', 'Mieter'],
    ['Schrägstrich', 'Mieter/innen', 'Mieter'],
    ['Klammer', 'Bewohner(innen)', 'Bewohner'],
    ['Binnen-I', 'BürgerInnen', 'Bürger'],
    ['Einzahl', 'Mitarbeiter:in', 'Mitarbeiter'],
    ['Zusammensetzung', 'Bürger*innenrat', 'Bürgerrat'],
    ['Zusammensetzung mit Binnen-I', 'AnwohnerInnentreff', 'Anwohnertreff'],
    ['Adjektiv als Nomen', 'Jugendliche:r', 'Jugendliche'],
    ['Adjektiv als Nomen mit Schrägstrich', 'Angehörige/-r', 'Angehörige'],
    ['Artikel', 'der:die', 'der'],
    ['unbestimmter Artikel', 'ein:e', 'ein'],
    ['Pronomen', 'jede*r', 'jede'],
  ])('%s: %s', (_name, form, stem) => {
    expect(inclusiveReadings(form)?.[0]).toBe(stem);
  });

  it('offers the feminine form, where the stem alone is no word (Kolleg, Ärzt)', () => {
    expect(inclusiveReadings('Ärzt:innen')).toEqual(['Ärzt', 'Ärztinnen']);
  });

  it.each([
    'Innenstadt',
    'Bürgerinnen',
    'Bildung/Arbeit',
    'WIR-Gefühl',
    'Begegnung',
    'Thema:Wohnen',
    'und/oder',
  ])('is not: %s', (word) => {
    expect(inclusiveReadings(word)).toBeUndefined();
  });
});

describe('inclusiveParts', () => {
  it('gives stem, rest of the compound and number', () => {
    expect(inclusiveParts('Expert:innenrunde')).toEqual({ stem: 'Expert', rest: 'runde', plural: true });
    expect(inclusiveParts('Nachbar*in')).toEqual({ stem: 'Nachbar', rest: '', plural: false });
    expect(inclusiveParts('Mieterinnen')).toBeUndefined();
  });
});

describe('mergePairs', () => {
  it.each([
    ['weiblich zuerst', 'Akteurinnen und Akteure', 'Akteure'],
    ['männlich zuerst', 'Bürger und Bürgerinnen', 'Bürger'],
    ['Dativ', 'mit Bewohnerinnen und Bewohnern', 'mit Bewohnern'],
    ['Einzahl mit Artikel', 'eine Nachbarin oder ein Nachbar', 'eine Nachbar'],
    ['schwache Beugung', 'Kolleginnen und Kollegen', 'Kollegen'],
    ['Umlaut', 'Ärztinnen und Ärzte', 'Ärzte'],
    ['als erster Teil', 'ein Bürgerinnen- und Bürgerrat', 'ein Bürgerrat'],
    ['Beamtinnen und Beamte', 'Beamtinnen und Beamte', 'Beamte'],
    ['Umlaut nur weiblich', 'eine Ärztin oder ein Arzt', 'eine Arzt'],
  ])('%s', (_name, pair, expected) => {
    expect(merged(pair).join(' ')).toBe(expected);
  });

  it.each(['Nachbarinnen und Freunde', 'Bürgerinnen, Bürger', 'Wein und We', 'drinnen und draußen'])(
    'is no pair: %s',
    (text) => {
      expect(merged(text)).toEqual(tokenise(text).map((token) => token.text));
    },
  );
});
