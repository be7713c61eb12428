import { rmSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { folderSize } from '../load/folder-size.js';
import { catalogue, fillIn } from '../messages/catalogue.js';
import { formatSize } from '../messages/sizes.js';
import { ownCacheFolder } from '../publish/cache/store.js';
import { leftovers } from '../publish/leftovers.js';
import { reasonOfFailure } from '../publish/write-files.js';
import { locateProject } from './locate-project.js';
import { outputFolder } from './output-folder.js';
import type { RunOptions, RunResult } from './run.js';

/** What was removed: paths relative to the project, and bytes. */
interface Removed {
  path: string;
  bytes: number;
}

/**
 * `zb clean`: removes what is kept of earlier runs, and what builds that were killed have left in the output folder. What
 * can't be removed is ZB3006.
 */
export function clean(options: RunOptions): RunResult {
  const { value: root, diagnostics } = locateProject(options);
  const result: RunResult = { diagnostics, files: [], timings: [], root, checked: 0 };
  if (root === undefined) return result;
  const cache = ownCacheFolder(root, options.uid);
  const kept = cache === undefined ? [] : [{ path: cache, bytes: folderSize(cache) }];
  const left = leftovers(outputFolder({ ...options, draft: false }, root));
  const removed: Removed[] = [];
  for (const { path, bytes } of [
    ...kept,
    ...left.map((path) => ({ path, bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0 })),
  ]) {
    try {
      rmSync(path, { recursive: true, force: true });
      removed.push({ path: relative(root, path), bytes });
    } catch (error) {
      diagnostics.push(diagnostic('ZB3006', { file: path, reason: reasonOfFailure(error) }));
    }
  }
  return { ...result, answer: { text: textOf(removed, options), data: { removed } } };
}

function textOf(removed: readonly Removed[], { language }: RunOptions): string {
  const { ui } = catalogue(language);
  if (removed.length === 0) return `${ui.nothingToClean}\n`;
  const lines = removed.map(({ path, bytes }) =>
    fillIn(ui.cleaned, { path, size: formatSize(bytes, language) }, {}),
  );
  return `${lines.join('\n')}\n`;
}
