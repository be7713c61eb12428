import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { listOf, newId, reference, shortText, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Mitglieder',
  description: 'Die Mitglieder des Bündnisses, ihre Gruppen, Personen und Rollen.',
  type: 'object',
  additionalProperties: false,
  required: ['gruppen', 'mitglieder'],
  properties: {
    hinweis: text('Steht klein unter der Matrix.'),
    gruppen: listOf(
      {
        title: 'Gruppe',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name'],
        properties: { id: newId('gruppe'), name: shortText(60, 'Name der Gruppe.') },
      },
      'Die Gruppen in ihrer Reihenfolge.',
    ),
    mitglieder: listOf(
      {
        title: 'Mitglied',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'organisation', 'kurz', 'gruppe', 'personen', 'rollen'],
        properties: {
          id: newId('mitglied'),
          organisation: text('Voller Name.'),
          kurz: shortText(40, 'Name für Abbildungen.'),
          gruppe: reference('gruppe', 'Kennung einer Gruppe von oben.'),
          personen: listOf(
            {
              title: 'Person',
              type: 'object',
              additionalProperties: false,
              required: ['id', 'name'],
              properties: {
                id: newId('person'),
                titel: text('Akademischer Titel.'),
                name: text('Vor- und Nachname.'),
                funktion: text('Funktion in der Organisation.'),
              },
            },
            'Wer das Mitglied vertritt.',
          ),
          rollen: {
            type: 'array',
            items: {
              title: 'Rolle eines Mitglieds',
              type: 'object',
              additionalProperties: false,
              required: ['rolle', 'themenfelder'],
              properties: {
                rolle: reference('rolle', 'Kennung eines Rollenprofils.'),
                themenfelder: listOf(
                  reference('themenfeld', 'Kennung eines Themenfelds.'),
                  'In welchen Themenfeldern.',
                ),
              },
            },
            description: 'Welche Rollen das Mitglied übernehmen kann.',
          },
        },
      },
      'Die Mitglieder in ihrer Reihenfolge.',
    ),
  },
} as const;

export type Mitglieder = FromSchema<typeof schema>;
export type Mitglied = Mitglieder['mitglieder'][number];

export const mitglieder: DataType = { id: 'mitglieder', location: { file: 'mitglieder.yaml' }, schema };
