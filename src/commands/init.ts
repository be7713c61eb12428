import { relative, resolve } from 'node:path';
import type { TemplateSettings } from '../data-types/editor-schema.js';
import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { readTextIfThere, visibleEntries } from '../load/files.js';
import { isInInstallation } from '../load/installation.js';
import { readStarter } from '../load/starter.js';
import { readTemplate, templateNames } from '../load/template.js';
import { zbVersion } from '../load/version.js';
import { editorFiles } from '../outputs/editor/editor-files.js';
import { setUpAnswer } from '../outputs/set-up-answer.js';
import { type PipelineService, starterProject } from '../outputs/starter-project.js';
import { type OutputFile, writeFiles } from '../publish/write-files.js';
import { locateProject } from './locate-project.js';
import { createStages, type RunOptions, type RunResult } from './run.js';

export interface InitOptions extends RunOptions {
  /** Adds a pipeline for a service. */
  ci: PipelineService | undefined;
  /** Only what the editor needs, for a project that is there. */
  editor: boolean;
}

/** `zb init [folder]`: writes a small project, or with `editor` what an editor needs to know of one. */
export async function init(folder: string | undefined, options: InitOptions): Promise<RunResult> {
  const stages = createStages(options);
  const diagnostics: Diagnostic[] = [];
  const end = (more: Partial<RunResult> = {}): RunResult => ({
    diagnostics,
    files: [],
    timings: stages.timings,
    root: undefined,
    checked: 0,
    ...more,
  });
  const home = homeOf(folder, options);
  diagnostics.push(...home.diagnostics);
  const root = home.value;
  if (root === undefined || hasErrors(diagnostics)) return end();
  const { value: files, diagnostics: found } = options.editor
    ? filesForEditor(root)
    : filesOfProject(root, options);
  diagnostics.push(...found);
  if (hasErrors(diagnostics)) return end();
  const { value: written, diagnostics: trouble } = await stages.run('stageInit', () =>
    writeFiles(root, files),
  );
  diagnostics.push(...trouble);
  if (hasErrors(diagnostics)) return end();
  const done = {
    folder: relative(options.start, root) || '.',
    files: written.length,
    version: zbVersion(),
    // Where zb is found through npx, it isn't found by its name; where it is installed for all folders, npx asks the internet.
    call: isNpxCall(options) ? ('npx zb' as const) : ('zb' as const),
  };
  return end({ answer: setUpAnswer({ ...done, ci: options.ci, editor: options.editor }, options.language) });
}

function isNpxCall({ env, start }: RunOptions): boolean {
  return env.npm_command === 'exec' || isInInstallation(start);
}

/** The project that is there, or the empty folder for a new one (else ZB4040). */
function homeOf(folder: string | undefined, options: InitOptions): Staged<string | undefined> {
  const { start, root, editor } = options;
  if (editor) return locateProject(folder === undefined ? options : { start, root: folder });
  const home = resolve(start, folder ?? root ?? '.');
  const [found] = visibleEntries(home);
  if (found === undefined) return { value: home, diagnostics: [] };
  return { value: undefined, diagnostics: [diagnostic('ZB4040', { folder: folder ?? home, found })] };
}

function filesOfProject(root: string, { ci }: InitOptions): Staged<OutputFile[]> {
  const project = starterProject(readStarter(), ci, zbVersion());
  const taken = project.find(({ path }) => readTextIfThere(root, path) !== undefined);
  if (taken) return { value: [], diagnostics: [diagnostic('ZB4040', { folder: root, found: taken.path })] };
  const { value: editor, diagnostics } = filesForEditor(root);
  return { value: [...project, ...editor], diagnostics };
}

/** What an editor needs, as far as it isn't there. */
function filesForEditor(root: string): Staged<OutputFile[]> {
  const read = (path: string) => readTextIfThere(root, path);
  const templates = templateNames(root).flatMap((name) => settingsOf(root, name));
  const { value: files, diagnostics } = editorFiles(templates, read);
  return { value: files.filter(({ path, content }) => read(path) !== content), diagnostics };
}

function settingsOf(root: string, name: string): TemplateSettings[] {
  try {
    const template = readTemplate(root, name);
    return template ? [{ name, schema: template.schema }] : [];
  } catch {
    // A broken template is told where a report uses it; the editor can do without.
    return [];
  }
}
