import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { choice, newId, text } from './fragments.js';

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
        title: 'Bild',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'datei', 'quelle'],
        properties: {
          id: newId('bild'),
          datei: {
            type: 'string',
            minLength: 1,
            description: 'Pfad ab data/, zum Beispiel bilder/platz.jpg.',
            bilddatei: true,
            examples: ['bilder/platz.jpg'],
          },
          alt: text('Was auf dem Bild zu sehen ist, für alle, die es nicht sehen. Nur Schmuck hat keines.'),
          dekorativ: {
            type: 'boolean',
            description: 'true: Das Bild ist Schmuck, wird nicht vorgelesen und braucht kein „alt“.',
          },
          beschriftung: text('Bildunterschrift.'),
          breite: choice('Wie breit das Bild gedruckt wird; ohne Angabe: satzspiegel.', {
            satzspiegel: 'So breit wie eine Abbildung.',
            spalte: 'So breit wie der Text.',
          }),
          quelle: text('Von wem das Bild ist.'),
        },
      },
      description: 'Die Bilder.',
    },
  },
} as const;

export type Bilder = FromSchema<typeof schema>;
export type Bild = Bilder['bilder'][number];

export const bilder: DataType = {
  id: 'bilder',
  location: { file: 'bilder.yaml', optional: true },
  schema,
  check: (file) => (file.value as Bilder).bilder.flatMap((bild, i) => checkText(bild, i, file)),
};

/** A picture says what it shows (ZB1504), decoration says nothing (ZB1505). */
function checkText(bild: Bild, i: number, file: YamlFile): Diagnostic[] {
  const { id, alt, dekorativ } = bild;
  if (!dekorativ) return alt ? [] : [diagnostic('ZB1504', { id }, file.placeOf(['bilder', i, 'id']))];
  const spoken = (['alt', 'beschriftung'] as const).filter((key) => bild[key] !== undefined);
  return spoken.map((key) => diagnostic('ZB1505', { id, key }, file.placeOf(['bilder', i, key], 'key')));
}
