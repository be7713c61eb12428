import { describe, expect, test } from 'vitest';
import { cleanAnswer } from '../../../src/load/transcript/clean-answer.js';

describe('an answer is cleaned', () => {
  test.each([
    ['Trennung am Zeilenende', 'der Stadt-\nteil', 'der Stadtteil'],
    ['Ergänzungsstrich vor „und“', 'Stadt-\nund Landkinder', 'Stadt- und Landkinder'],
    ['Ergänzungsstrich im Satz', 'Stadt- und Landkinder', 'Stadt- und Landkinder'],
    ['Bindestrich-Wort am Zeilenende', 'die Bund-\nLänder-Runde', 'die Bund-Länder-Runde'],
    ['Trennung in zitierten Zeilen', '> der Stadt-\n> teil', 'der Stadtteil'],
    ['weiche Trennzeichen', 'Stadt\u00ADteil', 'Stadtteil'],
    ['weiches Trennzeichen am Zeilenende', 'Stadt\u00AD\nteil', 'Stadtteil'],
    ['geschützte und schmale Leerzeichen', 'z.\u00A0B. 5\u202Fm', 'z. B. 5 m'],
    ['zerlegte Umlaute', 'Ba\u0308nke', 'Bänke'],
    ['Zitatzeichen', '> Ein Fest.\n>> Noch eins.', 'Ein Fest.\nNoch eins.'],
    ['Spiegelstriche', '- Bäume\n- Bänke', 'Bäume\nBänke'],
    ['Punkte mit und ohne Abstand', '• Bäume\n•Bänke\n· Brunnen', 'Bäume\nBänke\nBrunnen'],
    ['Nummern, die zählen', '1. Bäume\n2. Bänke', 'Bäume\nBänke'],
    [
      'umbrochene Zeilen',
      'Ein Ort, an dem sich alle gern aufhalten und der im\nSommer schattig ist',
      'Ein Ort, an dem sich alle gern aufhalten und der im Sommer schattig ist',
    ],
    ['Zeilen, die klein weitergehen', 'Ein Ort\nfür alle', 'Ein Ort für alle'],
    ['Absätze', 'Eins.\n\n\n\nZwei.', 'Eins.\n\nZwei.'],
    ['mehrere Leerzeichen', '  viel   Platz ', 'viel Platz'],
  ])('%s', (_, text, expected) => expect(cleanAnswer(text)).toBe(expected));

  test.each([
    ['ein Datum am Zeilenanfang', '3. Oktober ist Feiertag'],
    ['ein Gedankenstrich im Satz', 'Bänke – und Bäume'],
    ['Emojis aus mehreren Zeichen', 'schön 👩‍👧 🍰'],
    ['Anführungszeichen', 'ein „grüner“ Hof'],
    ['einzelne Zeilen', 'Bäume\nBänke\nSchatten'],
  ])('%s bleibt', (_, text) => expect(cleanAnswer(text)).toBe(text));
});
