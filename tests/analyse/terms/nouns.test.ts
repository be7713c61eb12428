import { describe, expect, it } from 'vitest';
import { termsOfText } from '../../../src/analyse/terms/terms-of-text.js';
import { found, lexicon, nouns, stopwords } from './german.js';

describe('Nomen erkennen', () => {
  it.each([
    ['Großschreibung im Satz', 'Hier fehlt ein Kiosk.', ['Kiosk']],
    ['Inhaltswörter aus der Liste der Stoppwörter', 'Der Mensch braucht Ordnung.', ['Mensch', 'Ordnung']],
    ['Höflichkeitsform', 'Das wissen Sie und Ihre Tochter.', ['Tochter']],
    ['Adjektiv am Satzanfang', 'Gemeinsame Wege sind gut.', ['Weg']],
    ['Verb als Nomen am Satzanfang', 'Wohnen ist teuer.', ['Wohnen']],
    ['Verb am Satzanfang', 'Wünsche mir Ruhe.', ['Ruhe']],
    ['Nomen, das auch Verb sein kann', 'Wünsche und Ideen', ['Wunsch', 'Idee']],
    ['Infinitiv mit folgendem Pronomen', 'Brauchen wir Parkplätze?', ['Parkplatz']],
    ['Adjektiv als Nomen am Satzanfang', 'Jugendliche brauchen Platz.', ['Jugendliche', 'Platz']],
    ['Adjektiv als Nomen vor einem Nomen', 'wo man für Jugendliche Räume schafft', ['Jugendliche', 'Raum']],
    [
      'Nomen, das wie ein Adjektiv aussieht',
      'Nachbarschaft und Mittagstisch',
      ['Nachbarschaft', 'Mittagstisch'],
    ],
    ['Adjektiv, das wie ein Nomen aussieht', 'Bezahlbar ist das nicht.', []],
    ['Konjunktion am Satzanfang', 'Obwohl es regnet', []],
    ['Tageszeit als Adverb', 'Morgens kommt der Bus.', ['Bus']],
    ['Partizip als Nomen am Satzanfang', 'Alleinerziehende finden wenig.', ['Alleinerziehende']],
    ['Farbe am Satzanfang', 'Grün und Ruhe', ['Grün', 'Ruhe']],
    ['Adjektiv ohne Endung am Satzanfang', 'Schön wäre ein Brunnen.', ['Brunnen']],
    ['Paar aus Adjektiven', 'Alt und Jung an einem Tisch', ['Alt', 'Jung', 'Tisch']],
    ['Nomen und Adverb gleicher Form', 'Recht auf Wohnen, recht gut', ['Recht', 'Wohnen']],
    ['Adverb auf -weise', 'Beispielsweise ein Kiosk', ['Kiosk']],
    ['feste Wendung ohne Inhalt', 'Im Großen und Ganzen passt das.', []],
    ['als Erstes, vor Kurzem', 'Das sehe ich als Erstes, und vor Kurzem auch.', []],
    ['Füllwörter', 'Äh, Hm, Tja. Naja. Genau. Okay. Puh.', []],
    ['Abkürzung', 'Die IHK und der ÖPNV', ['IHK', 'ÖPNV']],
    ['Mehrzahl einer Abkürzung', 'zu viele LKWs', ['LKW']],
    ['Binnengroßschreibung', 'zwei KiTas und eine KiTa', ['KiTa', 'KiTa']],
    ['englisches Wort', 'Coworking und eine Community', ['Coworking', 'Community']],
    ['Bindestrich', 'drei E-Ladesäulen', ['E-Ladesäule']],
    ['Zahl am Anfang eines Worts', 'nur 3-Zimmer-Wohnungen', ['3-Zimmer-Wohnung']],
    ['Zahlen und einzelne Buchstaben', 'Teil B, 24, 1990er', ['Teil']],
    ['Sprachname', 'Deutsch lernen', ['Deutsch']],
    ['unbekannter Name am Satzanfang', 'Köln ist schön.', ['Köln']],
    ['Netzadresse, E-Mail, Name mit @', 'siehe www.Kiez.de, Info@Kiez.de und @Kiez', []],
    ['Schlagwort mit #', 'mehr #Quartier 🌳', ['Quartier']],
    ['Ersatzschreibung der Umlaute', 'Spielplaetze und Strassenbaeume', ['Spielplatz', 'Straßenbaum']],
    ['ae, oe, ue, die keine Umlaute sind', 'Israel, Poeten, Abenteuer', ['Israel', 'Poet', 'Abenteuer']],
    ['Tippfehler bleiben, wie sie sind', 'ein Ort der Begegung', ['Ort', 'Begegung']],
  ])('%s: %s', (_name, text, expected) => {
    expect(nouns(text)).toEqual(expected);
  });

  it.each([
    ['alles klein', 'mehr bäume und spielplätze', ['Baum', 'Spielplatz']],
    ['klein nach großem Anfang', 'Mehr bäume und bänke', ['Baum', 'Bank']],
    ['klein: Verben und Adverbien sind keine Nomen', 'wir leben gern hier und fühlen uns wohl', []],
    [
      'klein: ein richtiger Satz mit Großschreibung zählt wie geschrieben',
      'Das macht die Stadt halt recht gut',
      ['Stadt'],
    ],
    ['alles groß', 'MEHR GRÜN, WENIGER VERKEHR', ['Grün', 'Verkehr']],
  ])('%s: %s', (_name, text, expected) => {
    expect(nouns(text)).toEqual(expected);
  });

  it('leaves out the stop words it is given', () => {
    expect(termsOfText('ein Kiosk', lexicon, stopwords)).toEqual([
      { surface: 'Kiosk', term: 'Kiosk', rule: 'nomen' },
    ]);
    expect(termsOfText('ein Kiosk', lexicon, new Set(['kiosk']))).toEqual([]);
  });

  it('names the place of each noun as written', () => {
    expect(found('Stadt- und Quartiersentwicklung').map(({ surface }) => surface)).toEqual([
      'Stadt-',
      'Quartiersentwicklung',
    ]);
  });
});

