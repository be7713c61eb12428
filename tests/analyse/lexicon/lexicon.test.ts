import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/analyse/lexicon/lexicon.js';
import { loadLexicon } from '../../../src/load/lexicon.js';

const lexicon = createLexicon(loadLexicon());
const lemma = (form: string) => lexicon.noun(form).lemma;

describe('noun', () => {
  it.each([
    ['dative plural -n', 'Quartieren', 'Quartier'],
    ['dative plural with umlaut', 'Städten', 'Stadt'],
    ['umlaut plural without ending', 'Läden', 'Laden'],
    ['umlaut plural -er', 'Hochhäusern', 'Hochhaus'],
    ['genitive -s', 'Programms', 'Programm'],
    ['genitive -es', 'Spielplatzes', 'Spielplatz'],
    ['old dative -e', 'Lande', 'Land'],
    ['weak masculine', 'Kunden', 'Kunde'],
    ['weak masculine with genitive -ns', 'Namens', 'Name'],
    ['two plurals, Bänke', 'Sitzbänke', 'Sitzbank'],
    ['two plurals, Banken', 'Datenbanken', 'Datenbank'],
    ['feminine -innen', 'Lehrerinnen', 'Lehrerin'],
    ['feminine -innen of a compound', 'Quartiersmanagerinnen', 'Quartiersmanagerin'],
    ['-innen that is no feminine of a person', 'Kreuzspinnen', 'Kreuzspinne'],
    ['-ung', 'Fassadenbegrünungen', 'Fassadenbegrünung'],
    ['-nis', 'Verhältnissen', 'Verhältnis'],
    ['-ling', 'Geflüchteten', 'Geflüchtete'],
    ['diminutive', 'Häuschens', 'Häuschen'],
    ['Greek plural -en', 'Themen', 'Thema'],
    ['Latin plural -ien', 'Gremien', 'Gremium'],
    ['Latin plural -a', 'Praktika', 'Praktikum'],
    ['Latin plural -en for -um', 'Jugendzentren', 'Jugendzentrum'],
    ['Italian plural', 'Konten', 'Konto'],
    ['loan plural -s', 'Cafés', 'Café'],
    ['loan plural -s of an unknown word in -ing', 'Wayfindings', 'Wayfinding'],
    ['adjective used as a noun, weak', 'Jugendlichen', 'Jugendliche'],
    ['adjective used as a noun, strong', 'Jugendlicher', 'Jugendliche'],
    ['comparative used as a noun', 'Älteren', 'Ältere'],
    ['present participle of a compound verb', 'Rollstuhlfahrenden', 'Rollstuhlfahrende'],
    ['infinitive used as a noun', 'Wohnens', 'Wohnen'],
    ['infinitive that no plural hides', 'Lernen', 'Lernen'],
    ['noun plural rather than infinitive', 'Arbeiten', 'Arbeit'],
    ['dative plural rather than infinitive', 'Teilen', 'Teil'],
    ['dative plural rather than infinitive (weg)', 'Wegen', 'Weg'],
    ['noun rather than adjective used as a noun', 'Menschenrechten', 'Menschenrecht'],
    ['singular rather than plural of another noun', 'Leiter', 'Leiter'],
    ['plural only', 'Kosten', 'Kosten'],
    ['compound with linking -s-', 'Klimawandels', 'Klimawandel'],
    ['compound whose linking -s- could begin the head', 'Bildungsorten', 'Bildungsort'],
    ['compound of three', 'Regenrückhaltebecken', 'Regenrückhaltebecken'],
    ['compound with a verb stem', 'Sitzbänken', 'Sitzbank'],
    ['compound with an adjective', 'Schnellwege', 'Schnellweg'],
    ['compound with an unknown first part', 'Kyritzplätzen', 'Kyritzplatz'],
    ['hyphen, small last part', 'Start-ups', 'Start-up'],
    ['hyphen, capital last part', 'Städtebauförderungs-Programms', 'Städtebauförderungs-Programm'],
    ['spelling before 1996', 'Fluß', 'Fluss'],
    ['spelling before 1996 in a compound', 'Fußballfluß', 'Fußballfluss'],
    ['spelling without ß', 'Strassen', 'Straße'],
    ['unknown name with -s', 'Okinawas', 'Okinawas'],
    ['name that looks like a genitive', 'Thomas', 'Thomas'],
    ['abbreviation', 'IT', 'IT'],
    ['unknown word', 'Xylitz', 'Xylitz'],
  ])('%s: %s → %s', (_, form, expected) => {
    expect(lemma(form)).toBe(expected);
  });

  it.each([
    ['Raum', 'm'],
    ['Räumen', 'm'],
    ['Tag', 'm'],
    ['Hund', 'm'],
    ['Wagen', 'm'],
    ['Ebene', 'f'],
    ['Fläche', 'f'],
    ['Weite', 'f'],
    ['Teilhabe', 'f'],
    ['Quartiersmanagement', 'n'],
    ['Grünflächen', 'f'],
    ['Reallabore', 'n'],
    ['Lernen', 'n'],
  ] as const)('knows the gender of %s: %s', (form, gender) => {
    expect(lexicon.noun(form).gender).toBe(gender);
  });

  it.each([
    ['Raum', 'singular'],
    ['Räume', 'plural'],
    ['Bürger', 'both'],
    ['Kunden', 'both'],
    ['Seniorenheime', 'plural'],
    ['Kosten', 'plural'],
  ] as const)('knows the number of %s: %s', (form, number) => {
    expect(lexicon.noun(form).number).toBe(number);
  });

  it('says by which rule it found the lemma, and where the head of a compound begins', () => {
    expect(lexicon.noun('Räume').rule).toBe('woerterbuch');
    expect(lexicon.noun('Klimaräume')).toEqual({
      lemma: 'Klimaraum',
      gender: 'm',
      number: 'plural',
      rule: 'zusammensetzung',
      head: 5,
    });
    expect(lexicon.noun('Xylifikationen').rule).toBe('endung');
    expect(lexicon.noun('Xylitz').rule).toBe('unbekannt');
  });

  it('gives the same answer when asked again, also after 50,000 other words', () => {
    const before = lexicon.noun('Begegnungsräumen');
    for (let i = 0; i < 50_000; i++) lexicon.noun(`Wort${i}`);
    expect(lexicon.noun('Begegnungsräumen')).toEqual(before);
  });

  it.each(['', 'x', '–', 'Ł', '日本語', `${'Lang'.repeat(50)}e`])('leaves „%s“ as it is', (form) => {
    expect(lexicon.noun(form)).toEqual({ lemma: form, rule: 'unbekannt' });
  });
});

