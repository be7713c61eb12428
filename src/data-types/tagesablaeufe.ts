import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { listOf, newId, shortText, text, uhrzeit, zeitpunkt } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tagesabläufe',
  description: 'Wie Veranstaltungen ablaufen.',
  type: 'object',
  additionalProperties: false,
  required: ['tagesablaeufe'],
  properties: {
    tagesablaeufe: listOf(
      {
        title: 'Tagesablauf',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'titel', 'datum', 'beginn', 'ende', 'ort', 'abschnitte'],
        properties: {
          id: newId('tagesablauf'),
          titel: shortText(60, 'Name der Veranstaltung.'),
          datum: zeitpunkt('Wann sie ist.'),
          beginn: uhrzeit('Beginn.'),
          ende: uhrzeit('Ende.'),
          ort: shortText(110, 'Ort.'),
          hinweis: text('Steht klein unter dem Schaubild.'),
          abschnitte: listOf(
            {
              title: 'Abschnitt',
              type: 'object',
              additionalProperties: false,
              required: ['id', 'titel', 'dauer'],
              properties: {
                id: newId('abschnitt'),
                titel: shortText(50, 'Name des Abschnitts.'),
                beschreibung: shortText(140, 'Ein Satz dazu.'),
                dauer: {
                  type: 'number',
                  exclusiveMinimum: 0,
                  description: 'Anteil an der Zeit im Verhältnis zu den anderen.',
                },
              },
            },
            'Die Abschnitte der Reihe nach.',
          ),
        },
      },
      'Die Veranstaltungen.',
    ),
  },
} as const;

export type Tagesablaeufe = FromSchema<typeof schema>;
export type Tagesablauf = Tagesablaeufe['tagesablaeufe'][number];

export const tagesablaeufe: DataType = {
  id: 'tagesablaeufe',
  location: { file: 'tagesablaeufe.yaml' },
  schema,
  check: checkOrder,
};

/** A day ends after it has begun (ZB1301). Times are written so that their order is that of the letters. */
function checkOrder(file: YamlFile): Diagnostic[] {
  return (file.value as Tagesablaeufe).tagesablaeufe.flatMap(({ titel, beginn, ende }, i) => {
    const params = { title: titel, from: beginn, to: ende };
    return ende > beginn ? [] : [diagnostic('ZB1301', params, file.placeOf(['tagesablaeufe', i, 'ende']))];
  });
}
