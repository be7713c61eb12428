import { join, resolve } from 'node:path';
import { templateFolders } from '../load/template.js';
import { cloudTemplate } from '../outputs/cloud-page.js';
import { buildWordcloud, type WordcloudOptions } from './build-wordcloud.js';
import { locateProject } from './locate-project.js';
import { type WatchOptions, watchProject } from './watch.js';
import { lockFolder, outputFolders } from './wordcloud-lock.js';

/** `zb build-wordcloud --watch`: builds, and again whenever the project's data or the page's template has changed. */
export async function watchWordcloud(
  ids: readonly string[],
  options: WordcloudOptions,
  told: Pick<WatchOptions, 'onResult' | 'onWait' | 'onChange'>,
): Promise<void> {
  const { value: root } = locateProject(options);
  const build = () => buildWordcloud(ids, options);
  if (root === undefined) {
    told.onResult(await build());
    return;
  }
  const folders = [join(root, 'data'), ...templateFolders(root, cloudTemplate)];
  const out = resolve(options.out ?? join(root, 'out'));
  const written = [join(root, ...lockFolder.split('/')), ...outputFolders.map((folder) => join(out, folder))];
  await watchProject(build, { root, folders, written, ...told });
}
