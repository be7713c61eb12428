import { join } from 'node:path';
import { nearest } from '../data-types/nearest.js';
import { projekt } from '../data-types/projekt.js';
import { readOneSource } from '../data-types/read-sources.js';
import {
  type Diagnostic,
  diagnostic,
  hasErrors,
  type Place,
  withoutRepetition,
} from '../diagnostics/diagnostic.js';
import { asDraft } from '../diagnostics/draft.js';
import { pathInProject } from '../load/files.js';
import { fontFilesOfProject } from '../load/font-packages.js';
import { readOrdinaryFile } from '../load/ordinary-file.js';
import { readSpecimen } from '../load/starter.js';
import { templateNames } from '../load/template.js';
import { notPrivate } from '../outputs/browser/private-folder.js';
import { makeWorkFolder, type WorkFolder } from '../outputs/browser/work-folder.js';
import { specimenId, specimenProject } from '../outputs/specimen-project.js';
import { writeChanged } from '../publish/write-changed.js';
import { type OutputFile, writeFiles } from '../publish/write-files.js';
import { buildReport } from './build-report.js';
import { inTurn } from './in-turn.js';
import { locateProject } from './locate-project.js';
import type { RunOptions, RunResult } from './run.js';
import { type OwnTemplate, openTemplate } from './specimen-template.js';

/** What of a project the specimen takes over. */
interface Own {
  root: string | undefined;
  /** The text of its projekt.yaml. */
  projekt: string | undefined;
  templates: readonly OwnTemplate[];
}

const projectFile = 'data/projekt.yaml';

/**
 * `zb build-specimen`: a report that shows every element, in each template that reports can use, or in the one named. It has
 * the colours and fonts of the project; where there is none, those of the starter. One that fails keeps none of the others from
 * being written.
 */
export async function buildSpecimen(template: string | undefined, options: RunOptions): Promise<RunResult> {
  const { value: root, diagnostics } = locateProject(options);
  if (root === undefined && options.root !== undefined) return ended(root, diagnostics);
  const known = templateNames(root);
  if (template !== undefined && !known.includes(template))
    return ended(root, [unknownTemplate(template, known)]);
  const source = root === undefined ? undefined : readOneSource(root, projectFile, projekt);
  // What is said about its colours is told with all else that the build finds.
  if (source && hasErrors(asDraft(source.diagnostics))) return ended(root, source.diagnostics);
  const opened = known
    .filter((name) => template === undefined || name === template)
    .map((name) =>
      root === undefined
        ? { value: { name, settings: undefined, files: [] }, diagnostics: [] }
        : openTemplate(name, root),
    );
  const broken = opened.flatMap((one) => one.diagnostics);
  const templates = opened.flatMap(({ value }) => value ?? []);
  if (templates.length === 0) return ended(root, broken);
  return inTurn(options, async () => {
    const result = await buildIn({ root, projekt: source?.value, templates }, options);
    return { ...result, diagnostics: withoutRepetition([...broken, ...result.diagnostics]) };
  });
}

function ended(root: string | undefined, found: readonly Diagnostic[]): RunResult {
  return { diagnostics: [...found], files: [], timings: [], root, checked: 0 };
}

/** Builds in a folder that is there only meanwhile; nothing but the pages themselves gets out of it. */
async function buildIn(own: Own, options: RunOptions): Promise<RunResult> {
  const { root, templates } = own;
  let folder: WorkFolder;
  try {
    folder = makeWorkFolder();
  } catch (error) {
    return ended(root, [notPrivate(error)]);
  }
  try {
    const samples = readSpecimen();
    const { diagnostics: unwritten } = writeFiles(folder.path, [
      ...specimenProject(samples, own.projekt, templates),
      ...withoutDoubles(templates),
      ...(root === undefined ? [] : ownFonts(root)),
    ]);
    if (hasErrors(unwritten)) return ended(root, unwritten);
    const pages = new Set(
      templates.flatMap(({ name }) => [`${specimenId(name)}.html`, `${specimenId(name)}.pdf`]),
    );
    const result = await buildReport([], {
      ...options,
      root: folder.path,
      out: options.out ?? join(root ?? options.start, 'out'),
      draft: options.draft,
      printShop: false,
      each: true,
      cache: root === undefined || !options.cache ? undefined : { ...options.cache, home: root },
      deliver: (out, files) =>
        writeChanged(
          out,
          files.filter(({ path }) => pages.has(path)),
        ),
    });
    const sources = new Map(samples.map(({ path, source }) => [path, source]));
    return { ...result, root, diagnostics: result.diagnostics.flatMap((one) => told(one, own, sources)) };
  } finally {
    await folder.remove();
  }
}

/** The project's own fonts. */
function ownFonts(root: string): OutputFile[] {
  return fontFilesOfProject(root).flatMap((path) => {
    const content = readOrdinaryFile(path);
    return content ? [{ path: pathInProject(root, path), content }] : [];
  });
}

/** What templates share with others, as their base, is there once. */
function withoutDoubles(templates: readonly OwnTemplate[]): OwnTemplate['files'] {
  return [...new Map(templates.flatMap(({ files }) => files.map((file) => [file.path, file]))).values()];
}

/** A finding about the look is told where that is written. What comes with zb nobody can mend: of that only errors are told. */
function told(found: Diagnostic, own: Own, sources: ReadonlyMap<string, string>): Diagnostic[] {
  const { place, related, ...bare } = found;
  if (!place || isOwn(place, own)) return [found];
  if (found.severity !== 'error') return [];
  const source = place.file === projectFile && own.root !== undefined ? undefined : sources.get(place.file);
  return [source === undefined ? bare : { ...bare, place: { ...place, file: `zb/${source}` } }];
}

/** True for what the project itself says; what follows in its projekt.yaml is the specimen's. */
function isOwn({ file, line }: Place, { projekt: text }: Own): boolean {
  return file === projectFile && text !== undefined && line <= text.split('\n').length;
}

function unknownTemplate(name: string, known: readonly string[]): Diagnostic {
  const suggestion = nearest(name, known);
  return diagnostic(
    'ZB4006',
    {
      what: `--vorlage ${name}`,
      problem: '@problem.choice',
      allowed: known.join(', '),
      help: 'zb help build-specimen',
    },
    undefined,
    suggestion ? { suggestion } : {},
  );
}
