import { hashOf, hashPaths } from '../../load/content-hash.js';
import { fontFilesOfProject } from '../../load/font-packages.js';
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
  if (!store || root === undefined || installation === undefined) return noSteps;
  const known = hashOf([installation, hashPaths(fontFilesOfProject(root))]);
  return openSteps(store, known, cache?.force === true);
}
