import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { RunOptions, RunResult } from './commands/run.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import { isLowered } from './diagnostics/draft.js';
import { exitCodes } from './diagnostics/exit-code.js';
import { textOf } from './diagnostics/formats/text-file.js';
import { formatSummary, type Paint } from './diagnostics/text.js';
import { catalogue, fillIn, type LanguageName } from './messages/catalogue.js';
import { decimal, formatSize } from './messages/sizes.js';
import { isDocumentOnStdout } from './program/finding-options.js';
import {
  type DocumentSettings,
  documentOf,
  documentsOf,
  exitCodeFor,
  reportOf,
} from './program/result-documents.js';
import { writeFindings } from './publish/write-findings.js';

export interface ReportSettings extends DocumentSettings {
  /** Where files are named from. */
  start: string;
  verbose: boolean;
  timings: boolean;
  /** Whether each of the two is a terminal that shows colours. */
  colours: { stdout: boolean; stderr: boolean };
  /** `line`: one line that changes; `plain`: a line a stage; `events`: a line of JSON for each beginning and end; `none`: nothing. */
  progress: 'line' | 'plain' | 'events' | 'none';
  /** True: nothing is told beside what was asked for and findings. */
  isQuiet: boolean;
  /** True: findings go to stdout, since they are what was asked for. */
  findingsAreResult: boolean;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** Says what a command does and has done. */
export interface Reporter {
  stage: RunOptions['onStage'];
  stageEnd: NonNullable<RunOptions['onStageEnd']>;
  /** Tells a result in every way that was asked for, and gives the exit code. */
  result(result: RunResult, milliseconds: number): number;
  bug(error: unknown): void;
}

/** A reporter for people and for programs. */
export function createReporter(settings: ReportSettings): Reporter {
  const { language, progress, stderr } = settings;
  const { ui, terms } = catalogue(language);
  const clearLine = () => {
    if (progress === 'line') stderr('\r\u001B[K');
  };
  const event = (value: object) => stderr(`${JSON.stringify(value)}\n`);
  return {
    stage(stage, detail, count) {
      if (progress === 'none') return;
      if (progress === 'events') return event({ event: 'stage', stage, detail, ...count });
      const several = count && count.of > 1 ? ` (${count.number}/${count.of})` : '';
      const text = `${detail ? `${ui[stage]}: ${detail}` : ui[stage]}${several}`;
      stderr(progress === 'line' ? `\r\u001B[K${text} …` : `${text} …\n`);
    },
    stageEnd({ stage, detail, milliseconds }) {
      if (progress === 'events')
        event({ event: 'stageEnd', stage, detail, milliseconds: Math.round(milliseconds) });
    },
    result(found, milliseconds) {
      clearLine();
      const unwritten = writeFindings(settings.start, documentsOf(found, settings), found.root);
      const result = { ...found, diagnostics: [...found.diagnostics, ...unwritten] };
      const exitCode = exitCodeFor(result, settings);
      const onStdout = settings.outputs.find(isDocumentOnStdout);
      if (onStdout) settings.stdout(documentOf(onStdout.format, result, settings));
      // A document has stdout for itself.
      const forPeople = onStdout ? { ...settings, stdout: stderr } : settings;
      printFindings(result, exitCode, forPeople);
      if (onStdout?.format !== 'json') printResult(result, exitCode, milliseconds, forPeople);
      return exitCode;
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

function printFindings(result: RunResult, exitCode: number, settings: ReportSettings): void {
  const { diagnostics, told, files } = result;
  const { language, outputs, formats, findingsAreResult, colours, stdout, stderr } = settings;
  const { ui } = catalogue(language);
  const toStdout = findingsAreResult && exitCode !== exitCodes.usage && stdout !== stderr;
  const print = toStdout ? stdout : stderr;
  const { findings, ...report } = reportOf({ ...result, told: [] }, settings);
  const [unwritten, found] = [true, false].map((is) => findings.filter((d) => (d.code === 'ZB3009') === is));
  const shown = new Set(outputs.filter(({ file }) => file === undefined).map(({ format }) => format));
  const paint = painter(toStdout ? colours.stdout : colours.stderr);
  if (shown.has('text')) {
    print(textOf({ ...report, findings: found ?? [] }, paint) + formatEnd(result, exitCode, language));
  }
  // Nobody would look for what is missing, so this is told in any case.
  stderr(textOf({ ...report, findings: unwritten ?? [] }, painter(colours.stderr)));
  if (shown.has('github')) print(formats.get('github')?.(reportOf(result, settings)) ?? '');
  const writes = !findingsAreResult && told === undefined && exitCode !== exitCodes.usage;
  if (writes && files.length === 0 && hasErrors(diagnostics) && !shown.has('json')) {
    stderr(`${ui.nothingWritten}\n`);
  }
}

/** How many findings there are, and what that means for a draft. A wrong call needs no statistics. */
function formatEnd({ diagnostics, checked }: RunResult, exitCode: number, language: LanguageName): string {
  if (exitCode === exitCodes.usage) return '';
  const { ui, terms } = catalogue(language);
  const lines: string[] = [];
  if (diagnostics.length > 0) lines.push(formatSummary(diagnostics, language));
  else if (checked > 0) lines.push(fillIn(ui.noFindings, { files: checked }, terms));
  const lowered = diagnostics.filter(isLowered).length;
  if (lowered > 0) lines.push(fillIn(ui.draft, { count: lowered }, terms));
  return lines.map((line) => `${line}\n`).join('');
}

/** What the command was asked for besides its findings. */
function printResult(
  result: RunResult,
  exitCode: number,
  milliseconds: number,
  settings: ReportSettings,
): void {
  const { language, isQuiet, stdout, stderr } = settings;
  const { ui, terms } = catalogue(language);
  if (result.answer) stdout(result.answer.text);
  if (settings.verbose && result.pictures) stderr(result.pictures.text);
  printFiles(result, settings);
  if (settings.timings) stderr(formatTimings(result, milliseconds, language));
  if (exitCode === exitCodes.ok && result.files.length > 0 && !isQuiet) {
    stderr(`${fillIn(ui.took, { seconds: decimal(milliseconds / 1000, language) }, terms)}\n`);
  }
}

function printFiles({ files, timings }: RunResult, settings: ReportSettings): void {
  if (files.length === 0) return;
  const { start, language, colours, isQuiet, stdout, stderr } = settings;
  const { ui, terms } = catalogue(language);
  const paint = painter(colours.stdout);
  const isSame = files.every(({ written }) => written === false);
  // What was kept took no steps.
  const title = !isSame ? ui.built : timings.length > 0 ? ui.builtSame : ui.nothingChanged;
  if (!isQuiet) stderr(`${painter(colours.stderr)(title, 'bold')}\n`);
  for (const { path, bytes, pages, written } of files) {
    const size = formatSize(bytes, language);
    const count = pages === undefined ? '' : `, ${fillIn(ui.pages, { count: pages }, terms)}`;
    const left = written === false && !isSame ? `, ${ui.unchanged}` : '';
    stdout(`${relative(start, path) || path}  ${paint(`${size}${count}${left}`, 'dim')}\n`);
  }
}

/** Each step, the sum for those that were taken several times, and how long all took: steps go on side by side. */
function formatTimings({ timings }: RunResult, milliseconds: number, language: LanguageName): string {
  const { ui } = catalogue(language);
  const line = (name: string, duration: number) =>
    `  ${name.padEnd(42)} ${String(Math.round(duration)).padStart(6)} ms`;
  const sum = (some: RunResult['timings']) => some.reduce((all, { milliseconds }) => all + milliseconds, 0);
  const steps = timings.map(({ stage, detail, milliseconds }) =>
    line(detail ? `${ui[stage]}: ${detail}` : ui[stage], milliseconds),
  );
  const sums = [...new Set(timings.map(({ stage }) => stage))].flatMap((stage) => {
    const same = timings.filter((timing) => timing.stage === stage);
    return same.length > 1 ? [line(`${ui[stage]} (${same.length})`, sum(same))] : [];
  });
  return [ui.timings, ...steps, ...sums, line(ui.timingsAll, milliseconds), ''].join('\n');
}
