import { describe, expect, it } from 'vitest';
import { runningWords } from '../../../src/analyse/running-words.js';
import { freeTerms, phrases } from './german.js';

describe('Adjektiv und Nomen', () => {
  it.each([
    ['Genitiv, feminin', 'gesellschaftlicher Teilhabe', 'Gesellschaftliche Teilhabe'],
    ['Dativ Plural mit Umlaut', 'öffentlichen Räumen', 'Öffentlicher Raum'],
    ['Genitiv, maskulin', 'bezahlbaren Wohnraums', 'Bezahlbarer Wohnraum'],
    ['Neutrum', 'sozialen Medien', 'Soziales Medium'],
    ['Komparativ', 'älteren Menschen', 'Älterer Mensch'],
    ['Partizip', 'wachsende Stadt', 'Wachsende Stadt'],
    ['-el verliert das e', 'dunklen Ecken', 'Dunkle Ecke'],
    ['-euer verliert das e', 'teurem Wohnraum', 'Teurer Wohnraum'],
    ['-er behält das e', 'sauberem Wasser', 'Sauberes Wasser'],
    ['hoch wird hoh-', 'hohe Mieten', 'Hohe Miete'],
    ['Grundform auf -e', 'leisen Straßen', 'Leise Straße'],
    ['ohne Beugung', 'lila Bänke', 'Lila Bank'],
    ['Ort auf -er', 'Frankfurter Innenstadt', 'Frankfurter Innenstadt'],
    ['unbekannter Ort auf -er', 'Gelsenkirchener Norden', 'Gelsenkirchener Norden'],
    ['Großschreibung als Name', 'am Runden Tisch', 'Runder Tisch'],
    ['am Satzanfang', 'Kurze Wege!', 'Kurzer Weg'],
    ['nur Plural', 'jungen Leuten', 'Junge Leute'],
    ['Adjektiv als Nomen', 'engagierte Jugendliche', 'Engagierte Jugendliche'],
    ['Inklusivform', 'lokale Akteur:innen', 'Lokaler Akteur'],
    ['zwei Adjektive: das letzte', 'neue kulturelle Angebote', 'Kulturelles Angebot'],
    ['Komma zwischen den Adjektiven', 'große, alte Bäume', 'Alter Baum'],
    ['alles klein', 'mehr kurze wege', 'Kurzer Weg'],
  ])('%s: %s', (_name, text, expected) => {
    expect(phrases(text)).toEqual([expected]);
  });

  it.each([
    ['Mengen', 'viele Kinder, einige Eltern, mehrere Häuser'],
    ['Zahlwörter', 'erste Ideen, das zweite Haus'],
    ['Pronomen', 'diese Häuser, solche Orte, alle Kinder, unser Garten, Unser Garten'],
    ['Reihenfolge', 'letzte Woche, nächstes Jahr'],
    ['Adjektive ohne eigenen Inhalt', 'ganze Familien, verschiedene Angebote, eigener Garten'],
    ['Superlative', 'die größte Sorge, das wichtigste Thema'],
    ['Adverb vor dem Nomen', 'Lieber Standortbesuche'],
    ['Komma dazwischen', 'Das finde ich schöne, Bäume brauchen wir.'],
    ['Satzende dazwischen', 'Alles bleibt wie das alte. Bäume fehlen.'],
  ])('%s geben keine Fügung: %s', (_name, text) => {
    expect(phrases(text)).toEqual([]);
  });
});

describe('Nomen, Präposition, Nomen', () => {
  it.each([
    ['für', 'Räume für Begegnung', 'Raum für Begegnung'],
    ['verschmolzener Artikel', 'Hilfe zur Selbsthilfe', 'Hilfe zur Selbsthilfe'],
    ['am', 'Teilhabe am Leben', 'Teilhabe am Leben'],
    ['mit Artikel', 'Platz für die Kinder', 'Platz für die Kinder'],
    ['Stoppwort als Nomen am Satzanfang', 'Recht auf Stadt', 'Recht auf Stadt'],
    ['länger geht vor', 'kurze Wege zur Arbeit', 'Weg zur Arbeit'],
    [
      'nur eine Ortsangabe: das Adjektiv geht vor',
      'bezahlbarer Wohnraum im Quartier',
      'Bezahlbarer Wohnraum',
    ],
    ['Inklusivform am Ende', 'Angebote für Nachbar:innen', 'Angebot für Nachbarn'],
    ['Inklusivform im Dativ', 'Austausch mit Bürger:innen', 'Austausch mit Bürgern'],
    ['Paarform am Ende', 'Angebote für Seniorinnen und Senioren', 'Angebot für Senioren'],
  ])('%s: %s', (_name, text, expected) => {
    expect(phrases(text)).toEqual([expected]);
  });

  it.each([
    ['Zeitangaben', 'ein Treffen am Abend und eins im Sommer'],
    ['Redensarten', 'ein Haus zum Beispiel'],
    ['Maße', 'zwei Stunden für Gespräche'],
    ['andere Präpositionen', 'Häuser von Nachbarn'],
    ['Komma dazwischen', 'Räume, für Begegnung'],
  ])('%s geben keine Fügung: %s', (_name, text) => {
    expect(phrases(text)).toEqual([]);
  });
});

describe('find', () => {
  const find = (text: string, taken: number[] = []) => {
    const [words = []] = runningWords(text);
    return freeTerms.find(
      words,
      words.map((_, i) => taken.includes(i)),
    );
  };

  it('gives the nouns of a phrase with the phrase they are in', () => {
    expect(find('Räume für Begegnung').map(({ term, inside }) => [term, inside])).toEqual([
      ['Raum für Begegnung', undefined],
      ['Raum', 'Raum für Begegnung'],
      ['Begegnung', 'Raum für Begegnung'],
    ]);
  });

  it('leaves out words that a theme has taken, and phrases with them', () => {
    expect(find('Räume für Begegnung', [2]).map(({ term }) => term)).toEqual(['Raum']);
    expect(find('soziale Teilhabe', [0]).map(({ term }) => term)).toEqual(['Teilhabe']);
  });

  it('puts a noun in one phrase at most', () => {
    const terms = find('Räume für Begegnung mit Kindern').map(({ term }) => term);
    expect(terms).toEqual(['Raum für Begegnung', 'Raum', 'Begegnung', 'Kind']);
  });

  it('says where a term stands and how it was read', () => {
    const [first, second] = find('Stadt- und Quartiersentwicklung');
    expect(first).toEqual({
      term: 'Stadtentwicklung',
      from: 0,
      to: 6,
      why: { rule: 'nomen', lemma: 'zusammensetzung' },
      reading: 'ergaenzung',
    });
    expect(second).toMatchObject({ term: 'Quartiersentwicklung', from: 11, to: 31 });
  });

  it('counts a pair once, over its whole length', () => {
    expect(find('mit Bürgerinnen und Bürgern')).toMatchObject([
      { term: 'Bürger', from: 4, to: 27, reading: 'paarform' },
    ]);
  });

  it('reads small letters as nouns only where the whole answer is written so', () => {
    const [words = []] = runningWords('mehr bäume');
    expect(freeTerms.find(words, [])).toEqual([]);
    expect(freeTerms.find(words, [], 'klein')).toHaveLength(1);
  });
});
