import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { Grade } from '../diagnostics/draft.js';
import type { Workshop } from './drawing-run.js';
import type { Count } from './run.js';

/** A workshop for one of several pieces of work that go on at once. */
export interface Branch extends Workshop {
  /** What has been found here alone. */
  own: readonly Diagnostic[];
}

/** A workshop that knows what has been found up to now, keeps for itself what it finds, and prints in a lane of its own. */
export function branchOff(workshop: Workshop, grade: Grade, lane: number, count: Count): Branch {
  const common = [...workshop.findings];
  const own: Diagnostic[] = [];
  const { printer } = workshop;
  return {
    ...workshop,
    own,
    get findings() {
      return [...common, ...own];
    },
    stages: workshop.stages.about(count),
    printer: { ...printer, use: (work) => printer.use(work, lane) },
    keep(staged) {
      own.push(...grade(staged.diagnostics));
      return staged.value;
    },
    failed: () => hasErrors(own),
  };
}
