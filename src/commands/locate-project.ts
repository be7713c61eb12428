import { resolve } from 'node:path';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
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