describe('Inklusivformen und Paare', () => {
  it.each([
    ['Stamm ist schon das Wort', 'Bewohner:innen', 'Bewohner'],
    ['fehlendes -e', 'Expert:innen', 'Experte'],
    ['Stamm ist ein anderes Wort', 'Kolleg*innen', 'Kollege'],
    ['Umlaut nur in der weiblichen Form', 'Ärzt:innen', 'Arzt'],
    ['Umlaut im hinteren Teil', 'Fachärzt:innen', 'Facharzt'],
    ['Umlaut und -e', 'Französ:innen', 'Franzose'],
    ['Bäuerin', 'Bäuer:innen', 'Bauer'],
    ['Adjektiv als Nomen', 'Angehörige:r', 'Angehörige'],
    ['Beamte', 'Beamt:innen', 'Beamte'],
    ['Zusammensetzung', 'Bürger*innenrat', 'Bürgerrat'],
    ['Zusammensetzung mit -n-', 'Kund:innenservice', 'Kundenservice'],
    ['Zusammensetzung mit -s-', 'Akteur:innenkreis', 'Akteurskreis'],
    ['Zusammensetzung mit Umlaut', 'Ärzt:innenhaus', 'Ärztehaus'],
    ['Artikel mit Doppelpunkt', 'der:die Bürger:in', 'Bürger'],
    ['Pronomen mit Stern', 'jede*r Nachbar*in', 'Nachbar'],
    ['Paar im Dativ', 'Bürgern und Bürgerinnen', 'Bürger'],
    ['Paar mit Schrägstrich', 'Kolleginnen/Kollegen', 'Kollege'],
    ['Paar mit Umlaut', 'Ärztinnen und Ärzten', 'Arzt'],
    ['Paar als erster Teil', 'Bürgerinnen- und Bürgerrat', 'Bürgerrat'],
    ['weibliche Form allein', 'Nachbarinnen', 'Nachbarin'],
  ])('%s: %s', (_name, text, expected) => {
    expect(nouns(text)).toEqual([expected]);
  });
});

describe('Ergänzungsstrich', () => {
  it.each([
    [
      'Fugen-s des Partners bleibt weg',
      'Stadt- und Quartiersentwicklung',
      ['Stadtentwicklung', 'Quartiersentwicklung'],
    ],
    ['drei Glieder', 'Rad-, Fuß- und Wanderwege', ['Radweg', 'Fußweg', 'Wanderweg']],
    ['Vorsilben', 'Ein- und Auszüge', ['Einzug', 'Auszug']],
    ['Umlaut im Plural', 'Vorder- und Hinterhäuser', ['Vorderhaus', 'Hinterhaus']],
    ['der längere gemeinsame Teil', 'Ein- und Zweifamilienhäuser', ['Einfamilienhaus', 'Zweifamilienhaus']],
    ['Strich vorn', 'Bildungsangebote und -orte', ['Bildungsangebot', 'Bildungsort']],
    ['Abkürzung vorn', 'ÖPNV- und Radanbindung', ['ÖPNV-Anbindung', 'Radanbindung']],
    ['sowohl – als auch', 'Miet- als auch Eigentumswohnungen', ['Mietwohnung', 'Eigentumswohnung']],
    ['Verben', 'auf- und abgebaut', []],
  ])('%s: %s', (_name, text, expected) => {
    expect(nouns(text)).toEqual(expected);
  });
});
