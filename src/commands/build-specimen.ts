import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Bericht } from '../data-types/berichte.js';
import { nearest } from '../data-types/nearest.js';
import { projekt } from '../data-types/projekt.js';
import { readOneSource } from '../data-types/read-sources.js';
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { asDraft } from '../diagnostics/draft.js';
import { readTextIfThere } from '../load/files.js';
import { fontFilesOfProject } from '../load/font-packages.js';
import { readSpecimen, specimenFolder } from '../load/starter.js';
import { templateFiles, templateNames } from '../load/template.js';
import { openYaml } from '../load/yaml.js';
import { makeWorkFolder } from '../outputs/browser/work-folder.js';
import { type SpecimenTemplate, specimenId, specimenProject } from '../outputs/specimen-project.js';
import { writeChanged } from '../publish/write-changed.js';
import { writeFiles } from '../publish/write-files.js';
import { buildReport } from './build-report.js';
import { inTurn } from './in-turn.js';
import { locateProject } from './locate-project.js';
import { reportIds } from './report-ids.js';
import type { RunOptions, RunResult } from './run.js';

/** What of a project the specimen takes over. */
interface Own {
  root: string | undefined;
  /** The text of its projekt.yaml. */
  projekt: string | undefined;
  templates: readonly SpecimenTemplate[];
}

const projectFile = 'data/projekt.yaml';

/**
 * `zb build-specimen`: a report that shows every element, in each template that reports can use, or in the one named. It has
 * the colours and fonts of the project; where there is none, those of the starter.
 */
export async function buildSpecimen(template: string | undefined, options: RunOptions): Promise<RunResult> {
  const { value: root, diagnostics } = locateProject(options);
  const end = (found: readonly Diagnostic[]): RunResult => ({
    diagnostics: [...found],
    files: [],
    timings: [],
    root,
    checked: 0,
  });
  if (root === undefined && options.root !== undefined) return end(diagnostics);
  const known = templateNames(root ?? options.start);
  if (template !== undefined && !known.includes(template)) return end([unknownTemplate(template, known)]);
  const source = root === undefined ? undefined : readOneSource(root, projectFile, projekt);
  // What is said about its colours is told with all else that the build finds.
  if (source && hasErrors(asDraft(source.diagnostics))) return end(source.diagnostics);
  const templates = known
    .filter((name) => template === undefined || name === template)
    .map((name) => ({ name, settings: root === undefined ? undefined : settingsOf(name, root) }));
  return inTurn(options, () => buildIn({ root, projekt: source?.value, templates }, options));
}

/** Builds in a folder that is there only meanwhile; nothing but the pages themselves gets out of it. */
async function buildIn({ root, projekt: own, templates }: Own, options: RunOptions): Promise<RunResult> {
  const folder = makeWorkFolder();
  try {
    writeFiles(folder.path, specimenProject(readSpecimen(), own, templates));
    if (root !== undefined) copyLook(templates, root, folder.path);
    const pages = new Set(
      templates.flatMap(({ name }) => [`${specimenId(name)}.html`, `${specimenId(name)}.pdf`]),
    );
    const result = await buildReport([], {
      ...options,
      root: folder.path,
      out: options.out ?? join(root ?? options.start, 'out'),
      draft: options.draft,
      printShop: false,
      cache: root === undefined || !options.cache ? undefined : { ...options.cache, home: root },
      deliver: (out, files) =>
        writeChanged(
          out,
          files.filter(({ path }) => pages.has(path)),
        ),
    });
    return { ...result, root, diagnostics: result.diagnostics.map(atItsSource) };
  } finally {
    await folder.remove();
  }
}

/** A finding about the look is told where that is written; all else comes with zb. */
function atItsSource(found: Diagnostic): Diagnostic {
  const { place } = found;
  if (!place || place.file === projectFile) return found;
  return { ...found, place: { ...place, file: `zb/${specimenFolder}/${place.file}` } };
}

/** The project's own files of templates and their bases, and its own fonts. */
function copyLook(templates: readonly SpecimenTemplate[], root: string, folder: string): void {
  const ofTemplates = templates
    .flatMap(({ name }) => [...templateFiles(root, name)])
    .filter(([file]) => !file.startsWith('zb/'));
  const fonts = fontFilesOfProject(root).map((path) => [relative(root, path), path] as const);
  for (const [file, path] of [...ofTemplates, ...fonts]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // What a link leads to, since links out of that folder are not followed.
    cpSync(path, join(folder, file), { dereference: true });
  }
}

/** What the first report of a project with a template sets: its own may need it. */
function settingsOf(template: string, root: string): unknown {
  const reports = reportIds(root)
    .map((id) => `data/berichte/${id}.yaml`)
    .map((file) => openYaml(readTextIfThere(root, file) ?? '', file).value?.value as Partial<Bericht> | null);
  return reports.find((report) => report?.vorlage === template)?.einstellungen;
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
