import { describe, expect, it } from 'vitest';
import { freeTerms } from './german.js';

const shown = (term: string, forms: Record<string, number>) =>
  freeTerms.display(term, new Map(Object.entries(forms)));

describe('display', () => {
  it.each([
    ['meist Einzahl', 'Raum', { Raum: 3, Räume: 2 }, 'Raum'],
    ['genau die Hälfte bleibt Einzahl', 'Raum', { Raum: 2, Räume: 2 }, 'Raum'],
    ['meist Mehrzahl', 'Raum', { Raum: 1, Räume: 2 }, 'Räume'],
    ['nur im Dativ geschrieben', 'Raum', { Räumen: 3 }, 'Räume'],
    ['Dativ-n gehört zur Mehrzahl', 'Frau', { Frauen: 3 }, 'Frauen'],
    ['schwache Beugung', 'Nachbar', { Nachbarn: 3, Nachbar: 1 }, 'Nachbarn'],
    ['Adjektiv als Nomen', 'Jugendliche', { Jugendlichen: 3 }, 'Jugendliche'],
    [
      'Fügung mit Adjektiv',
      'Soziales Medium',
      { 'sozialen Medien': 3, 'soziale Medien': 1 },
      'Soziale Medien',
    ],
    ['Fügung mit -el', 'Dunkle Ecke', { 'dunklen Ecken': 2 }, 'Dunkle Ecken'],
    ['Mehrzahl nur am Adjektiv zu sehen', 'Sozialer Träger', { 'soziale Träger': 2 }, 'Soziale Träger'],
    ['Ort auf -er', 'Berliner Bezirk', { 'Berliner Bezirken': 2 }, 'Berliner Bezirke'],
    ['Fügung mit Präposition', 'Raum für Begegnung', { 'Räumen für Begegnung': 2 }, 'Räume für Begegnung'],
    ['Inklusivform mit -en', 'Experte', { 'Expert:innen': 2 }, 'Experten'],
    ['Inklusivform mit Umlaut', 'Arzt', { 'Ärzt:innen': 2, Arzt: 1 }, 'Ärzte'],
    ['Paarform', 'Kollege', { 'Kolleginnen und Kollegen': 2 }, 'Kollegen'],
    ['gleiche Form in Ein- und Mehrzahl', 'Bürger', { Bürgern: 2 }, 'Bürger'],
    ['abgeschnittenes Wort zählt nicht', 'Radweg', { 'Rad-': 5, Radwege: 1 }, 'Radwege'],
    ['nur abgeschnitten', 'Stadtentwicklung', { 'Stadt-': 5 }, 'Stadtentwicklung'],
    ['kleingeschrieben', 'Spielplatz', { spielplätze: 2 }, 'Spielplätze'],
    ['Ersatzschreibung', 'Spielplatz', { Spielplaetzen: 2 }, 'Spielplätze'],
  ])('%s: %s', (_name, term, forms, expected) => {
    expect(shown(term, forms)).toBe(expected);
  });
});
