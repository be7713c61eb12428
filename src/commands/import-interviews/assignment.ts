import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FromSchema } from 'json-schema-to-ts';
import { checkReference } from '../../data-types/references.js';
import { createShapeCheck } from '../../data-types/shape.js';
import { type Diagnostic, diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import type { Assigned, ColumnRole } from '../../load/survey/columns.js';
import { parseYaml, type YamlFile } from '../../load/yaml.js';

const text = { type: 'string', pattern: '\\S' } as const;

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Zuordnung',
  description: 'Was die Spalten einer Umfrage sind.',
  type: 'object',
  additionalProperties: false,
  properties: {
    spalten: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['spalte'],
        properties: {
          spalte: { ...text, description: 'Überschrift der Spalte oder das Kürzel davor.' },
          frage: { ...text, description: 'Kennung der Frage, auf die sie antwortet.' },
          kode: { ...text, description: 'Kennung der Frage, zu der sie Themen von Hand vergibt.' },
          ist: {
            enum: ['gruppe', 'datum', 'einwilligung', 'pseudonym', 'weglassen'],
            description: 'Was sie sonst ist.',
          },
        },
      },
    },
    gruppen: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['wert', 'gruppe'],
        properties: {
          wert: { ...text, description: 'Was in der Spalte mit der Gruppe steht.' },
          gruppe: { ...text, description: 'Kennung der Gruppe, die gemeint ist.' },
        },
      },
    },
  },
} as const;

type Zuordnung = FromSchema<typeof schema>;

/** What a user says about the columns of a survey and the values in them. */
export interface Assignment {
  columns: Assigned[];
  groupValues: { wert: string; gruppe: string }[];
}

const roles: Record<string, ColumnRole> = {
  gruppe: 'group',
  datum: 'date',
  einwilligung: 'consent',
  pseudonym: 'pseudonym',
  weglassen: 'omitted',
};

/** Reads the file given with --zuordnung; unknown questions and groups are ZB1203, a column that is told nothing is left out. */
export function readAssignment(
  start: string,
  given: string,
  known: { questions: readonly string[]; groups: readonly string[] },
): Staged<Assignment | undefined> {
  const file = resolve(start, given);
  const fail = (diagnostics: Diagnostic[]) => ({ value: undefined, diagnostics });
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    return fail([diagnostic('ZB1002', { file: given }, { file, line: 1, column: 1 })]);
  }
  const { value: yaml, diagnostics } = parseYaml(source, file);
  if (!yaml) return fail(diagnostics);
  if (yaml.value === null) return fail([diagnostic('ZB1004', { file: given }, { file, line: 1, column: 1 })]);
  const misfits = createShapeCheck()(schema, yaml);
  if (misfits.length > 0) return fail(misfits);
  const unknown = unknownNames(yaml, known);
  return unknown.length > 0 ? fail(unknown) : { value: toAssignment(yaml), diagnostics: [] };
}

function unknownNames(
  yaml: YamlFile,
  known: { questions: readonly string[]; groups: readonly string[] },
): Diagnostic[] {
  const { spalten = [], gruppen = [] } = yaml.value as Zuordnung;
  const check = (
    kind: 'frage' | 'gruppe',
    ids: readonly string[],
    path: readonly (string | number)[],
    id?: string,
  ) => (id === undefined ? [] : checkReference(kind, id, () => [...ids], yaml.placeOf(path)));
  return [
    ...spalten.flatMap(({ frage, kode }, i) => [
      ...check('frage', known.questions, ['spalten', i, 'frage'], frage),
      ...check('frage', known.questions, ['spalten', i, 'kode'], kode),
    ]),
    ...gruppen.flatMap(({ gruppe }, i) => check('gruppe', known.groups, ['gruppen', i, 'gruppe'], gruppe)),
  ];
}

function toAssignment(yaml: YamlFile): Assignment {
  const { spalten = [], gruppen = [] } = yaml.value as Zuordnung;
  const columns = spalten.map(({ spalte, frage, kode, ist = 'weglassen' }, i): Assigned => {
    const place = yaml.placeOf(['spalten', i, 'spalte']);
    if (frage !== undefined) return { column: spalte, role: 'question', frage, place };
    if (kode !== undefined) return { column: spalte, role: 'codes', frage: kode, place };
    return { column: spalte, role: roles[ist] ?? 'omitted', place };
  });
  return { columns, groupValues: gruppen };
}