describe('knowsNoun', () => {
  it.each(['Räume', 'Klimaraum', 'Geflüchteten', 'Wohnen'])('knows %s', (form) => {
    expect(lexicon.knowsNoun(form)).toBe(true);
  });

  it.each(['Öffentliche', 'Xylitz', 'Kyritzplatz', 'Obwohl', 'Schöne'])('does not know %s', (form) => {
    expect(lexicon.knowsNoun(form)).toBe(false);
  });
});

describe('adjective', () => {
  it.each([
    ['ending of the weak declension', 'öffentlichen', 'öffentlich'],
    ['strong -er, not a comparative', 'bezahlbarer', 'bezahlbar'],
    ['comparative with umlaut', 'ältere', 'älter'],
    ['comparative with an ending', 'größeren', 'größer'],
    ['irregular comparative', 'bessere', 'besser'],
    ['superlative', 'wichtigsten', 'wichtigst'],
    ['stem that loses -e-', 'dunkle', 'dunkel'],
    ['stem that changes', 'hohen', 'hoch'],
    ['participle', 'integrierte', 'integriert'],
    ['small e at the end of the base form', 'leise', 'leise'],
    ['at the beginning of a sentence', 'Öffentliche', 'öffentlich'],
    ['unknown compound', 'quartiersbezogenen', 'quartiersbezogen'],
  ])('%s: %s → %s', (_, form, base) => {
    expect(lexicon.adjective(form)).toBe(base);
  });

  it.each(['der', 'sehr', 'und', 'Haus', 'Wochenende', 'Berliner', 'wir'])('%s is none', (word) => {
    expect(lexicon.adjective(word)).toBeUndefined();
  });
});

describe('split', () => {
  it.each([
    ['with a linking sound', 'Quartiersentwicklung', 'Quartiers', 'Entwicklung'],
    ['without one', 'Jugendarbeit', 'Jugend', 'Arbeit'],
    ['at the last of two seams', 'Wohnungsbaugesellschaft', 'Wohnungsbau', 'Gesellschaft'],
    ['to the lemma of the head', 'Fußwege', 'Fuß', 'Weg'],
    ['after a prefix', 'Nachteil', 'Nach', 'Teil'],
    ['at a hyphen', 'E-Bike', 'E-', 'Bike'],
  ])('%s: %s', (_, noun, first, head) => {
    expect(lexicon.split(noun)).toEqual([first, head]);
  });

  it.each(['Garten', 'Verein', 'Entwicklung', 'Region', 'Theater', 'Nachbarschaft', 'Xylitz'])(
    'leaves %s whole',
    (noun) => {
      expect(lexicon.split(noun)).toBeUndefined();
    },
  );
});
