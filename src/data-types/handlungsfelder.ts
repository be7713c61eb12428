import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { choice, farbe, listOf, newId, shortText, text } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Handlungsfelder',
  description: 'Die Themenfelder und die Handlungsfelder, die in ihnen liegen.',
  type: 'object',
  additionalProperties: false,
  required: ['themenfelder'],
  properties: {
    themenfelder: listOf(
      {
        title: 'Themenfeld',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'buchstabe', 'name', 'kurz', 'farbe', 'handlungsfelder'],
        properties: {
          id: newId('themenfeld'),
          buchstabe: {
            type: 'string',
            pattern: '^[A-Z]$',
            form: 'buchstabe',
            description: 'Ein Großbuchstabe; er steht überall bei der Farbe.',
            examples: ['A'],
          },
          name: text('Voller Name des Themenfelds.'),
          kurz: shortText(20, 'Kurzer Name für Legenden.'),
          farbe: farbe('Farbe des Themenfelds: haupt, akzent, signal, natur oder #RRGGBB.'),
          handlungsfelder: listOf(
            {
              title: 'Handlungsfeld',
              type: 'object',
              additionalProperties: false,
              required: ['id', 'name', 'zeichen'],
              properties: {
                id: newId('handlungsfeld'),
                name: text('Name des Handlungsfelds, wie ihn das Land verwendet.'),
                zeichen: choice('Das kleine Bild daneben.', {
                  haus: 'Ein Haus mit einem offenen Buch.',
                  nachbarn: 'Drei Menschen, dicht beieinander.',
                  sprechen: 'Zwei Sprechblasen.',
                  platz: 'Ein Baum und eine Bank.',
                  wohnen: 'Zwei Häuser nebeneinander.',
                  laterne: 'Ein Mensch im Licht einer Laterne.',
                  klima: 'Ein Blatt über dem Wasser.',
                  rad: 'Ein Fahrrad.',
                  laden: 'Ein Laden mit Markise.',
                  arbeit: 'Eine Aktentasche und ein Doktorhut.',
                }),
              },
            },
            'Die Handlungsfelder in ihrer Reihenfolge.',
          ),
        },
      },
      'Die Themenfelder in ihrer Reihenfolge.',
    ),
  },
} as const;

export type Handlungsfelder = FromSchema<typeof schema>;
export type Themenfeld = Handlungsfelder['themenfelder'][number];

export const handlungsfelder: DataType = {
  id: 'handlungsfelder',
  location: { file: 'handlungsfelder.yaml' },
  schema,
};
