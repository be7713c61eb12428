import { markdown, text, yaml } from './example.js';
import type { Example } from './meaning.js';

/** Examples for data files (ZB10xx–ZB13xx). */
export const dataExamples = {
  ZB1001: yaml('titel: Workshop: Auftakt', 'titel: "Workshop: Auftakt"'),
  ZB1002: yaml(
    '- {art: kapitel, datei: kapitel/Vorwort.md}',
    '- {art: kapitel, datei: kapitel/jahresheft/00-vorwort.md}',
  ),
  ZB1003: text('ort: BÃ¼ro am Brunnen', 'ort: Büro am Brunnen'),
  ZB1004: text('03-ausblick.md   0 KB', '03-ausblick.md   4 KB'),
  ZB1005: yaml(
    '- id: raeume\n  name: Offene Räume\n  id: feste\n  name: Feste und Märkte',
    '- id: raeume\n  name: Offene Räume\n- id: feste\n  name: Feste und Märkte',
  ),
  ZB1006: text('data/thesen.yaml/thesen.yaml', 'data/thesen.yaml'),
  ZB1007: text('data/thesen.yaml → /home/mara/thesen.yaml', 'data/thesen.yaml'),
  ZB1008: text('data/handlungsfelder.yml', 'data/handlungsfelder.yaml'),
  ZB1009: yaml('wortwolke: wuensche-alt', 'wortwolke: wuensche'),
  ZB1010: text(
    '<<<<<<< HEAD\nkurz: Offene Werkstatt\n=======\nkurz: Werkstatt\n>>>>>>> entwurf',
    'kurz: Offene Werkstatt',
  ),
  ZB1011: yaml('titel: Gr�ne H�fe', 'titel: Grüne Höfe'),
  ZB1101: yaml('formate: Rundgespräche', 'formate: [Rundgespräche]'),
  ZB1102: yaml('- {id: hoefe, zeichen: klima}', '- {id: hoefe, name: Grüne Höfe, zeichen: klima}'),
  ZB1103: yaml('beschreibng: Hilft mit Zeit.', 'beschreibung: Hilft mit Zeit.'),
  ZB1104: yaml('status: fertig', 'status: durchgefuehrt'),
  ZB1105: yaml('formate: []', 'formate: [Rundgespräche, Verteiler]'),
  ZB1106: yaml('datum: 5.3.2031', 'datum: 2031-03-05'),
  ZB1107: yaml(
    'kurz: Orte, die auch am Abend für alle offen stehen',
    'kurz: Orte\ntext: Orte, die auch am Abend für alle offen stehen',
  ),
  ZB1108: yaml('mindestens: 0', 'mindestens: 3'),
  ZB1109: yaml('akzent: #B7482A', 'akzent: "#B7482A"'),
  ZB1110: yaml('zwischen: [Vereine, Stadt, Land]', 'zwischen: [Vereine, Stadt]'),
  ZB1111: yaml('organisation: Werkladen #1 Quellhausen', 'organisation: "Werkladen #1 Quellhausen"'),
  ZB1201: yaml(
    '- {id: raeume, name: Offene Räume}\n- {id: raeume, name: Werkräume}',
    '- {id: raeume, name: Offene Räume}\n- {id: werkraeume, name: Werkräume}',
  ),
  ZB1203: yaml('- {rolle: vernetzn, themenfelder: [a]}', '- {rolle: vernetzen, themenfelder: [a]}'),
  ZB1301: yaml(
    '- {id: sprechstunde, titel: Sprechstunde, von: 2032-03, bis: 2031-02}',
    '- {id: sprechstunde, titel: Sprechstunde, von: 2031-02, bis: 2032-03}',
  ),
  ZB1303: yaml('vorlage: Konzept 2031', 'vorlage: konzept'),
  ZB1304: markdown('Den Weg zeigt die Karte.', 'Den Weg zeigt :abb[karte].\n\n::abbildung{#karte}'),
  ZB1305: markdown(
    '::abbildung{#thesen}\n\nMehr dazu später.\n\n::abbildung{#thesen}',
    '::abbildung{#thesen}\n\nMehr dazu später.\n\nDie Thesen stehen in :abb[thesen].',
  ),
  ZB1306: yaml(
    '# data/berichte/jahresheft-2032.yaml\nid: jahresheft',
    '# data/berichte/jahresheft-2032.yaml\nid: jahresheft-2032',
  ),
  ZB1307: yaml(
    'teile:\n  - {art: deckblatt}\n  - {art: inhalt}',
    'teile:\n  - {art: deckblatt}\n  - {art: inhalt}\n  - {art: kapitel, datei: kapitel/jahresheft/02-arbeit.md}',
  ),
  ZB1308: yaml('art: woertlich\nfreigabe: ausstehend', 'art: woertlich\nfreigabe: erteilt'),
  ZB1309: yaml('einwilligung: ausstehend', 'einwilligung: erteilt'),
  ZB1310: yaml(
    '- {id: baenke, anzeige: Bänke, woerter: [Bank]}\n- {id: sitze, anzeige: Bänke, woerter: [Sitz]}',
    '- {id: baenke, anzeige: Bänke, woerter: [Bank, Sitz]}',
  ),
  ZB1311: text(
    'gespraech-1.yaml   pseudonym: Gespräch 1\ngespraech-2.yaml   pseudonym: Gespräch 1',
    'gespraech-1.yaml   pseudonym: Gespräch 1\ngespraech-2.yaml   pseudonym: Gespräch 2',
  ),
  ZB1312: yaml('mindestens: 1', 'mindestens: 3'),
  ZB1313: yaml(
    '- {id: fest, titel: Fest, datum: 2031-07, art: fest, status: geplant}',
    '- {id: fest, titel: Fest, datum: 2031-07, art: fest, status: durchgefuehrt}',
  ),
  ZB1314: yaml(
    '- {id: fest, titel: Fest, datum: 2032-07, art: fest, status: durchgefuehrt}',
    '- {id: fest, titel: Fest, datum: 2032-07, art: fest, status: geplant}',
  ),
  ZB1315: markdown('Der Brunnen ist fertig.', 'Der Brunnen ist fertig.\n\n::bild{#brunnen}'),
  ZB1316: yaml('rollen: []', 'rollen:\n  - {rolle: vernetzen, themenfelder: [a]}'),
  ZB1317: yaml('rollen: []', 'rollen:\n  - {rolle: anpacken, themenfelder: [a, b]}'),
  ZB1318: yaml('- {id: lindhof, name: Mara Lindhoff}', '- {id: lindhof, name: Mara Lindhof}'),
  ZB1319: yaml(
    '- id: a\n  handlungsfelder:\n    - {id: hoefe, name: Grüne Höfe}\n- id: b\n  handlungsfelder:\n    - {id: hoefe-b, name: Grüne Höfe}',
    '- id: a\n  handlungsfelder: []\n- id: b\n  handlungsfelder:\n    - {id: hoefe, name: Grüne Höfe}',
  ),
  ZB1320: yaml('akzent: "#E0A080"', 'akzent: "#B7482A"'),
  ZB1321: yaml(
    '- {id: fest, name: Fest, seite: links, symbol: kreis, farbe: signal}',
    '- {id: fest, name: Fest, seite: links, symbol: kreis, farbe: akzent}',
  ),
  ZB1322: yaml('akzent: "#A8432F"\nnatur: "#2F6B4F"', 'akzent: "#B94A30"\nnatur: "#265C50"'),
  ZB1323: yaml('akzent: "#C0502F"\nnatur: "#5F6E1F"', 'akzent: "#C0502F"\nnatur: "#115A4D"'),
} satisfies Record<string, Example>;
