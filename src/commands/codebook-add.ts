import { join, resolve } from 'node:path';
import { compileCodebook } from '../analyse/codebook.js';
import { createReader } from '../analyse/reader.js';
import { type Addition, planAdditions, type WantedTerm } from '../analyse/review/additions.js';
import { newFindings } from '../analyse/review/codebook-findings.js';
import { editCodebook } from '../analyse/review/edit-codebook.js';
import { codebookFile, openPlaces, type Places } from '../analyse/review/places.js';
import { countChanges } from '../analyse/review/theme-counts.js';
import { findTheme, wantedByTable } from '../analyse/review/wanted-terms.js';
import type { Codebuch, Thema } from '../data-types/codebuch.js';
import type { Project } from '../data-types/project.js';
import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { readReviewedTerms } from '../load/reviewed-terms.js';
import { changedLines } from '../load/yaml-edit/changed-lines.js';
import { readYamlSource, withInsertions } from '../load/yaml-edit/source.js';
import { type CodebookChange, changeText } from '../outputs/codebook-additions.js';
import { behindLinks, writeFiles } from '../publish/write-files.js';
import { type NewTheme, newThema } from './codebook-add/new-theme.js';
import { openProject } from './open-project.js';
import { createStages, type RunOptions, type RunResult } from './run.js';

export interface AddOptions extends RunOptions, NewTheme {
  /** Take the terms from this reviewed table; relative to where the command was called. */
  from: string | undefined;
  /** The list, if the number of words shall not decide. */
  list: 'wendungen' | 'ausschluesse' | undefined;
  /** Add also what counts for another theme. */
  force: boolean;
  dryRun: boolean;
}

/** `zb codebook add THEMA BEGRIFF…`: terms for the code book; all are added, or none. */
export async function codebookAdd(names: readonly string[], options: AddOptions): Promise<RunResult> {
  const stages = createStages(options);
  const opened = await stages.run('stageRead', () => openProject(options));
  const diagnostics = opened.diagnostics.filter(({ severity }) => severity === 'error');
  const keep = <T>(staged: Staged<T>): T => {
    diagnostics.push(...staged.diagnostics);
    return staged.value;
  };
  const end = (more: Partial<RunResult> = {}): RunResult => ({
    diagnostics,
    files: [],
    timings: stages.timings,
    root: opened.root,
    checked: 0,
    ...more,
  });
  const project = opened.value;
  if (!project) return end();
  const places = openPlaces(project);
  const asked = keep(askedFor(names, project, options, places));
  if (hasErrors(diagnostics)) return end();
  const plan = await stages.run('stageAnalyse', () => keep(planChange(asked, project, options, places)));
  if (!plan || hasErrors(diagnostics)) return end();
  const { change, content } = plan;
  const answer = { text: changeText(change, options.language), data: change };
  if (options.dryRun || change.lines.length === 0) return end({ answer });
  const outputs = [{ path: behindLinks(join(project.root, codebookFile)), content }];
  const files = keep(await stages.run('stageWrite', () => writeFiles(project.root, outputs)));
  return hasErrors(diagnostics) ? end() : end({ answer, files });
}

interface Asked {
  wanted: WantedTerm[];
  thema: Thema | undefined;
}

/** What the call or the table asks for. */
function askedFor(
  names: readonly string[],
  { data }: Project,
  options: AddOptions,
  places: Places,
): Staged<Asked> {
  const { from, list, start } = options;
  const [name, ...texts] = names;
  const { themen } = data.codebuch;
  if (from !== undefined) {
    if (name !== undefined || options.neu) return refused('--from', '@problem.excessArguments');
    const { value: rows, diagnostics } = readReviewedTerms(resolve(start, from), from);
    const { value: wanted, diagnostics: found } = wantedByTable(rows, from, themen, list);
    return { value: { wanted, thema: undefined }, diagnostics: [...diagnostics, ...found] };
  }
  if (name === undefined || texts.every((text) => text.trim() === '')) {
    return refused('codebook add', '@problem.missingArgument');
  }
  const { value: thema, diagnostics } = newThema(name, options, data, places);
  const { value: theme = 0, diagnostics: found } = findTheme(name, thema ? [...themen, thema] : themen);
  const wanted = texts.filter((text) => text.trim() !== '').map((text) => ({ text, theme, list }));
  return {
    value: { wanted, thema },
    diagnostics: diagnostics.length > 0 ? diagnostics : found,
  };
}

function refused(what: string, problem: string): Staged<Asked> {
  return {
    value: { wanted: [], thema: undefined },
    diagnostics: [diagnostic('ZB4006', { what, problem, help: 'zb help codebook add' })],
  };
}

interface Plan {
  change: CodebookChange;
  /** The file after the change. */
  content: string;
}

function planChange(
  { wanted, thema }: Asked,
  { data, root }: Project,
  { force, dryRun }: AddOptions,
  places: Places,
): Staged<Plan | undefined> {
  const before = data.codebuch;
  const extended = thema ? { themen: [...before.themen, thema] } : before;
  const { value: additions, diagnostics } = planAdditions(wanted, compileCodebook(extended), places, force);
  const source = readYamlSource(root, codebookFile);
  const { value: edited, diagnostics: found } = editCodebook(source, additions, thema, places);
  if (!edited) return { value: undefined, diagnostics: [...diagnostics, ...found] };
  const change = {
    file: codebookFile,
    lines: changedLines(source.text, edited.insertions),
    counts: countsOf(before, edited.codebuch, additions, data),
    dryRun,
  };
  const consequences = newFindings(before, edited.codebuch, data.interviews, places);
  return {
    value: { change, content: source.mark + withInsertions(source.text, edited.insertions) },
    diagnostics: [...diagnostics, ...withoutForced(consequences, force)],
  };
}

function withoutForced(found: readonly Diagnostic[], force: boolean): Diagnostic[] {
  return found.filter(({ code }) => !force || code === 'ZB2130');
}

function countsOf(
  before: Codebuch,
  after: Codebuch,
  additions: readonly Addition[],
  { interviews }: Project['data'],
): CodebookChange['counts'] {
  const readers = [before, after].map((codebuch) => createReader(compileCodebook(codebuch)));
  const touched = new Set(additions.map(({ theme }) => after.themen[theme]?.id ?? ''));
  const [old, now] = readers;
  return old && now ? countChanges(interviews, old, now, touched) : [];
}
