import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { RunOptions, RunResult } from './commands/run.js';
import { sortDiagnostics } from './diagnostics/diagnostic.js';
import { isLowered } from './diagnostics/draft.js';
import { exitCodes } from './diagnostics/exit-code.js';
import { diagnosticAsJson } from './diagnostics/json.js';
import { formatDiagnostic, formatSummary, type Paint } from './diagnostics/text.js';
import { sourceLines } from './load/source-lines.js';
import { catalogue, fillIn, type LanguageName } from './messages/catalogue.js';
import { decimal, formatSize } from './messages/sizes.js';

export interface ReportSettings {
  language: LanguageName;
  json: boolean;
  verbose: boolean;
  timings: boolean;
  /** Whether each of the two is a terminal that shows colours. */
  colours: { stdout: boolean; stderr: boolean };
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
      printFindings(result, exitCode, settings);
      if (result.answer) settings.stdout(result.answer.text);
      if (settings.verbose && result.pictures) stderr(result.pictures.text);
      printFiles(result, settings);
      if (settings.timings) stderr(formatTimings(result, language));
      if (exitCode === 0 && result.files.length > 0 && progress !== 'none') {
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

function painter(isOn: boolean): Paint {
  return (text, style) => (isOn ? styleText(style, text, { validateStream: false }) : text);
}

function printFindings(
  { diagnostics, told, root, files, checked }: RunResult,
  exitCode: number,
  settings: ReportSettings,
): void {
  const { language, findingsAreResult, colours, stdout, stderr } = settings;
  const { ui, terms } = catalogue(language);
  const toStdout = findingsAreResult && exitCode !== exitCodes.usage;
  const print = toStdout ? stdout : stderr;
  const paint = painter(toStdout ? colours.stdout : colours.stderr);
  const readLine = sourceLines(root);
  for (const found of sortDiagnostics(diagnostics))
    print(`${formatDiagnostic(found, language, readLine, paint)}\n\n`);
  // A wrong call needs no statistics.
  if (exitCode === exitCodes.usage) return;
  if (diagnostics.length > 0) print(`${formatSummary(diagnostics, language)}\n`);
  else if (checked > 0) print(`${fillIn(ui.noFindings, { files: checked }, terms)}\n`);
  const lowered = diagnostics.filter(isLowered).length;
  if (lowered > 0) print(`${fillIn(ui.draft, { count: lowered }, terms)}\n`);
  const writes = !findingsAreResult && told === undefined;
  if (diagnostics.some((d) => d.severity === 'error') && files.length === 0 && writes) {
    stderr(`${ui.nothingWritten}\n`);
  }
}

function printFiles({ files }: RunResult, settings: ReportSettings): void {
  if (files.length === 0) return;
  const { language, colours, progress, stdout, stderr } = settings;
  const { ui, terms } = catalogue(language);
  const paint = painter(colours.stdout);
  if (progress !== 'none') stderr(`${painter(colours.stderr)(ui.built, 'bold')}\n`);
  for (const { path, bytes, pages } of files) {
    const size = formatSize(bytes, language);
    const count = pages === undefined ? '' : `, ${fillIn(ui.pages, { count: pages }, terms)}`;
    stdout(`${relative(process.cwd(), path) || path}  ${paint(`${size}${count}`, 'dim')}\n`);
  }
}

function resultAsJson(
  { answer, diagnostics, told = [], files, pictures, timings }: RunResult,
  exitCode: number,
  language: LanguageName,
) {
  return {
    version: 1,
    exitCode,
    findings: sortDiagnostics([...diagnostics, ...told]).map((found) => diagnosticAsJson(found, language)),
    files,
    ...(answer ? { answer: answer.data } : {}),
    ...(pictures ? { pictures: pictures.data } : {}),
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
