import { join } from 'node:path';
import type { ProjectData } from '../data-types/project.js';
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { writeFiles } from '../publish/write-files.js';
import { type Assignment, readAssignment } from './import-interviews/assignment.js';
import { createNumbering } from './import-interviews/numbering.js';
import { checkOptions, type ImportOptions, importHelp } from './import-interviews/options.js';
import { readSource, type Source } from './import-interviews/read-sources.js';
import { reportText } from './import-interviews/report-text.js';
import { type TakenOver, takeOver } from './import-interviews/take-over.js';
import { openProject } from './open-project.js';
import { createStages, type RunResult } from './run.js';

export type { ImportOptions } from './import-interviews/options.js';

/**
 * `zb import-interviews file…`: makes interviews of transcripts and surveys and tells what was taken and what was
 * not. All interviews of all files are written, or none.
 */
export async function importInterviews(files: readonly string[], options: ImportOptions): Promise<RunResult> {
  const stages = createStages(options);
  const diagnostics: Diagnostic[] = [];
  const opened = await stages.run('stageRead', () => openProject(options));
  const result: RunResult = {
    diagnostics,
    files: [],
    timings: stages.timings,
    root: opened.root,
    checked: 0,
  };
  if (!opened.value || opened.root === undefined) {
    diagnostics.push(...opened.diagnostics);
    return result;
  }
  const { data } = opened.value;
  const sources = await stages.run('stageImport', () => readAll(files, options, data, diagnostics));
  if (hasErrors(diagnostics)) return result;
  const taken = takeAll(sources, options, data);
  diagnostics.push(...inTheWay(taken, options, data));
  if (hasErrors(diagnostics)) return result;
  if (!options.dryRun) {
    const folder = join(opened.root, 'data', 'interviews');
    const outputs = taken.flatMap(({ files: written }) => written);
    const { value: written, diagnostics: failed } = await stages.run('stageWrite', () =>
      writeFiles(folder, outputs),
    );
    diagnostics.push(...failed);
    if (hasErrors(failed)) return result;
    result.files = written;
  }
  const reports = taken.map(({ report }) => report);
  const text = reportText(reports, options.language, options.dryRun);
  return { ...result, answer: { text, data: { dryRun: options.dryRun, sources: reports } } };
}

/** Every source; findings go to `diagnostics`. */
function readAll(
  files: readonly string[],
  options: ImportOptions,
  data: ProjectData,
  diagnostics: Diagnostic[],
): Source[] {
  diagnostics.push(...checkOptions(options, data));
  const assignment = assignmentOf(options, data, diagnostics);
  if (hasErrors(diagnostics)) return [];
  const sources = files.flatMap((given) => {
    const { value, diagnostics: found } = readSource(given, { options, data, assignment });
    diagnostics.push(...found);
    return value ? [value] : [];
  });
  const count = sources.reduce((sum, s) => sum + (s.kind === 'survey' ? s.survey.respondents.length : 1), 0);
  if (options.pseudonym !== undefined && count > 1) {
    diagnostics.push(
      diagnostic('ZB4006', { what: '--pseudonym', problem: '@problem.single', help: importHelp }),
    );
  }
  return sources;
}

function assignmentOf(
  { start, zuordnung }: ImportOptions,
  { fragen, mitglieder }: ProjectData,
  diagnostics: Diagnostic[],
): Assignment {
  const none: Assignment = { columns: [], groupValues: [] };
  if (zuordnung === undefined) return none;
  const questions = fragen.fragen.map(({ id }) => id);
  const groups = mitglieder.gruppen.map(({ id }) => id);
  const { value, diagnostics: found } = readAssignment(start, zuordnung, { questions, groups });
  diagnostics.push(...found);
  return value ?? none;
}

function takeAll(sources: readonly Source[], options: ImportOptions, data: ProjectData): TakenOver[] {
  const number = createNumbering(
    data.interviews.map(({ id }) => id),
    options.kennung,
  );
  const questions = data.fragen.fragen.map(({ id }) => id);
  return sources.map((source) => takeOver(source, { options, questions, number }));
}

/** Interviews that are there already (ZB2308), unless they may be replaced. */
function inTheWay(taken: readonly TakenOver[], options: ImportOptions, data: ProjectData): Diagnostic[] {
  if (options.ueberschreiben) return [];
  const there = data.interviews.map(({ id }) => id);
  const ids = taken.flatMap(({ files }) => files.map(({ path }) => path.replace(/\.yaml$/u, '')));
  return ids.filter((id) => there.includes(id)).map((id) => diagnostic('ZB2308', { id }));
}
