import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { choice, listOf, newId, reference, shortText, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Kapitelkopf',
  description: 'Was zwischen den --- über einem Kapitel steht.',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'titel', 'art'],
  properties: {
    id: newId('kapitel'),
    titel: text('Überschrift des Kapitels.'),
    kurztitel: shortText(38, 'Für die Kopfzeile, wenn der Titel zu lang ist.'),
    art: choice('Ob das Kapitel eine Nummer hat.', {
      kapitel: 'Mit Nummer.',
      vorwort: 'Ohne Nummer, mit Unterschrift.',
    }),
    vorspann: text('Ein oder zwei Sätze unter der Überschrift.'),
    unterzeichnet: listOf(
      reference('leitung', 'Kennung einer Leitung aus projekt.yaml.'),
      'Wer unterzeichnet.',
    ),
    hinweis: text('Steht klein am Ende.'),
    umbruch: listOf(
      shortText(28, 'Eine Zeile.'),
      'Die Überschrift, für eine farbige Seite von Hand gebrochen.',
    ),
  },
} as const;

export type Kapitelkopf = FromSchema<typeof schema>;

export const kapitel: DataType = { id: 'kapitel', location: { folder: 'kapitel', extension: '.md' }, schema };
