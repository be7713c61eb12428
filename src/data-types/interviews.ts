import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { checkFileName } from './file-name-check.js';
import { listOf, newId, reference, shortText, text, zeitpunkt } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Interview',
  description: 'Ein Interview mit seinen Antworten.',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'erfunden', 'pseudonym', 'gruppe', 'datum', 'einwilligung', 'antworten'],
  properties: {
    id: newId('interview'),
    erfunden: {
      type: 'boolean',
      description: 'true: Die Antworten sind erfunden. Das steht dann auch unter jeder Wortwolke.',
    },
    hinweis: text('Woher die Antworten stammen.'),
    pseudonym: shortText(40, 'Unter diesem Namen erscheint das Gespräch; nie der wirkliche.'),
    gruppe: reference('gruppe', 'Kennung einer Gruppe aus mitglieder.yaml.'),
    datum: zeitpunkt('Wann das Gespräch war.'),
    einwilligung: {
      enum: ['erteilt', 'nicht-noetig'],
      description: 'Ob die Person der Auswertung zugestimmt hat.',
    },
    antworten: listOf(
      {
        type: 'object',
        additionalProperties: false,
        required: ['frage', 'text'],
        properties: {
          frage: reference('frage', 'Kennung einer Frage aus fragen.yaml.'),
          text: text('Die Antwort.'),
        },
      },
      'Die Antworten; eine Frage darf fehlen.',
    ),
  },
} as const;

export type Interview = FromSchema<typeof schema>;

export const interviews: DataType = {
  id: 'interviews',
  location: { folder: 'interviews', extension: '.yaml' },
  schema,
  check: checkFileName,
};
