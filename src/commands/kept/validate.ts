import { locateProject } from '../locate-project.js';
import type { RunOptions, RunResult } from '../run.js';
import { isAboutContent, openKeptRun } from './keeping.js';

/** `zb validate`, or what it found the last time that all was as it is now: then nothing is read but bytes. */
export async function validateWhatChanged(options: RunOptions): Promise<RunResult> {
  const { value: root } = locateProject(options);
  const kept =
    root === undefined
      ? undefined
      : openKeptRun<Pick<RunResult, 'diagnostics' | 'checked'>>('validate', [], root, options);
  const before = kept?.before();
  if (before) return { ...before, files: [], timings: [], root };
  const { validate } = await import('../validate.js');
  const result = await validate(options);
  const { diagnostics, checked } = result;
  if (isAboutContent(result)) kept?.keep({ diagnostics, checked });
  return result;
}
