import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import { checkPalette } from './colours/palette-check.js';
import { countedNames } from './counted-names.js';
import type { DataType } from './data-type.js';
import { choice, hexFarbe, listOf, newId, rawText, shortText, text, zeitpunkt } from './fragments.js';
import { checkHyphenation } from './hyphenation-check.js';

const institution = (description: string) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['name', 'kurz'],
    properties: { name: text('Voller Name.'), kurz: shortText(20, 'Abkürzung.') },
    description,
  }) as const;

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Projekt',
  description: 'Name, Herausgeber, Ausgabe, Farben und Schriften des Projekts.',
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'name',
    'kurzname',
    'sprache',
    'herausgeber',
    'geschaeftsstelle',
    'ausgabe',
    'traeger',
    'farben',
    'schriften',
    'rechtliches',
  ],
  properties: {
    id: { ...rawText('Kennung des Projekts.'), examples: ['nachbarschaft-musterstadt'] },
    name: text('Voller Name des Bündnisses.'),
    kurzname: shortText(40, 'Kurzer Name für Kopfzeilen.'),
    landesinitiative: text('Name der Landesinitiative oder Dachmarke.'),
    programm: text('Name des Förderprogramms.'),
    sprache: choice('Sprache der Berichte.', { de: 'Deutsch.', en: 'Englisch.' }),
    herausgeber: institution('Wer den Bericht herausgibt.'),
    geschaeftsstelle: {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: {
        name: text('Name der Geschäftsstelle.'),
        zusatz: text('Was darunter steht, etwa das Unternehmen.'),
      },
      description: 'Wer die Geschäfte führt.',
    },
    ausgabe: {
      type: 'object',
      additionalProperties: false,
      required: ['nummer', 'stand'],
      properties: {
        nummer: { type: 'integer', minimum: 1, description: 'Laufende Nummer der Ausgabe.' },
        stand: zeitpunkt('Redaktionsschluss; er ist auch das Datum der PDF-Datei.'),
      },
      description: 'Welche Ausgabe das ist.',
    },
    traeger: listOf(
      {
        title: 'Träger',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'kurz', 'leitung'],
        properties: {
          id: newId('traeger'),
          name: text('Voller Name.'),
          kurz: shortText(20, 'Abkürzung.'),
          leitung: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'name', 'amt'],
            properties: {
              id: newId('leitung'),
              name: text('Name der Person.'),
              amt: listOf(text('Ein Amt.'), 'Die Ämter, je Zeile eines.'),
            },
            description: 'Wer das Haus leitet; unterzeichnet Vorworte.',
          },
        },
      },
      'Die Häuser, die das Bündnis gegründet haben.',
    ),
    kontakte: {
      type: 'array',
      items: {
        title: 'Kontakt',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'funktion', 'organisation'],
        properties: {
          name: text('Name.'),
          funktion: text('Aufgabe.'),
          organisation: text('Haus und Abteilung.'),
        },
      },
      description: 'Ansprechpersonen für das Impressum.',
    },
    kennzahlen: {
      type: 'array',
      items: {
        title: 'Kennzahl',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'wert', 'bezeichnung'],
        properties: {
          id: newId('kennzahl'),
          wert: { type: 'integer', minimum: 0, description: 'Die Zahl.' },
          bezeichnung: text('Was sie zählt.'),
        },
      },
      description: 'Zahlen, die aus keiner Liste gezählt werden können.',
    },
    farben: {
      type: 'object',
      additionalProperties: false,
      required: ['haupt', 'akzent', 'signal', 'natur', 'tinte'],
      properties: {
        haupt: hexFarbe('Leitfarbe.'),
        akzent: hexFarbe('Akzentfarbe.'),
        signal: hexFarbe(
          'Helle, warme Farbe; für Flächen und große Zahlen auf dunklem Grund, nie für Schrift auf Weiß.',
        ),
        natur: hexFarbe('Vierte Farbe.'),
        tinte: hexFarbe('Farbe der Schrift.'),
      },
      description: 'Die fünf Farben des Projekts.',
    },
    schriften: {
      type: 'object',
      additionalProperties: false,
      required: ['text', 'auszeichnung'],
      properties: {
        text: {
          ...rawText('Schrift zum Lesen (Familie aus einem @fontsource-Paket).'),
          examples: ['Vollkorn'],
        },
        auszeichnung: { ...rawText('Schrift für Titel und Abbildungen.'), examples: ['Instrument Sans'] },
      },
      description: 'Die zwei Schriften des Projekts.',
    },
    silbentrennung: {
      type: 'object',
      additionalProperties: false,
      properties: {
        nie: listOf(
          rawText('Ein Wort oder Name, genau wie im Text.'),
          'Was nie getrennt wird. Die Namen der Personen in den Daten gehören von selbst dazu.',
        ),
        ausnahmen: listOf(
          {
            type: 'string',
            pattern: '^\\p{L}+(-\\p{L}+)+$',
            form: 'trennung',
            description: 'Ein Wort mit einem Bindestrich an jeder Stelle, an der es getrennt werden darf.',
            examples: ['Städtebau-förder-programm'],
          },
          'Wörter, die im PDF anders getrennt werden als nach den Regeln.',
        ),
      },
      description: 'Wie Wörter am Zeilenende getrennt werden.',
    },
    rechtliches: listOf(text('Ein Absatz.'), 'Absätze des Impressums.'),
  },
} as const;

export type Projekt = FromSchema<typeof schema>;

export const projekt: DataType = {
  id: 'projekt',
  location: { file: 'projekt.yaml' },
  schema,
  check: (file) => [
    ...checkKennzahlen(file),
    ...checkHyphenation(file),
    ...checkPalette(file, (file.value as Projekt).farben),
  ],
};

/** A Kennzahl must not be called like something that is counted anyway (ZB1201). */
function checkKennzahlen(file: YamlFile): Diagnostic[] {
  return ((file.value as Projekt).kennzahlen ?? []).flatMap(({ id }, i) =>
    countedNames.some((name) => name === id)
      ? [diagnostic('ZB1201', { id, fix: '@double.rename' }, file.placeOf(['kennzahlen', i, 'id']))]
      : [],
  );
}
