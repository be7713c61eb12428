import { resolve } from 'node:path';
import { type ReadProject, readProject } from '../data-types/read-project.js';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { asDraft, asFinal } from '../diagnostics/draft.js';
import { findProject, isProject } from '../load/files.js';
import type { RunOptions } from './run.js';

/** The project folder: the one named with --root, else the first upwards. None is ZB4001. */
export function locateProject({
  start,
  root,
}: Pick<RunOptions, 'start' | 'root'>): Staged<string | undefined> {
  const named = root === undefined ? undefined : resolve(start, root);
  const found = named === undefined ? findProject(start) : isProject(named) ? named : undefined;
  if (found !== undefined) return { value: found, diagnostics: [] };
  return { value: undefined, diagnostics: [diagnostic('ZB4001', { folder: named ?? start })] };
}

export type OpenedProject = ReadProject & { root: string | undefined };

/** Finds and reads the project. For a draft it is there although it is not accessible yet. */
export function openProject(options: Pick<RunOptions, 'start' | 'root' | 'draft'>): OpenedProject {
  const { value: root, diagnostics } = locateProject(options);
  if (root === undefined) return { value: undefined, drawable: undefined, diagnostics, root };
  return { ...readProject(root, options.draft ? asDraft : asFinal), root };
}
