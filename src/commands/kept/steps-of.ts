import { installationHash } from '../../load/installation.js';
import { noSteps, openSteps, type Steps } from '../../publish/cache/steps.js';
import { openStore } from '../../publish/cache/store.js';
import { locateProject } from '../locate-project.js';
import type { RunOptions } from '../run.js';

/** The steps that are kept in a project; none where nothing may be kept. */
export function stepsOf(options: RunOptions): Steps {
  const { cache, uid } = options;
  const root = cache?.home ?? locateProject(options).value;
  const store = cache && root !== undefined ? openStore(root, uid) : undefined;
  const installation = store && installationHash();
  return store && installation !== undefined
    ? openSteps(store, installation, cache?.force === true)
    : noSteps;
}
