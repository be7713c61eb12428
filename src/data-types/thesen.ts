import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { listOf, newId, shortText, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Thesen',
  description: 'Die Arbeitsthesen.',
  type: 'object',
  additionalProperties: false,
  required: ['leitsatz', 'thesen'],
  properties: {
    leitsatz: shortText(60, 'Der Satzanfang, den die Thesen vollenden.'),
    thesen: listOf(
      {
        title: 'These',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'kurz', 'text'],
        properties: {
          id: newId('these'),
          kurz: shortText(28, 'Ein bis zwei Wörter für das Schaubild.'),
          text: shortText(160, 'Die These im Wortlaut.'),
          erlaeuterung: text('Ein oder zwei Sätze dazu.'),
        },
      },
      'Die Thesen in ihrer Reihenfolge.',
    ),
  },
} as const;

export type Thesen = FromSchema<typeof schema>;

export const thesen: DataType = { id: 'thesen', location: { file: 'thesen.yaml' }, schema };
