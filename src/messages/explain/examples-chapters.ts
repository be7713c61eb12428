import { markdown, yaml } from './example.js';
import type { Example } from './meaning.js';

/** Examples for chapters (ZB14xx). */
export const chapterExamples = {
  ZB1401: markdown('Das Fest war <b>gut besucht</b>.', 'Das Fest war **gut besucht**.'),
  ZB1402: markdown('::abbildng{#karte}', '::abbildung{#karte}'),
  ZB1403: markdown('::abbildung', '::abbildung{#karte}'),
  ZB1404: markdown('Wie es weitergeht, zeigt :abb[zeitstrahl].', 'Weiter geht es im Sommer.'),
  ZB1405: markdown('Es kamen viele.[^zahl]', 'Es kamen viele.[^zahl]\n\n[^zahl]: Gezählt wurde am Eingang.'),
  ZB1406: markdown('#### Das Fest', '## Das Fest'),
  ZB1407: markdown('Es gibt :anzahl[these] Thesen.', 'Es gibt :anzahl[thesen] Thesen.'),
  ZB1408: markdown(
    '[Karte zum Fest](#abb-plan)\n\n::abbildung{#karte}',
    '[Karte zum Fest](#abb-karte)\n\n::abbildung{#karte}',
  ),
  ZB1409: markdown(
    'id: anfang\ntitel: Der Anfang\nart: kapitel\n\nEs begann mit einer Bank.',
    '---\nid: anfang\ntitel: Der Anfang\nart: kapitel\n---\n\nEs begann mit einer Bank.',
  ),
  ZB1410: markdown('![Der Brunnen](brunnen.png)', '::bild{#brunnen}'),
  ZB1411: markdown(
    '[Satzung des Vereins (PDF)](satzung.pdf)',
    '[Satzung des Vereins (PDF)](https://example.org/satzung.pdf)',
  ),
  ZB1412: markdown(
    'Es kamen viele.\n\n[^zahl]: Gezählt wurde am Eingang.',
    'Es kamen viele.[^zahl]\n\n[^zahl]: Gezählt wurde am Eingang.',
  ),
  ZB1413: markdown('Den Weg zeigt ::abbildung{#karte}', 'Den Weg zeigt :abb[karte].\n\n::abbildung{#karte}'),
  ZB1414: markdown(
    ':::infokasten[Werkstatttage]\nWerkzeug ist da.',
    ':::infokasten[Werkstatttage]\nWerkzeug ist da.\n:::',
  ),
  ZB1415: markdown('##Wer mitmacht', '## Wer mitmacht'),
  ZB1416: markdown(
    '| Wer | Was |\n| --- | --- |\n| Werkstatt | Bank streichen | Mai |',
    '| Wer | Was | Wann |\n| --- | --- | --- |\n| Werkstatt | Bank streichen | Mai |',
  ),
  ZB1417: markdown(
    '---\nid: anfang\ntitel: Der neue Anfang\nart: kapitel\numbruch: [Der, Anfang]\n---',
    '---\nid: anfang\ntitel: Der neue Anfang\nart: kapitel\numbruch: [Der neue, Anfang]\n---',
  ),
  ZB1420: markdown('Auf der Karte stand "Kommen Sie".', 'Auf der Karte stand „Kommen Sie“.'),
  ZB1421: markdown("So geht's am Brunnen zu.", 'So geht’s am Brunnen zu.'),
  ZB1422: markdown('Auf der Karte stand “Kommen Sie”.', 'Auf der Karte stand „Kommen Sie“.'),
  ZB1423: markdown('Auf der Karte stand „Kommen Sie.', 'Auf der Karte stand „Kommen Sie“.'),
  ZB1424: markdown('Auf der Karte stand Kommen Sie“.', 'Auf der Karte stand „Kommen Sie“.'),
  ZB1425: markdown('Der Brunnen - ein Treffpunkt - läuft.', 'Der Brunnen – ein Treffpunkt – läuft.'),
  ZB1426: markdown('Geöffnet ist 13:30 - 18:00 Uhr.', 'Geöffnet ist 13:30–18:00 Uhr.'),
  ZB1427: markdown('Es gibt z.B. Werkzeug.', 'Es gibt z. B. Werkzeug.'),
  ZB1428: markdown('Der Brunnen  läuft.', 'Der Brunnen läuft.'),
  ZB1429: yaml(
    'silbentrennung:\n  nie: [Brunnenfest]\n  ausnahmen: [Brunnen-fest]',
    'silbentrennung:\n  ausnahmen: [Brunnen-fest]',
  ),
  ZB1430: markdown(
    'Das Programm steht [hier](https://example.org/fest).',
    'Es gibt ein [Programm des Brunnenfests](https://example.org/fest).',
  ),
  ZB1431: markdown(
    '[Programm](https://example.org/2031) und [Programm](https://example.org/2032)',
    '[Programm 2031](https://example.org/2031) und [Programm 2032](https://example.org/2032)',
  ),
  ZB1432: markdown('Mehr: [](https://example.org/fest)', 'Mehr: [Seite zum Fest](https://example.org/fest)'),
  ZB1433: markdown(
    '|  |  |\n| --- | --- |\n| Bank streichen | Werkstatt |',
    '| Aufgabe | Wer |\n| --- | --- |\n| Bank streichen | Werkstatt |',
  ),
  ZB1434: yaml(
    '- {id: karte, art: einladung, einladung: fest}',
    '- {id: karte, art: einladung, einladung: fest, beschriftung: Einladung zum Brunnenfest}',
  ),
  ZB1435: markdown(
    'Das Treffen war ein :sprache[Open Space].',
    'Das Treffen war ein :sprache[Open Space]{en}.',
  ),
  ZB1436: markdown(
    ':::tabelle\n| Aufgabe | Wer |\n| --- | --- |\n| Bank streichen | Werkstatt |\n:::',
    ':::tabelle[Wer was übernimmt]\n| Aufgabe | Wer |\n| --- | --- |\n| Bank streichen | Werkstatt |\n:::',
  ),
  ZB1437: markdown(
    '- Den Weg zeigt die Karte.\n\n  ::abbildung{#karte}',
    '- Den Weg zeigt :abb[karte].\n\n::abbildung{#karte}',
  ),
  ZB1438: markdown(
    '---\nid: anfang\ntitel: "[Der Anfang](https://example.org)"\nart: kapitel\n---',
    '---\nid: anfang\ntitel: Der *Anfang*\nart: kapitel\n---',
  ),
  ZB1439: markdown('##\n\nViele kamen.', '## Das Fest\n\nViele kamen.'),
} satisfies Record<string, Example>;
