import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { listOf, newId, shortText, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Aufgaben',
  description: 'Die Aufgaben der koordinierenden Organisation.',
  type: 'object',
  additionalProperties: false,
  required: ['traegerin', 'aufgaben'],
  properties: {
    traegerin: shortText(50, 'Wer die Aufgaben hat.'),
    aufgaben: listOf(
      {
        title: 'Aufgabe',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name'],
        properties: {
          id: newId('aufgabe'),
          name: shortText(90, 'Die Aufgabe.'),
          beschreibung: text('Ein kurzer Satz dazu.'),
        },
      },
      'Die Aufgaben in ihrer Reihenfolge.',
    ),
  },
} as const;

export type Aufgaben = FromSchema<typeof schema>;

export const aufgaben: DataType = { id: 'aufgaben', location: { file: 'aufgaben.yaml' }, schema };
