import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { choice, listOf, newId, shortText } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Einladungen',
  description: 'Die Einladungskarten.',
  type: 'object',
  additionalProperties: false,
  required: ['einladungen'],
  properties: {
    einladungen: listOf(
      {
        title: 'Einladung',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'anlass', 'titel', 'zeilen', 'wann', 'wo', 'gastgeber'],
        properties: {
          id: newId('einladung'),
          anlass: shortText(50, 'Wozu eingeladen wird.'),
          titel: shortText(50, 'Die große Zeile.'),
          zeilen: listOf(shortText(120, 'Eine Zeile.'), 'Der Text der Karte.'),
          wann: shortText(60, 'Zeit.'),
          wo: shortText(110, 'Ort.'),
          gastgeber: shortText(80, 'Wer einlädt.'),
          motiv: choice('Das Bild auf der Karte.', { tasse: 'Eine Tasse.', tisch: 'Ein Tisch.' }),
        },
      },
      'Die Karten.',
    ),
  },
} as const;

export type Einladungen = FromSchema<typeof schema>;
export type Einladung = Einladungen['einladungen'][number];

export const einladungen: DataType = { id: 'einladungen', location: { file: 'einladungen.yaml' }, schema };
