import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { choice, listOf, newId, shortText, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Fachtagungen',
  description: 'Woraus eine Fachtagung besteht, wer sich austauscht und wann die nächsten sind.',
  type: 'object',
  additionalProperties: false,
  required: ['grundsatz', 'bausteine', 'austausch', 'reihe'],
  properties: {
    grundsatz: text('Ein Satz zum Zweck.'),
    bausteine: listOf(
      {
        title: 'Baustein',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name'],
        properties: {
          id: newId('baustein'),
          name: shortText(50, 'Name des Bausteins.'),
          beschreibung: text('Ein Satz dazu.'),
        },
      },
      'Woraus eine Fachtagung besteht.',
    ),
    austausch: listOf(
      {
        title: 'Austausch',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'zwischen'],
        properties: {
          id: newId('austausch'),
          zwischen: {
            type: 'array',
            minItems: 2,
            maxItems: 2,
            items: shortText(30, 'Eine Gruppe.'),
            description: 'Die zwei Seiten.',
          },
        },
      },
      'Wer sich mit wem austauscht.',
    ),
    reihe: listOf(
      {
        title: 'Fachtagung',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'titel', 'stand'],
        properties: {
          id: newId('fachtagung'),
          titel: shortText(60, 'Titel.'),
          jahr: { type: 'integer', minimum: 1990, maximum: 2100, description: 'Jahr, wenn es feststeht.' },
          stand: choice('Wie fest der Termin ist.', {
            durchgefuehrt: 'Sie hat stattgefunden.',
            geplant: 'Sie ist vorgesehen.',
            offen: 'Es steht noch nichts fest.',
          }),
        },
      },
      'Die Fachtagungen der Reihe nach.',
    ),
  },
} as const;

export type Fachtagungen = FromSchema<typeof schema>;

export const fachtagungen: DataType = { id: 'fachtagungen', location: { file: 'fachtagungen.yaml' }, schema };
