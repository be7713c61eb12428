import type { FromSchema } from 'json-schema-to-ts';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { checkFileName } from './file-name-check.js';
import { choice, listOf, newId, rawText, reference, shortText, text } from './fragments.js';
import { missingKey } from './missing-key.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Bericht',
  description: 'Ein Bericht: seine Vorlage und seine Teile der Reihe nach.',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'vorlage', 'titel', 'beschreibung', 'teile'],
  properties: {
    id: newId('bericht'),
    vorlage: { ...rawText('Ordner in templates/.'), examples: ['konzept'] },
    titel: listOf(shortText(28, 'Eine Zeile.'), 'Der Titel, von Hand in Zeilen gebrochen.'),
    dachzeile: shortText(40, 'Die kleine Zeile über dem Titel.'),
    untertitel: shortText(140, 'Der Satz unter dem Titel.'),
    beschreibung: text('Worum es geht; steht in den Eigenschaften der PDF-Datei.'),
    schlagworte: listOf(shortText(50, 'Ein Schlagwort.'), 'Schlagworte für die PDF-Datei.'),
    groesse_hoechstens: {
      type: 'integer',
      minimum: 1,
      default: 20,
      description:
        'Wie viele MB die PDF-Datei haben soll (ohne Angabe 20), die HTML-Datei die Hälfte mehr. Darüber warnt zb.',
    },
    seiten_vielfaches: {
      title: 'Vielfaches der Seitenzahl',
      type: 'integer',
      minimum: 2,
      maximum: 16,
      description:
        'Die Seitenzahl der PDF-Datei wird durch diese Zahl teilbar: zb ergänzt vor der Rückseite Seiten für Notizen. Für ein geheftetes Heft: 4.',
      examples: [4],
    },
    einstellungen: { type: 'object', description: 'Einstellungen, die die Vorlage kennt.' },
    teile: listOf(
      {
        title: 'Teil des Berichts',
        type: 'object',
        additionalProperties: false,
        required: ['art'],
        properties: {
          art: choice('Was hier steht.', {
            deckblatt: 'Die erste Seite mit dem Titel.',
            impressum: 'Herausgeber, Kontakte und Rechtliches aus projekt.yaml.',
            inhalt: 'Das Inhaltsverzeichnis.',
            kapitel: 'Ein Kapitel; braucht „datei“.',
            stimme: 'Eine Stimme auf einer eigenen Seite; braucht „stimme“.',
            rueckseite: 'Die letzte Seite.',
          }),
          datei: {
            type: 'string',
            minLength: 1,
            kapiteldatei: true,
            description: 'Pfad der Kapiteldatei ab data/ (nur bei art: kapitel).',
            examples: ['kapitel/konzept/01-einleitung.md'],
          },
          auftakt: choice('Wie das Kapitel beginnt.', {
            seite: 'Mit einer farbigen Seite.',
            zeile: 'Nur mit einer Überschrift.',
          }),
          stimme: reference('stimme', 'Kennung einer Stimme (nur bei art: stimme).'),
        },
      },
      'Die Teile der Reihe nach.',
    ),
  },
} as const;

export type Bericht = FromSchema<typeof schema>;
export type Teil = Bericht['teile'][number];

export const berichte: DataType = {
  id: 'berichte',
  location: { folder: 'berichte', extension: '.yaml' },
  schema,
  check: (file) => [...checkFileName(file), ...checkTeile(file)],
};

/** A chapter needs its file, a statement its id (ZB1102). */
function checkTeile(file: YamlFile): Diagnostic[] {
  return (file.value as Bericht).teile.flatMap((teil, i) => {
    const key = teil.art === 'kapitel' ? 'datei' : teil.art === 'stimme' ? 'stimme' : undefined;
    if (!key || teil[key] !== undefined) return [];
    return [missingKey(key, schema.properties.teile.items.properties[key], file.placeOf(['teile', i]))];
  });
}
