import { markdown, text, yaml } from './example.js';
import type { Example } from './meaning.js';

/** Examples for pictures, figures, word clouds and imports (ZB15xx, ZB2xxx). */
export const figureExamples = {
  ZB1501: yaml('datei: ../Fotos/brunnen.jpg', 'datei: bilder/brunnen.jpg'),
  ZB1502: yaml('datei: bilder/Brunnen.JPG', 'datei: bilder/brunnen.jpg'),
  ZB1503: yaml('datei: bilder/brunnen.heic', 'datei: bilder/brunnen.jpg'),
  ZB1504: yaml(
    '- {id: brunnen, datei: bilder/brunnen.jpg}',
    '- id: brunnen\n  datei: bilder/brunnen.jpg\n  alt: Kinder füllen am neuen Brunnen ihre Gießkannen.',
  ),
  ZB1505: yaml('dekorativ: true\nalt: Ein Streifen aus Blättern.', 'dekorativ: true'),
  ZB1506: text('brunnen.jpg     12 KB', 'brunnen.jpg   1840 KB'),
  ZB1507: yaml('datei: bilder/brunnen.png', 'datei: bilder/brunnen.jpg'),
  ZB1508: text('brunnen.jpg    640 ×  480', 'brunnen.jpg   2400 × 1800'),
  ZB1509: text('plan.png   60000 × 60000', 'plan.png    2008 ×  2008'),
  ZB1510: yaml('datei: bilder/fest-animiert.png', 'datei: bilder/fest.png'),
  ZB1511: text('<rect onclick="mehr()" width="10" height="10"/>', '<rect width="10" height="10"/>'),
  ZB1512: text('<text x="5" y="9">Tor</text>', '<path d="M5 2h6M8 2v7"/>'),
  ZB1513: yaml('datei: bilder/luftbild-original.png', 'datei: bilder/luftbild.jpg'),
  ZB1515: yaml('alt: brunnen.png', 'alt: Kinder sitzen auf dem Rand des Brunnens.'),
  ZB2001: yaml('name: Nachbarschaftswerkstattkoordination', 'name: Werkstatt'),
  ZB2002: yaml('titel: Treffen im Frühjahr mit allen, die kommen wollen', 'titel: Treffen im Frühjahr'),
  ZB2003: yaml('name: Feste 🎉', 'name: Feste'),
  ZB2004: yaml(
    'schriften: {text: Folkorn, auszeichnung: Instrument Sans}',
    'schriften: {text: Vollkorn, auszeichnung: Instrument Sans}',
  ),
  ZB2005: yaml(
    'schriften: {text: Schreibschrift, auszeichnung: Instrument Sans}',
    'schriften: {text: Vollkorn, auszeichnung: Instrument Sans}',
  ),
  ZB2006: markdown('Im Hof wird es grün 🌳.', 'Im Hof wird es grün.'),
  ZB2007: yaml('form: spalte', 'form: seite'),
  ZB2101: yaml('mindestens: 9', 'mindestens: 3'),
  ZB2102: yaml('hoechstens: 200', 'hoechstens: 60'),
  ZB2103: yaml(
    '- {id: alle, fragen: [wunsch]}\n- {id: nur-vereine, fragen: [wunsch], gruppen: [vereine]}',
    '- {id: alle, fragen: [wunsch]}',
  ),
  ZB2111: yaml('umriss: kreis', 'umriss: ellipse'),
  ZB2112: yaml('anzeige: Städtebauförderungsprogramme der Länder', 'anzeige: Städtebau'),
  ZB2113: yaml(
    'anordnung: d3-cloud\numriss: M0 0 L100 0 L50 80 Z',
    'anordnung: zb\numriss: M0 0 L100 0 L50 80 Z',
  ),
  ZB2114: yaml('anzeige: Feste 🎉', 'anzeige: Feste'),
  ZB2115: yaml('umriss: M0 0 L9 0 L9 200 L0 200 Z', 'umriss: ellipse'),
  ZB2121: yaml('- id: themen\n- id: themen-spalte', '- id: themen\n- id: themen-auswahl'),
  ZB2130: yaml('woerter: ["*e*"]', 'woerter: ["reparier*"]'),
  ZB2131: yaml(
    '- {id: feste, woerter: [Fest, Grillen]}\n- {id: hoefe, woerter: [Hof, Grillen]}',
    '- {id: feste, woerter: [Fest, Grillen]}\n- {id: hoefe, woerter: [Hof]}',
  ),
  ZB2132: yaml('woerter: ["brunnnen*"]', 'woerter: ["brunnen*"]'),
  ZB2133: yaml(
    '- {id: reparieren, woerter: ["repa*"]}\n- {id: werkstatt, woerter: ["*iert"]}',
    '- {id: reparieren, woerter: ["repa*", repariert]}\n- {id: werkstatt, woerter: ["*iert"], ausschluesse: [repariert]}',
  ),
  ZB2301: text(
    'zb import-interviews gespraech.txt --gruppe vereine',
    'zb import-interviews gespraech.txt --gruppe vereine --einwilligung erteilt',
  ),
  ZB2302: text('zb import-interviews gespraech.docx', 'zb import-interviews gespraech.txt'),
  ZB2303: text('B1: Mehr BÃ¤nke am Brunnen.', 'B1: Mehr Bänke am Brunnen.'),
  ZB2304: text('"Mehr Bänke;Vereine', '"Mehr Bänke";Vereine'),
  ZB2305: text(
    'Wunsch;Gruppe\nMehr Bänke; ein Fest;Vereine',
    'Wunsch;Gruppe\n"Mehr Bänke; ein Fest";Vereine',
  ),
  ZB2306: yaml('spalten: []', 'spalten:\n  - {spalte: Wunsch frei, frage: wunsch}'),
  ZB2307: text('Datum;Wunsch\nneulich;Mehr Bänke', 'Datum;Wunsch\n2031-04-12;Mehr Bänke'),
  ZB2308: text('--kennung gespraech-1', '--kennung gespraech-4'),
  ZB2309: text(
    'Mehr Bänke am Brunnen.',
    'Frage 1: Was wünschen Sie sich für Ihre Straße?\nB1: Mehr Bänke am Brunnen.',
  ),
  ZB2310: text('--gruppe-spalte "Orgnisation"', '--gruppe-spalte "Organisation"'),
  ZB2311: yaml('- {spalte: E-Mail, ist: pseudonym}', '- {spalte: Laufende Nummer, ist: pseudonym}'),
} satisfies Record<string, Example>;
