import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { listOf, newId, reference, shortText } from './fragments.js';
import { checkOutlines } from './outline-check.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Wortwolken',
  description: 'Welche Wortwolken es gibt und wie sie zählen.',
  type: 'object',
  additionalProperties: false,
  required: ['wortwolken'],
  properties: {
    wortwolken: listOf(
      {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'titel', 'fragen'],
        properties: {
          id: newId('wortwolke'),
          titel: shortText(80, 'Titel der Wolke.'),
          fragen: listOf(
            reference('frage', 'Kennung einer Frage.'),
            'Aus welchen Antworten die Wolke entsteht.',
          ),
          gruppen: listOf(
            reference('gruppe', 'Kennung einer Gruppe aus mitglieder.yaml.'),
            'Nur Gespräche mit diesen Gruppen zählen; ohne Angabe alle.',
          ),
          themenfelder: listOf(
            reference('themenfeld', 'Kennung eines Themenfelds.'),
            'Nur Themen dieser Themenfelder erscheinen; ohne Angabe alle.',
          ),
          begriffe: {
            enum: ['codebuch', 'alle'],
            description:
              'codebuch: Nur Themen des Codebuchs erscheinen (üblich). alle: auch häufige Wörter und Wendungen, die dort nicht stehen.',
          },
          zaehlung: {
            enum: ['gespraech', 'nennung'],
            description: 'gespraech: Jedes Gespräch zählt einmal (üblich). nennung: jedes Vorkommen.',
          },
          mindestens: {
            type: 'integer',
            minimum: 1,
            description: 'Nur Begriffe aus so vielen Gesprächen erscheinen (üblich: 3).',
          },
          hoechstens: {
            type: 'integer',
            minimum: 1,
            maximum: 3000,
            description: 'Höchstens so viele Begriffe erscheinen (üblich: 45).',
          },
          gewicht: {
            enum: ['wurzel', 'linear', 'rang'],
            description:
              'wurzel: Die Fläche der Wörter entspricht der Zahl (üblich). linear: die Höhe. rang: die Höhe dem Platz in der Reihenfolge.',
          },
          anordnung: {
            enum: ['zb', 'd3-cloud'],
            description: 'Welches Verfahren die Wörter anordnet: zb (üblich) oder d3-cloud zum Vergleich.',
          },
          gruppierung: {
            enum: ['themenfeld', 'keine'],
            description: 'themenfeld: Begriffe eines Themenfelds stehen beieinander (üblich). keine: nicht.',
          },
          umriss: {
            type: 'string',
            pattern: '^(ellipse|rechteck|[Mm][-MmLlHhVvCcSsQqTtAaZz0-9.,eE\\s]+)$',
            form: 'umriss',
            description:
              'Welche Form die Wörter füllen: ellipse (üblich), rechteck oder ein SVG-Pfad (M 0 0 L …).',
            examples: ['ellipse', 'rechteck', 'M0 0 L100 0 L50 80 Z'],
          },
        },
      },
      'Die Wolken.',
    ),
  },
} as const;

export type Wortwolken = FromSchema<typeof schema>;
export type Wortwolke = Wortwolken['wortwolken'][number];

/** A cloud with everything that wortwolken.yaml leaves open. */
export type CompleteWortwolke = Wortwolke & Required<Pick<Wortwolke, keyof typeof defaults>>;

const defaults = {
  begriffe: 'codebuch',
  zaehlung: 'gespraech',
  mindestens: 3,
  hoechstens: 45,
  gewicht: 'wurzel',
  anordnung: 'zb',
  gruppierung: 'themenfeld',
  umriss: 'ellipse',
} as const satisfies Partial<Wortwolke>;

/** Fills in what a cloud of wortwolken.yaml leaves open. */
export function completeWortwolke(wolke: Wortwolke): CompleteWortwolke {
  return { ...defaults, ...wolke };
}

export const wortwolken: DataType = {
  id: 'wortwolken',
  location: { file: 'wortwolken.yaml' },
  schema,
  check: checkOutlines,
};
