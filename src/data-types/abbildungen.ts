import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { listOf, newId, reference, shortText, text } from './fragments.js';
import { missingKey } from './missing-key.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Abbildungen',
  description: 'Welche Abbildungen es gibt.',
  type: 'object',
  additionalProperties: false,
  required: ['abbildungen'],
  properties: {
    abbildungen: listOf(
      {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'art', 'titel', 'quelle', 'form', 'reihe'],
        properties: {
          id: newId('abbildung'),
          art: {
            enum: [
              'thesen',
              'einladung',
              'wortwolke',
              'tagesablauf',
              'handlungsfelder',
              'rollenprofile',
              'patenschaften',
              'fachtagungen',
              'aufgaben',
              'zeitstrahl',
              'matrix',
            ],
            description: 'Welche Art von Abbildung; davon hängt ab, welche Daten sie zeigt.',
          },
          titel: shortText(60, 'Die Aussage der Abbildung in wenigen Wörtern.'),
          vorspann: shortText(260, 'Ein oder zwei Sätze neben dem Titel.'),
          beschriftung: {
            type: 'string',
            description: 'Die Bildunterschrift, ohne Nummer und Quelle; ohne sie gibt es nur einen Entwurf.',
          },
          quelle: text('Die Quelle, zum Beispiel ProjektStadt, 2024.'),
          form: {
            enum: ['seite', 'breit', 'spalte'],
            description:
              'seite: auf eigener Seite. breit: im Text, über die ganze Breite. spalte: im Text, so breit wie er.',
          },
          reihe: {
            enum: ['abbildung', 'tabelle'],
            description: 'Ob sie als Abbildung oder als Tabelle gezählt wird.',
          },
          wortwolke: reference('wortwolke', 'Welche Wolke (nur bei art: wortwolke).'),
          einladung: reference('einladung', 'Welche Karte (nur bei art: einladung).'),
          tagesablauf: reference('tagesablauf', 'Welche Veranstaltung (nur bei art: tagesablauf).'),
        },
      },
      'Die Abbildungen.',
    ),
  },
} as const;

export type Abbildungen = FromSchema<typeof schema>;
export type Abbildung = Abbildungen['abbildungen'][number];

export const abbildungen: DataType = {
  id: 'abbildungen',
  location: { file: 'abbildungen.yaml' },
  check: (file) => [...checkData(file), ...checkDescription(file)],
  schema,
};

/** Figures that show one item of several need to say which (ZB1102). */
function checkData(file: YamlFile): Diagnostic[] {
  const choosing = ['wortwolke', 'einladung', 'tagesablauf'] as const;
  return (file.value as Abbildungen).abbildungen.flatMap((abbildung, i) => {
    const key = choosing.find((art) => art === abbildung.art);
    if (!key || abbildung[key] !== undefined) return [];
    const { description } = schema.properties.abbildungen.items.properties[key];
    return [missingKey(key, description, file.placeOf(['abbildungen', i]))];
  });
}

/** A figure says what it shows (ZB1434); dashes and dots say nothing. */
function checkDescription(file: YamlFile): Diagnostic[] {
  return (file.value as Abbildungen).abbildungen.flatMap(({ id, beschriftung }, i) => {
    if (beschriftung !== undefined && saysSomething(beschriftung)) return [];
    const path = ['abbildungen', i, beschriftung === undefined ? 'id' : 'beschriftung'];
    return [diagnostic('ZB1434', { id }, file.placeOf(path))];
  });
}

/** True for a text with a letter or digit in it. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
