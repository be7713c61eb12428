import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../diagnostics/diagnostic.js';
import { hashOf } from './content-hash.js';
import { isInside, listFiles, pathInProject } from './files.js';
import { fontFiles, fontFilesOfProject } from './font-packages.js';
import { readOrdinaryFile } from './ordinary-file.js';
import { templateFiles } from './template.js';

/** Hashes of files by their names, sorted; the names are the same wherever project and zb lie. */
export type Inputs = Record<string, string>;

/** What a report is made of besides the data that all reports share. */
export interface ReportParts {
  template: string;
  /** Families of fonts. */
  fonts: readonly string[];
  /** Its own file, its chapters and its pictures, wherever they lie: relative to the project. */
  files: readonly string[];
}

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const lexicon = 'lexicon/deutsch.lex.br';

const interviews = 'data/interviews';

/** Files of one report alone: others don't read them. */
const ofOneReport = /^data\/(?:berichte|kapitel)\//;

/** Hashes of all that a report is made of. What isn't there or can't be read says so. */
export function reportInputs(root: string, { template, fonts, files }: ReportParts): Inputs {
  const own = [...dataFiles(root).filter((file) => !ofOneReport.test(file)), ...files];
  return withoutInterviews(
    hashesOf([
      ...own.map((file): [string, string] => [file, join(root, file)]),
      ...templateFiles(root, template),
      ...fonts.flatMap((family) => [...fontFiles(family, root)]),
      [`zb/${lexicon}`, join(shipped, lexicon)],
    ]),
  );
}

/** All interviews as one: who was asked, and what one of them said, is for nobody who has what was published. */
function withoutInterviews(inputs: Inputs): Inputs {
  const entries = Object.entries(inputs);
  const isOne = ([name]: [string, string]) => name.startsWith(`${interviews}/`);
  const others = entries.filter((entry) => !isOne(entry));
  const together = entries.some(isOne) ? [[interviews, hashOf(JSON.stringify(entries.filter(isOne)))]] : [];
  return Object.fromEntries([...others, ...together].sort(([a = ''], [b = '']) => compareText(a, b)));
}

/** Those of the names in `inputs` that `reportInputs` doesn't find by itself, as far as there are such files in the project. */
export function filesToName(inputs: Inputs, root: string): string[] {
  const found = new Set(dataFiles(root).filter((file) => !ofOneReport.test(file)));
  return Object.keys(inputs).filter(
    (name) =>
      !/^(?:zb|templates|@fontsource)\//.test(name) &&
      !found.has(name) &&
      name !== interviews &&
      existsSync(join(root, name)) &&
      isInside(root, join(root, name)),
  );
}

/** Hashes of all that may be changed while a project is built. */
export function projectInputs(root: string): Inputs {
  const files = [...dataFiles(root), ...listFiles(root, 'templates', '')];
  const fonts = fontFilesOfProject(root).map((path): [string, string] => [pathInProject(root, path), path]);
  return hashesOf([...files.map((file): [string, string] => [file, join(root, file)]), ...fonts]);
}

/** A name in `before` or `after` for which they differ. */
export function firstDifference(before: Inputs, after: Inputs): string | undefined {
  return [...Object.keys(before), ...Object.keys(after)].find((name) => before[name] !== after[name]);
}

function dataFiles(root: string): string[] {
  return listFiles(root, 'data', '');
}

function hashesOf(files: readonly [name: string, path: string][]): Inputs {
  const sorted = [...files].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sorted.map(([name, path]) => [name, hashOfFile(path)]));
}

function hashOfFile(path: string): string {
  const bytes = readOrdinaryFile(path);
  return bytes ? hashOf(bytes) : 'unreadable';
}
