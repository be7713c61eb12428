import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { choice, listOf, newId, reference, shortText, text } from './fragments.js';
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
        title: 'Abbildung',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'art', 'titel', 'quelle', 'form', 'reihe'],
        properties: {
          id: newId('abbildung'),
          art: choice('Welche Art von Abbildung; davon hängt ab, welche Daten sie zeigt.', {
            thesen: 'Die Thesen als Kreis (thesen.yaml).',
            einladung: 'Eine Einladungskarte (einladungen.yaml); braucht „einladung“.',
            wortwolke: 'Eine Wortwolke (wortwolken.yaml); braucht „wortwolke“.',
            tagesablauf: 'Der Ablauf einer Veranstaltung (tagesablaeufe.yaml); braucht „tagesablauf“.',
            handlungsfelder: 'Die Themenfelder mit ihren Handlungsfeldern (handlungsfelder.yaml).',
            rollenprofile: 'Die Rollen auf ihrer Achse (rollenprofile.yaml).',
            patenschaften: 'Die Patenschaften und wer sie übernehmen kann (patenschaften.yaml).',
            fachtagungen: 'Bausteine, Austausch und Reihe der Fachtagungen (fachtagungen.yaml).',
            aufgaben: 'Die Aufgaben der koordinierenden Organisation (aufgaben.yaml).',
            zeitstrahl: 'Die Ereignisse auf einer Zeitachse (zeitstrahl.yaml).',
            matrix: 'Eine Tabelle: Mitglieder, Rollen und Themenfelder (mitglieder.yaml).',
            farben: 'Die Farben und Schriften des Projekts (projekt.yaml).',
          }),
          titel: shortText(60, 'Die Aussage der Abbildung in wenigen Wörtern.'),
          vorspann: shortText(260, 'Ein oder zwei Sätze neben dem Titel.'),
          beschriftung: {
            type: 'string',
            description: 'Die Bildunterschrift, ohne Nummer und Quelle; ohne sie gibt es nur einen Entwurf.',
          },
          quelle: text('Von wem die Abbildung ist und von wann, zum Beispiel: Geschäftsstelle, 2025.'),
          form: choice('Wie viel Platz sie bekommt.', {
            seite: 'Auf eigener Seite.',
            breit: 'Im Text, über die ganze Breite.',
            spalte: 'Im Text, so breit wie er.',
          }),
          reihe: choice('Ob sie als Abbildung oder als Tabelle gezählt wird.', {
            abbildung: 'Abbildung 1, 2, 3 …',
            tabelle: 'Tabelle 1, 2, 3 …',
          }),
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
    return [
      missingKey(key, schema.properties.abbildungen.items.properties[key], file.placeOf(['abbildungen', i])),
    ];
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
