import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { listOf, newId, shortText, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Patenschaften',
  description: 'Mögliche Patenschaften und wer sie übernehmen kann.',
  type: 'object',
  additionalProperties: false,
  required: ['patenschaften'],
  properties: {
    patenschaften: listOf(
      {
        title: 'Patenschaft',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'thema', 'beschreibung', 'paten'],
        properties: {
          id: newId('patenschaft'),
          thema: shortText(80, 'Worum es geht.'),
          beschreibung: text('Ein Satz dazu.'),
          paten: listOf(shortText(50, 'Eine Gruppe.'), 'Wer die Patenschaft übernehmen kann.'),
        },
      },
      'Die Patenschaften in ihrer Reihenfolge.',
    ),
  },
} as const;

export type Patenschaften = FromSchema<typeof schema>;

export const patenschaften: DataType = {
  id: 'patenschaften',
  location: { file: 'patenschaften.yaml' },
  schema,
};
