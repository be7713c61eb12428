import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { newId, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Bilder',
  description: 'Die Bilder mit Alternativtext und Quelle.',
  type: 'object',
  additionalProperties: false,
  required: ['bilder'],
  properties: {
    bilder: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'datei', 'alt', 'quelle'],
        properties: {
          id: newId('bild'),
          datei: {
            type: 'string',
            minLength: 1,
            description: 'Pfad ab data/, zum Beispiel bilder/platz.jpg.',
            bilddatei: true,
          },
          alt: text('Was auf dem Bild zu sehen ist, für alle, die es nicht sehen.'),
          beschriftung: text('Bildunterschrift.'),
          quelle: text('Von wem das Bild ist.'),
        },
      },
      description: 'Die Bilder.',
    },
  },
} as const;

export type Bilder = FromSchema<typeof schema>;
export type Bild = Bilder['bilder'][number];

export const bilder: DataType = { id: 'bilder', location: { file: 'bilder.yaml', optional: true }, schema };
