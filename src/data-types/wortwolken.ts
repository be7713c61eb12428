import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { choice, listOf, newId, reference, shortText } from './fragments.js';
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
        title: 'Wortwolke',
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
          begriffe: choice('Was erscheint; ohne Angabe: codebuch.', {
            codebuch: 'Nur Themen des Codebuchs.',
            alle: 'Auch häufige Wörter und Wendungen, die dort nicht stehen.',
          }),
          zaehlung: choice('Was gezählt wird; ohne Angabe: gespraech.', {
            gespraech: 'Jedes Gespräch zählt einmal.',
            nennung: 'Jedes Vorkommen zählt.',
          }),
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
          gewicht: choice('Wonach sich die Größe der Wörter richtet; ohne Angabe: wurzel.', {
            wurzel: 'Die Fläche der Wörter entspricht der Zahl.',
            linear: 'Die Höhe entspricht der Zahl.',
            rang: 'Die Höhe entspricht dem Platz in der Reihenfolge.',
          }),
          anordnung: choice('Welches Verfahren die Wörter anordnet; ohne Angabe: zb.', {
            zb: 'Das eigene Verfahren.',
            'd3-cloud': 'Ein anderes, zum Vergleich.',
          }),
          gruppierung: choice('Ob Begriffe nach Themenfeldern beieinanderstehen; ohne Angabe: themenfeld.', {
            themenfeld: 'Begriffe eines Themenfelds stehen beieinander.',
            keine: 'Sie stehen, wo sie am besten passen.',
          }),
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
