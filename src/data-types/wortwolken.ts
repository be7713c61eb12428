import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { listOf, newId, reference, shortText } from './fragments.js';

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
        required: ['id', 'titel', 'fragen', 'zaehlung', 'mindestens', 'hoechstens', 'gewicht'],
        properties: {
          id: newId('wortwolke'),
          titel: shortText(80, 'Titel der Wolke.'),
          fragen: listOf(
            reference('frage', 'Kennung einer Frage.'),
            'Aus welchen Antworten die Wolke entsteht.',
          ),
          zaehlung: {
            enum: ['gespraech', 'nennung'],
            description: 'gespraech: Jedes Gespräch zählt einmal. nennung: jedes Vorkommen.',
          },
          mindestens: {
            type: 'integer',
            minimum: 1,
            description: 'Nur Begriffe aus so vielen Gesprächen erscheinen.',
          },
          hoechstens: {
            type: 'integer',
            minimum: 1,
            maximum: 400,
            description: 'Höchstens so viele Begriffe erscheinen.',
          },
          gewicht: {
            enum: ['wurzel', 'linear'],
            description: 'wurzel: Die Fläche entspricht der Zahl. linear: die Höhe.',
          },
        },
      },
      'Die Wolken.',
    ),
  },
} as const;

export type Wortwolken = FromSchema<typeof schema>;
export type Wortwolke = Wortwolken['wortwolken'][number];

export const wortwolken: DataType = { id: 'wortwolken', location: { file: 'wortwolken.yaml' }, schema };
