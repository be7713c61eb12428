import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProjectData } from '../../data-types/project.js';
import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../../diagnostics/diagnostic.js';
import { decodeText, type Encoding } from '../../load/encoding.js';
import { readOrdinaryFile } from '../../load/ordinary-file.js';
import { columnsOf, quoted } from '../../load/survey/columns.js';
import { type CsvTable, readCsv } from '../../load/survey/read-csv.js';
import { hasRole, needsDate, readRespondents, type Survey } from '../../load/survey/respondents.js';
import { namesIn } from '../../load/transcript/names.js';
import { readTranscript, type Transcript } from '../../load/transcript/read-transcript.js';
import type { Assignment } from './assignment.js';
import { type ImportOptions, missingOption } from './options.js';

/** A source that can be taken over. `given` is its path as on the command line. */
export type Source = { given: string; encoding: Encoding } & (
  | { kind: 'transcript'; text: string; transcript: Transcript; names: string[] }
  | { kind: 'survey'; table: CsvTable; survey: Survey }
);

interface Context {
  options: ImportOptions;
  data: ProjectData;
  assignment: Assignment;
}

/** Reads a transcript, or a survey if the file ends on .csv or .tsv. Findings name the file by its full path. */
export function readSource(given: string, context: Context): Staged<Source | undefined> {
  const file = resolve(context.options.start, given);
  const decoded = readFile(file, given);
  if ('diagnostics' in decoded) return decoded;
  const { text, encoding } = decoded;
  if (/\.(?:csv|tsv)$/iu.test(given)) return readSurvey(given, file, text, encoding, context);
  return readTalk(given, text, encoding, context);
}

const binaries = {
  word: ['@import.word', '@import.saveAsText'],
  pdf: ['@import.pdf', '@import.copyText'],
  rtf: ['@import.rtf', '@import.saveAsText'],
  other: ['@import.other', '@import.copyText'],
} as const;

function readFile(file: string, given: string): { text: string; encoding: Encoding } | Staged<undefined> {
  const place = { file, line: 1, column: 1 };
  if (!existsSync(file)) return fail(diagnostic('ZB1002', { file: given }, place));
  const bytes = readOrdinaryFile(file);
  if (!bytes) return fail(diagnostic('ZB1006', { file: given }, place));
  const decoded = decodeText(bytes);
  if ('binary' in decoded) {
    const [what, fix] = binaries[decoded.binary];
    return fail(diagnostic('ZB2302', { file: given, what, fix }, place));
  }
  if ('garbled' in decoded)
    return fail(diagnostic('ZB2303', { file: given }, { ...place, line: decoded.line }));
  return decoded.text.trim() === '' ? fail(diagnostic('ZB1004', { file: given }, place)) : decoded;
}

function readTalk(
  given: string,
  text: string,
  encoding: Encoding,
  { options, data }: Context,
): Staged<Source | undefined> {
  const { gruppe, datum, einwilligung } = options;
  const missing = [
    ...(gruppe === undefined ? [missingOption('--gruppe')] : []),
    ...(datum === undefined ? [missingOption('--datum')] : []),
    ...(einwilligung === undefined ? [diagnostic('ZB2301', { source: given })] : []),
  ];
  if (missing.length > 0) return fail(...missing);
  const transcript = readTranscript(text, data.fragen.fragen);
  const isWordless = ({ kind, from, to }: Transcript['parts'][number]) =>
    kind !== 'answer' || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.slice(from, to));
  if (transcript.parts.every(isWordless)) {
    const known = data.fragen.fragen.map(({ id }) => id).join(', ');
    const params = { problem: '@import.noQuestion', fix: '@import.fixQuestion', known };
    return fail(nothing(given, options.start, params));
  }
  const names = namesIn([...transcript.answering, ...transcript.asking]);
  return { value: { given, encoding, kind: 'transcript', text, transcript, names }, diagnostics: [] };
}

function readSurvey(
  given: string,
  file: string,
  text: string,
  encoding: Encoding,
  { options, data, assignment }: Context,
): Staged<Source | undefined> {
  const { gruppe, datum, einwilligung, gruppeSpalte } = options;
  const questions = data.fragen.fragen;
  const { value: table, diagnostics } = readCsv(text, file);
  if (!table) return { value: undefined, diagnostics };
  if (table.rows.length === 0) {
    return fail(nothing(given, options.start, { problem: '@import.noRows', fix: '@import.fixRows' }));
  }
  const byOption = gruppeSpalte === undefined ? [] : [{ column: gruppeSpalte, role: 'group' as const }];
  const { value: columns, diagnostics: wrong } = columnsOf(table, questions, [
    ...assignment.columns,
    ...byOption,
  ]);
  if (wrong.length > 0) return fail(...wrong);
  if (!hasRole(columns, 'question')) {
    const known = questions.map(({ id }) => id).join(', ');
    const params = { file: given, columns: quoted(table.headings), known };
    return fail(diagnostic('ZB2306', params, { file, line: 1, column: 1 }));
  }
  const missing = [
    ...(gruppe === undefined && !hasRole(columns, 'group') ? [missingOption('--gruppe')] : []),
    ...(datum === undefined && needsDate(table, columns) ? [missingOption('--datum')] : []),
    ...(einwilligung === undefined && !hasRole(columns, 'consent')
      ? [diagnostic('ZB2301', { source: given })]
      : []),
  ];
  if (missing.length > 0) return fail(...missing);
  const { gruppen: groups } = data.mitglieder;
  const themes = data.codebuch.themen.map(({ id }) => id);
  const settings = { groups, groupValues: assignment.groupValues, themes, gruppe, datum, einwilligung };
  const { value: survey, diagnostics: cells } = readRespondents(table, columns, settings, file);
  if (hasErrors(cells)) return fail(...cells);
  if (survey.respondents.length === 0) {
    return fail(nothing(given, options.start, { problem: '@import.noAnswers', fix: '@import.fixRows' }));
  }
  return { value: { given, encoding, kind: 'survey', table, survey }, diagnostics: [] };
}

function nothing(given: string, start: string, params: Record<string, string>): Diagnostic {
  return diagnostic(
    'ZB2309',
    { file: given, ...params },
    { file: resolve(start, given), line: 1, column: 1 },
  );
}

function fail(...diagnostics: Diagnostic[]): Staged<undefined> {
  return { value: undefined, diagnostics };
}
