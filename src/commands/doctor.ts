import { zbVersion } from '../load/version.js';
import { type Check, checkupAnswer } from '../outputs/checkup.js';
import { checkBrowser } from './doctor/browser-check.js';
import { checkCache, checkOutput, checkSpace } from './doctor/folder-checks.js';
import { checkFonts, checkNode, checkProject, checkSystem } from './doctor/installed-checks.js';
import { checkKept } from './doctor/kept-check.js';
import { locateProject } from './locate-project.js';
import { createStages, type RunOptions, type RunResult } from './run.js';

export interface DoctorOptions extends RunOptions {
  /** Version of Node that runs this. */
  nodeVersion: string;
}

/** `zb doctor`: whether all is there that zb needs. Needs no project, but looks at one that is there. */
export async function doctor(options: DoctorOptions): Promise<RunResult> {
  const stages = createStages(options);
  const { value: root, diagnostics } = locateProject(options);
  const checks = await stages.run(
    'stageCheckup',
    async (): Promise<Check[]> => [
      { id: 'zb', detail: zbVersion() },
      checkNode(options),
      checkSystem(options),
      await checkBrowser(options),
      checkFonts(root),
      checkCache(options),
      checkProject(root, options),
      ...(root === undefined ? [] : [checkOutput(root, options), ...checkKept(root, options)]),
      checkSpace(root, options),
    ],
  );
  return {
    answer: checkupAnswer(checks, options.language),
    // A project that was named has to be there.
    diagnostics: options.root === undefined ? [] : diagnostics,
    told: checks.flatMap(({ problems = [] }) => problems),
    files: [],
    timings: stages.timings,
    root,
    checked: 0,
  };
}
