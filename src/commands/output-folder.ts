import { join } from 'node:path';
import type { RunOptions } from './run.js';

/** Where the result goes: a draft never lies where a final edition may be. */
export function outputFolder({ out, draft }: Pick<RunOptions, 'out' | 'draft'>, root: string): string {
  const folder = out ?? join(root, 'out');
  return draft ? join(folder, 'entwurf') : folder;
}
