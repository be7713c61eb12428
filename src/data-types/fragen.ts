import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { listOf, newId, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Fragen',
  description: 'Der Leitfaden der Interviews.',
  type: 'object',
  additionalProperties: false,
  required: ['leitfaden', 'fragen'],
  properties: {
    leitfaden: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'zeitraum', 'form'],
      properties: {
        name: text('Name der Reihe.'),
        zeitraum: text('Wann gefragt wurde.'),
        form: text('Wie gefragt wurde.'),
      },
      description: 'Rahmen der Interviews.',
    },
    fragen: listOf(
      {
        title: 'Frage',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'text'],
        properties: {
          id: newId('frage'),
          text: text('Die Frage.'),
          ziel: text('Was sie herausfinden soll.'),
        },
      },
      'Die Fragen der Reihe nach.',
    ),
  },
} as const;

export type Fragen = FromSchema<typeof schema>;

export const fragen: DataType = { id: 'fragen', location: { file: 'fragen.yaml' }, schema };
