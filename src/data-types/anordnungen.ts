import type { FromSchema } from 'json-schema-to-ts';
import type { DataType } from './data-type.js';
import { checkFileName } from './file-name-check.js';
import { choice, listOf, rawText, reference } from './fragments.js';

/** A length in mm or a size in points. */
const number = (description: string) => ({ type: 'number', description }) as const;

const positive = (description: string) => ({ type: 'number', exclusiveMinimum: 0, description }) as const;

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Anordnung',
  description: 'Wo die Wörter einer Wortwolke stehen. Das schreibt zb selbst; von Hand ist nichts zu tun.',
  type: 'object',
  additionalProperties: false,
  required: ['wortwolke', 'formen'],
  properties: {
    wortwolke: reference('wortwolke', 'Kennung der Wortwolke.'),
    anordnung: rawText('Mit welchem Verfahren angeordnet wurde.'),
    gruppierung: rawText('Ob die Begriffe nach Themenfeldern beieinanderstehen.'),
    umriss: rawText('Welche Form die Wörter füllen.'),
    formen: listOf(
      {
        title: 'Form der Wolke',
        type: 'object',
        additionalProperties: false,
        required: ['form', 'breite', 'hoehe', 'woerter'],
        properties: {
          form: choice('Für welche Breite.', {
            seite: 'Über die ganze Seite.',
            spalte: 'So breit wie der Text.',
            schmal: 'Für das Telefon.',
          }),
          breite: positive('Breite der Fläche in Millimetern.'),
          hoehe: positive('Höhe der Fläche in Millimetern.'),
          woerter: {
            type: 'array',
            items: {
              title: 'Wort',
              type: 'object',
              additionalProperties: false,
              required: ['text', 'zeilen', 'x', 'y', 'groesse'],
              properties: {
                text: rawText('Der Begriff.'),
                zeilen: listOf(rawText('Eine Zeile.'), 'Die Zeilen, auf denen er steht.'),
                x: number('Mitte der Zeilen in Millimetern von links.'),
                y: number('Grundlinie der ersten Zeile in Millimetern von oben.'),
                groesse: positive('Schriftgröße in Punkt.'),
              },
            },
            description: 'Die Wörter, die häufigsten zuerst.',
          },
        },
      },
      'Je eine Anordnung für jede Breite.',
    ),
  },
} as const;

/** Where the words of a cloud stood when zb last wrote it down. */
export type Anordnung = FromSchema<typeof schema>;

/** The names of the widths for which a cloud is laid out. */
export type Wolkenform = Anordnung['formen'][number]['form'];

export const anordnungen: DataType = {
  id: 'anordnungen',
  location: { folder: 'anordnungen', extension: '.yaml' },
  schema,
  isKept: true,
  check: (file) => checkFileName(file, 'wortwolke'),
};
