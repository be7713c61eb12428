import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { choice, listOf, newId, shortText, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Rollenprofile',
  description: 'Die Rollen, die Mitglieder übernehmen, auf ihrer Achse.',
  type: 'object',
  additionalProperties: false,
  required: ['achse', 'rollenprofile'],
  properties: {
    achse: {
      type: 'object',
      additionalProperties: false,
      required: ['von', 'bis'],
      properties: { von: shortText(24, 'Linkes Ende.'), bis: shortText(24, 'Rechtes Ende.') },
      description: 'Die beiden Enden der Achse.',
    },
    rollenprofile: listOf(
      {
        title: 'Rollenprofil',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'zeichen', 'formate', 'beschreibung'],
        properties: {
          id: newId('rolle'),
          name: shortText(24, 'Name der Rolle.'),
          zeichen: choice('Das Bild darüber.', {
            netz: 'Ein Mensch in einem Netz.',
            wellen: 'Ein Mensch, der weithin zu hören ist.',
            gespraech: 'Zwei, die miteinander sprechen.',
            haus: 'Zwei unter einem Dach.',
          }),
          formate: listOf(text('Ein Format.'), 'Womit die Rolle ausgefüllt wird.'),
          beschreibung: text('Ein Satz dazu.'),
        },
      },
      'Die Rollen vom linken zum rechten Ende der Achse.',
    ),
  },
} as const;

export type Rollenprofile = FromSchema<typeof schema>;
export type Rollenprofil = Rollenprofile['rollenprofile'][number];

export const rollenprofile: DataType = {
  id: 'rollenprofile',
  location: { file: 'rollenprofile.yaml' },
  schema,
};
