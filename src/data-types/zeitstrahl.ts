import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { choice, farbe, listOf, newId, reference, shortText, zeitpunkt, zeitspanne } from './fragments.js';
import { parseZeitpunkt } from './zeitpunkt.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Zeitstrahl',
  description: 'Die Ereignisse und was durch die Jahre läuft.',
  type: 'object',
  additionalProperties: false,
  required: ['arten', 'ereignisse'],
  properties: {
    arten: listOf(
      {
        title: 'Art von Ereignis',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'seite', 'symbol', 'farbe'],
        properties: {
          id: newId('ereignisart'),
          name: shortText(40, 'Name in der Legende.'),
          seite: choice('Auf welcher Seite der Achse.', {
            rechts: 'Rechts von ihr.',
            links: 'Links von ihr.',
          }),
          symbol: choice('Die Form des Zeichens.', {
            kreis: 'Ein Kreis.',
            quadrat: 'Ein Quadrat.',
            raute: 'Eine Raute.',
            pille: 'Ein längliches Feld mit runden Enden.',
            dreieck: 'Ein Dreieck.',
          }),
          farbe: farbe('Farbe des Zeichens.'),
        },
      },
      'Die Arten von Ereignissen.',
    ),
    ereignisse: listOf(
      {
        title: 'Ereignis',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'titel', 'datum', 'art', 'status'],
        properties: {
          id: newId('ereignis'),
          titel: shortText(80, 'Was geschieht.'),
          datum: zeitpunkt('Wann es ist; so genau, wie es feststeht.'),
          bis: zeitpunkt('Letzter Tag, Monat oder letztes Quartal, wenn es länger dauert.'),
          zeit: zeitspanne('Uhrzeit.'),
          ort: shortText(110, 'Ort.'),
          zusatz: shortText(90, 'Eine Zeile mehr.'),
          art: reference('ereignisart', 'Kennung einer Art von oben.'),
          status: choice('Wie fest das Ereignis ist.', {
            durchgefuehrt: 'Es hat stattgefunden.',
            bestaetigt: 'Der Termin steht fest.',
            geplant: 'Es ist vorgesehen, der Termin kann sich ändern.',
            verschoben: 'Es wurde verlegt.',
            entfallen: 'Es findet nicht statt.',
          }),
        },
      },
      'Die Ereignisse.',
    ),
    laufend: {
      type: 'array',
      items: {
        title: 'Laufender Strang',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'titel', 'von', 'bis'],
        properties: {
          id: newId('strang'),
          titel: shortText(60, 'Was läuft.'),
          von: zeitpunkt('Beginn.'),
          bis: zeitpunkt('Ende.'),
        },
      },
      description: 'Was durch mehrere Monate läuft.',
    },
  },
} as const;

export type Zeitstrahl = FromSchema<typeof schema>;
export type Ereignis = Zeitstrahl['ereignisse'][number];

export const zeitstrahl: DataType = {
  id: 'zeitstrahl',
  location: { file: 'zeitstrahl.yaml' },
  schema,
  check: checkOrder,
};

/** Nothing may end before it begins (ZB1301). A month or quarter has begun on its first day and ends on its last. */
function checkOrder(file: YamlFile): Diagnostic[] {
  const { ereignisse, laufend = [] } = file.value as Zeitstrahl;
  const spans = [
    ...ereignisse.map((e, i) => ({ ...e, von: e.datum, path: ['ereignisse', i, 'bis'] })),
    ...laufend.map((s, i) => ({ ...s, path: ['laufend', i, 'bis'] })),
  ];
  const days = spans
    .filter(({ von, bis = von }) => parseZeitpunkt(bis).end <= parseZeitpunkt(von).start)
    .map(({ titel, von, bis = '', path }) =>
      diagnostic('ZB1301', { title: titel, from: von, to: bis }, file.placeOf(path)),
    );
  const hours = ereignisse.flatMap(({ titel, zeit }, i) => {
    const [from = '', to] = zeit?.split('–') ?? [];
    if (to === undefined || to > from) return [];
    return [diagnostic('ZB1301', { title: titel, from, to }, file.placeOf(['ereignisse', i, 'zeit']))];
  });
  return [...days, ...hours];
}
