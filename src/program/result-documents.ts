import type { RunResult } from '../commands/run.js';
import { sortDiagnostics } from '../diagnostics/diagnostic.js';
import { exitCodeOf, exitCodes } from '../diagnostics/exit-code.js';
import type { FindingsOutput, FormatName } from '../diagnostics/formats/formats.js';
import type { FindingsReport, Format } from '../diagnostics/formats/report.js';
import { diagnosticAsJson } from '../diagnostics/json.js';
import { sourceLines } from '../load/source-lines.js';
import type { LanguageName } from '../messages/catalogue.js';
import type { Severity } from '../messages/codes.js';
import type { OutputFile } from '../publish/write-files.js';

/** How the findings of a result are told. */
export interface DocumentSettings {
  language: LanguageName;
  /** In what findings are told, and where. */
  outputs: readonly FindingsOutput[];
  /** The formats that need more than this reporter. */
  formats: ReadonlyMap<FormatName, Format>;
  /** The least severity that makes a command fail. */
  failOn: Severity;
  /** How many findings people are shown at most. */
  most: number;
  /** Version of zb. */
  version: string;
  /** The project's folder in its repository. */
  folderOf(root: string | undefined): string;
}

/** The exit code of a result. */
export function exitCodeFor(
  { diagnostics, told = [], unchanged }: RunResult,
  { failOn }: DocumentSettings,
): number {
  const exitCode = exitCodeOf([...diagnostics, ...told], failOn);
  return exitCode === exitCodes.ok && unchanged ? exitCodes.unchanged : exitCode;
}

/** What is to be written into files: findings without the answer, which may quote interviews. */
export function documentsOf({ answer: _, ...result }: RunResult, settings: DocumentSettings): OutputFile[] {
  return settings.outputs.flatMap(({ format, file }) =>
    file === undefined ? [] : [{ path: file, content: documentOf(format, result, settings) }],
  );
}

/** A result in a format. */
export function documentOf(name: FormatName, result: RunResult, settings: DocumentSettings): string {
  const exitCode = exitCodeFor(result, settings);
  const format = settings.formats.get(name);
  return format
    ? format(reportOf(result, settings))
    : `${JSON.stringify(resultAsJson(result, exitCode, settings.language), null, 2)}\n`;
}

/** What formats are given: everything that was found, also what the answer tells. */
export function reportOf(
  { diagnostics, told = [], root }: RunResult,
  settings: DocumentSettings,
): FindingsReport {
  const { language, version, failOn, most, folderOf } = settings;
  const findings = sortDiagnostics([...diagnostics, ...told]);
  return { findings, language, readLine: sourceLines(root), folder: folderOf(root), version, failOn, most };
}

/** A result as JSON; `schemas/findings.schema.json` describes it. */
function resultAsJson(
  { answer, diagnostics, told = [], files, pictures, timings, unchanged }: RunResult,
  exitCode: number,
  language: LanguageName,
) {
  return {
    version: 1,
    exitCode,
    findings: sortDiagnostics([...diagnostics, ...told]).map((found) => diagnosticAsJson(found, language)),
    files,
    ...(unchanged === undefined ? {} : { unchanged }),
    ...(answer ? { answer: answer.data } : {}),
    ...(pictures ? { pictures: pictures.data } : {}),
    timings: timings.map(({ stage, detail, milliseconds }) => ({
      stage,
      detail,
      milliseconds: Math.round(milliseconds),
    })),
  };
}
