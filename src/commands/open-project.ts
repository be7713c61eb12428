import { type ReadProject, readProject } from '../data-types/read-project.js';
import type { ReadingMemory } from '../data-types/read-sources.js';
import { gradeOf } from '../diagnostics/draft.js';
import type { Remember } from '../load/remember.js';
import { locateProject } from './locate-project.js';
import type { RunOptions } from './run.js';

export type OpenedProject = ReadProject & { root: string | undefined };

/** Finds and reads the project. For a draft it is there although it is not accessible yet. */
export function openProject(
  options: Pick<RunOptions, 'start' | 'root' | 'draft'>,
  remember?: Remember,
  memory?: ReadingMemory,
): OpenedProject {
  const { value: root, diagnostics } = locateProject(options);
  if (root === undefined) return { value: undefined, drawable: undefined, diagnostics, root };
  return { ...readProject(root, gradeOf(options), remember, memory), root };
}
