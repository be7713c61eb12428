import { join } from 'node:path';
import type { Project } from '../data-types/project.js';
import { type Diagnostic, diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { readText } from '../load/files.js';
import { layoutLock } from '../outputs/layout-lock.js';
import { type OutputFile, type WrittenFile, writeFiles } from '../publish/write-files.js';
import type { DrawnCloud } from './wordcloud-drawing.js';

/** Where everything else is written, in the output folder. */
export const outputFolders = ['wortwolken', 'abbildungen'];

/** Where the places of the words are kept, in the project. */
export const lockFolder = 'data/anordnungen';

/** A project in which the words of these clouds have no places yet. */
export function withoutPlaces(project: Project, ids: ReadonlySet<string>): Project {
  const anordnungen = project.data.anordnungen.filter(({ wortwolke }) => !ids.has(wortwolke));
  return { ...project, data: { ...project.data, anordnungen } };
}

/** The files with the places of the words, those only that would change. Paths are absolute. */
export function lockFiles(root: string, drawn: readonly DrawnCloud[]): OutputFile[] {
  return drawn.flatMap(({ cloud, variants }) => {
    const file = `${lockFolder}/${cloud.id}.yaml`;
    const content = layoutLock(cloud.id, variants);
    const isThere = readText(root, file).value === content;
    return isThere ? [] : [{ path: join(root, ...file.split('/')), content }];
  });
}

/** Writes all files or none. That the places of the words can't be kept is ZB2120: another output folder is no help then. */
export function writeWithLocks(
  folder: string,
  outputs: readonly OutputFile[],
  locks: readonly OutputFile[],
): Staged<WrittenFile[]> {
  const { value, diagnostics } = writeFiles(folder, [...outputs, ...locks]);
  const isLock = ({ code, params }: Diagnostic) =>
    code === 'ZB3006' && locks.some(({ path }) => path === params.file);
  return {
    value,
    diagnostics: diagnostics.map((found) => (isLock(found) ? diagnostic('ZB2120', found.params) : found)),
  };
}
