import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import type { RunOptions, RunResult } from './commands/run.js';
import { sortDiagnostics } from './diagnostics/diagnostic.js';
import { diagnosticAsJson } from './diagnostics/json.js';
import { formatDiagnostic, formatSummary, type Paint, type ReadLine } from './diagnostics/text.js';
import { catalogue, fillIn, type LanguageName } from './messages/catalogue.js';

export interface ReportSettings {
  language: LanguageName;
  json: boolean;
  verbose: boolean;
  timings: boolean;
  colours: boolean;
  /** `line`: one line that changes; `plain`: a line a stage; `none`: nothing. */
  progress: 'line' | 'plain' | 'none';
  /** True: findings go to stdout, since they are what was asked for. */
  findingsAreResult: boolean;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** Says what a command does and has done. */
export interface Reporter {
  stage: RunOptions['onStage'];
  result(result: RunResult, exitCode: number, milliseconds: number): void;
  bug(error: unknown): void;
}

/** A reporter for people, or for programs with `json`. */
export function createReporter(settings: ReportSettings): Reporter {
  const { language, progress, stderr } = settings;
  const { ui, terms } = catalogue(language);
  const paint: Paint = (text, style) =>
    settings.colours ? styleText(style, text, { validateStream: false }) : text;
  const clearLine = () => {
    if (progress === 'line') stderr('\r\u001B[K');
  };
  return {
    stage(stage, detail) {
      if (progress === 'none') return;
      const text = detail ? `${ui[stage]}: ${detail}` : ui[stage];
      stderr(progress === 'line' ? `\r\u001B[K${text} …` : `${text} …\n`);
    },
    result(result, exitCode, milliseconds) {
      clearLine();
      if (settings.json) {
        settings.stdout(`${JSON.stringify(resultAsJson(result, exitCode, language), null, 2)}\n`);
        return;
      }
      printFindings(result, settings, paint);
      printFiles(result, settings, paint);
      if (settings.timings) stderr(formatTimings(result, language));
      if (exitCode === 0 && result.files.length > 0) {
        stderr(`${fillIn(ui.took, { seconds: decimal(milliseconds / 1000, language) }, terms)}\n`);
      }
    },
    bug(error) {
      clearLine();
      const message = error instanceof Error ? error.message : String(error);
      stderr(`${fillIn(ui.bug, { message }, terms)}\n`);
      if (settings.verbose && error instanceof Error) stderr(`${error.stack}\n`);
    },
  };
}

function printFindings(
  { diagnostics, root, files, checked }: RunResult,
  settings: ReportSettings,
  paint: Paint,
): void {
  const { language, findingsAreResult, stdout, stderr } = settings;
  const { ui, terms } = catalogue(language);
  const print = findingsAreResult ? stdout : stderr;
  const readLine = lineReader(root);
  for (const found of sortDiagnostics(diagnostics))
    print(`${formatDiagnostic(found, language, readLine, paint)}\n\n`);
  if (diagnostics.length > 0) print(`${formatSummary(diagnostics, language)}\n`);
  else if (checked > 0) print(`${fillIn(ui.noFindings, { files: checked }, terms)}\n`);
  if (diagnostics.some((d) => d.severity === 'error') && files.length === 0 && !findingsAreResult) {
    stderr(`${ui.nothingWritten}\n`);
  }
}

function printFiles({ files }: RunResult, { language, stdout, stderr }: ReportSettings, paint: Paint): void {
  if (files.length === 0) return;
  const { ui, terms } = catalogue(language);
  stderr(`${paint(ui.built, 'bold')}\n`);
  for (const { path, bytes, pages } of files) {
    const size = formatSize(bytes, language);
    const count = pages === undefined ? '' : `, ${fillIn(ui.pages, { count: pages }, terms)}`;
    stdout(`${relative(process.cwd(), path) || path}  ${paint(`${size}${count}`, 'dim')}\n`);
  }
}

function resultAsJson({ diagnostics, files, timings }: RunResult, exitCode: number, language: LanguageName) {
  return {
    version: 1,
    exitCode,
    findings: sortDiagnostics(diagnostics).map((found) => diagnosticAsJson(found, language)),
    files,
    timings: timings.map(({ stage, detail, milliseconds }) => ({
      stage,
      detail,
      milliseconds: Math.round(milliseconds),
    })),
  };
}

function formatTimings({ timings }: RunResult, language: LanguageName): string {
  const { ui } = catalogue(language);
  const lines = timings.map(({ stage, detail, milliseconds }) => {
    const name = detail ? `${ui[stage]}: ${detail}` : ui[stage];
    return `  ${name.padEnd(42)} ${String(Math.round(milliseconds)).padStart(6)} ms`;
  });
  return [ui.timings, ...lines, ''].join('\n');
}

/** Sizes as people write them: 412 kB, 2,3 MB. */
function formatSize(bytes: number, language: LanguageName): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${decimal(bytes / 1_000_000, language)} MB`;
}

function decimal(value: number, language: LanguageName): string {
  const text = value.toFixed(1);
  return language === 'de' ? text.replace('.', ',') : text;
}

/** Lines of the project's files; each file is read once. */
function lineReader(root: string | undefined): ReadLine {
  const files = new Map<string, string[]>();
  return (file, line) => {
    if (root === undefined) return undefined;
    let lines = files.get(file);
    if (!lines) {
      lines = readLines(join(root, file));
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
