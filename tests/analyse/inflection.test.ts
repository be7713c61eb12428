import { describe, expect, it } from 'vitest';
import { isFormOf } from '../../src/analyse/inflection.js';

describe('isFormOf: what is the same word', () => {
  it.each([
    ['Umlaut und -e', 'Räume', 'Raum'],
    ['Umlaut, Dativ', 'Räumen', 'Raum'],
    ['Genitiv -s', 'Raums', 'Raum'],
    ['Genitiv -es', 'Platzes', 'Platz'],
    ['-e und Dativ -en', 'Treffpunkten', 'Treffpunkt'],
    ['Umlaut und -er', 'Häusern', 'Haus'],
    ['-er ohne Umlaut', 'Kindern', 'Kind'],
    ['nur Umlaut', 'Gärten', 'Garten'],
    ['nur Umlaut, -er', 'Väter', 'Vater'],
    ['-en', 'Nachbarschaften', 'Nachbarschaft'],
    ['-n', 'Grünflächen', 'Grünfläche'],
    ['-s', 'Cafés', 'Café'],
    ['-nis', 'Bündnisse', 'Bündnis'],
    ['-um', 'Familienzentren', 'Familienzentrum'],
    ['-ium', 'Gremien', 'Gremium'],
    ['-um zu -a', 'Praktika', 'Praktikum'],
    ['-us', 'Busse', 'Bus'],
    ['-e nach -in', 'Vereine', 'Verein'],
    ['-e nach betontem -ier', 'Quartieren', 'Quartier'],
    ['-e nach betontem -iel', 'Spiele', 'Spiel'],
    ['ohne Endung', 'Kümmerern', 'Kümmerer'],
    ['-a', 'Themen', 'Thema'],
    ['Bau – Bauten', 'Neubauten', 'Neubau'],
    ['weiblich', 'Nachbarinnen', 'Nachbar'],
    ['weiblich zu -e', 'Kolleginnen', 'Kollege'],
    ['weiblich mit Umlaut', 'Ärztin', 'Arzt'],
    ['Adjektiv als Nomen', 'Jugendlicher', 'Jugendliche'],
    ['Partizip als Nomen', 'Studierender', 'Studierende'],
    ['ß und ss', 'Strasse', 'Straße'],
    ['Bindestrich', 'Quartiers-Treff', 'Quartierstreff'],
    ['Akzent', 'Cafe', 'Café'],
    ['Adjektiv', 'öffentlichen', 'öffentlich'],
    ['gebeugtes Adjektiv', 'öffentlichem', 'öffentlicher'],
    ['kurzes Adjektiv', 'alten', 'alte'],
    ['Adjektiv auf -el', 'dunkle', 'dunkel'],
    ['Verb', 'begegnet', 'begegnen'],
    ['Partizip', 'geteilte', 'teilen'],
  ])('%s: %s – %s', (_name, running, word) => {
    expect(isFormOf(running, word)).toBe(true);
  });

  it.each([
    ['Umlaut und -e', 'Raum', 'Räume'],
    ['Umlaut und -er', 'Haus', 'Häuser'],
    ['nur Umlaut', 'Garten', 'Gärten'],
    ['-n', 'Grünfläche', 'Grünflächen'],
    ['-um', 'Zentrum', 'Zentren'],
    ['-nis', 'Bündnis', 'Bündnisse'],
    ['-us', 'Bus', 'Bussen'],
    ['weiblich', 'Bewohner', 'Bewohnerinnen'],
  ])('also where the code book has the plural, %s: %s – %s', (_name, running, word) => {
    expect(isFormOf(running, word)).toBe(true);
  });
});

describe('isFormOf: what is another word', () => {
  it.each([
    ['Bürger', 'Burg'],
    ['Burg', 'Bürger'],
    ['Mieter', 'Miete'],
    ['Miete', 'Mieter'],
    ['Planer', 'Plan'],
    ['Pläne', 'Planer'],
    ['Spender', 'Spende'],
    ['Anzeiger', 'Anzeige'],
    ['Termin', 'Term'],
    ['Stadtteil', 'Stadt'],
    ['Spielplatz', 'Platz'],
    ['Kindheit', 'Kind'],
  ])('%s is not %s', (running, word) => {
    expect(isFormOf(running, word)).toBe(false);
  });

  it.each([
    ['treffen', 'Treff'],
    ['mieten', 'Miete'],
    ['bilden', 'Bild'],
  ])('in small letters %s is a verb, no plural of %s', (running, word) => {
    expect(isFormOf(running, word)).toBe(false);
    expect(isFormOf(word.toLowerCase(), word)).toBe(true);
  });
});
