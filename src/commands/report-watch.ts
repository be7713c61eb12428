import { resolve, sep } from 'node:path';
import { buildWhatChanged } from './kept/build-report.js';
import { locateProject } from './locate-project.js';
import { outputFolder } from './output-folder.js';
import type { BuildReportOptions } from './report-options.js';
import { type WatchOptions, watchProject } from './watch.js';
import { picturesOutside, reportFolders } from './watched-files.js';

/** `zb build-report --watch`: builds, and again whenever something has changed that a report is made of. */
export async function watchReport(
  ids: readonly string[],
  options: BuildReportOptions,
  told: Pick<WatchOptions, 'onResult' | 'onWait' | 'onChange'>,
): Promise<void> {
  const { value: root } = locateProject(options);
  const build = () => buildWhatChanged(ids, options);
  if (root === undefined) {
    told.onResult(await build());
    return;
  }
  const folders = reportFolders(root);
  const out = resolve(outputFolder(options, root));
  const isAbove = folders.some((folder) => `${folder}${sep}`.startsWith(`${out}${sep}`));
  await watchProject(build, {
    root,
    folders,
    besides: () => picturesOutside(root),
    written: isAbove ? [] : [out],
    ...told,
  });
}
