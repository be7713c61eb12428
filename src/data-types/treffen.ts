import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { listOf, newId, reference, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Treffen',
  description: 'Was bei den Bündnistreffen besprochen wurde.',
  type: 'object',
  additionalProperties: false,
  required: ['treffen'],
  properties: {
    treffen: listOf(
      {
        title: 'Treffen',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'ereignis', 'themen', 'ergebnisse'],
        properties: {
          id: newId('treffen'),
          ereignis: reference(
            'ereignis',
            'Kennung eines Ereignisses aus zeitstrahl.yaml; von dort kommen Datum und Ort.',
          ),
          themen: listOf(text('Ein Thema.'), 'Worum es ging.'),
          ergebnisse: listOf(text('Ein Ergebnis.'), 'Was daraus folgt.'),
        },
      },
      'Die Treffen der Reihe nach.',
    ),
  },
} as const;

export type TreffenListe = FromSchema<typeof schema>;

export const treffen: DataType = { id: 'treffen', location: { file: 'treffen.yaml' }, schema };
