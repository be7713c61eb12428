import { catalogue, fillIn, type LanguageName } from '../messages/catalogue.js';
import { type PipelineService, packageFile, pipelines } from './starter-project.js';

/** What `zb init` has done. */
export interface SetUp {
  /** Relative to where the command was called. */
  folder: string;
  /** How many files were written. */
  files: number;
  version: string;
  /** How zb is called here: `zb`, or through npx. */
  call: 'zb' | 'npx zb';
  ci: PipelineService | undefined;
  /** True: only the editor was set up. */
  editor: boolean;
}

/** What `zb init` tells: what is there now, and the commands that come next. */
export function setUpAnswer(done: SetUp, language: LanguageName): { text: string; data: unknown } {
  const { ui, terms } = catalogue(language);
  const { folder, files: count, ci, call } = done;
  if (done.editor) {
    const text = count === 0 ? ui.editorUnchanged : fillIn(ui.editorDone, { count }, terms);
    return { text: `${text}\n`, data: { folder, files: count } };
  }
  const root = folder === '.' ? '' : ` --root ${quoted(folder)}`;
  const out = folder === '.' ? 'out' : `${folder}/out`;
  const next: [string, string][] = [
    [`${call} validate${root}`, ui.initValidate],
    [`${call} build-report${root}`, fillIn(ui.initBuild, { out }, terms)],
    [`${call} preview${root}`, ui.initPreview],
    [`${call} build-specimen${root}`, ui.initSpecimen],
    [`code ${quoted(folder)}`, ui.initOpen],
  ];
  const width = Math.max(...next.map(([command]) => command.length));
  const pipeline =
    ci && fillIn(ui.initPipeline, { file: pipelines[ci], package: packageFile(done.version) }, terms);
  const lines = [
    fillIn(ui.initDone, { folder, count }, terms),
    '',
    ui.initNext,
    ...next.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning}`),
    ...(pipeline ? ['', pipeline] : []),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    data: { folder, files: count, pipeline: ci && pipelines[ci], next: next.map(([command]) => command) },
  };
}

/** A path as the shells of all systems take it. */
function quoted(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}
