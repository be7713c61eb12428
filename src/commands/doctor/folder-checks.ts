import { join, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { folderSize } from '../../load/folder-size.js';
import { catalogue, fillIn } from '../../messages/catalogue.js';
import { formatSize } from '../../messages/sizes.js';
import { cacheFolder } from '../../outputs/browser/host.js';
import type { Check } from '../../outputs/checkup.js';
import { freeSpace, type WriteObstacle, whyNotWritable } from '../../publish/probe.js';
import type { RunOptions } from '../run.js';

/** Bytes for the unpacked browser (200 MB) and what it writes while it prints. */
const neededSpace = 400_000_000;

/** A command that makes room on a disk. */
export const moreSpace = 'npm cache clean --force';

/** The folder for what can be made anew, with its size; ZB3030 if nothing can be written there. */
export function checkCache(options: RunOptions): Check {
  const { ui } = catalogue(options.language);
  const folder = cacheFolder(options);
  const size = folderSize(folder);
  const detail = `${folder}, ${size === 0 ? ui.checkupEmpty : formatSize(size, options.language)}`;
  return { id: 'cache', label: 'checkupCache', detail, problems: writing(folder, options) };
}

/** The folder for results; ZB3030 if nothing can be written there. */
export function checkOutput(root: string, options: RunOptions): Check {
  const { ui, terms } = catalogue(options.language);
  const folder = options.out === undefined ? join(root, 'out') : resolve(options.start, options.out);
  const detail = fillIn(ui.checkupWritable, { folder }, terms);
  return { id: 'output', label: 'checkupResult', detail, problems: writing(folder, options) };
}

/** Room on the disks of cache and results; ZB3030 where there is too little. */
export function checkSpace(root: string | undefined, options: RunOptions): Check {
  const { language } = options;
  const { ui, terms } = catalogue(language);
  const folders = [cacheFolder(options), ...(root === undefined ? [] : [root])];
  const spaces = folders.map((folder) => ({ folder, free: freeSpace(folder) }));
  const least = Math.min(...spaces.map(({ free }) => free));
  const problems = spaces
    .filter(({ free }) => free < neededSpace)
    .map(({ folder, free }) =>
      diagnostic('ZB3030', {
        problem: '@doctor.space',
        folder,
        free: formatSize(free, language),
        needed: formatSize(neededSpace, language),
        command: moreSpace,
      }),
    );
  const detail = fillIn(ui.checkupFree, { free: formatSize(least, language) }, terms);
  return { id: 'space', label: 'checkupSpace', detail, problems };
}

function writing(folder: string, options: RunOptions): Diagnostic[] {
  const obstacle = whyNotWritable(folder);
  if (obstacle === undefined) return [];
  const { reason } = obstacle;
  return [
    diagnostic('ZB3030', {
      problem: '@doctor.folder',
      folder,
      reason,
      command: commandAgainst(obstacle, folder, options),
    }),
  ];
}

/** A command for the folder alone: what stands above a missing one may be the whole disk. */
function commandAgainst({ at, reason }: WriteObstacle, folder: string, { platform }: RunOptions): string {
  const isWindows = platform === 'win32';
  if (reason === '@reason.full') return moreSpace;
  if (reason === '@reason.inTheWay') return `${isWindows ? 'move' : 'mv'} "${at}" "${at}.alt"`;
  const isThere = at === folder;
  if (isWindows) return `icacls "${at}" /grant "%USERNAME%":F${isThere ? ' /T' : ''}`;
  if (isThere) return `sudo chown -R "$USER" "${folder}"`;
  return `sudo mkdir -p "${folder}" && sudo chown "$USER" "${folder}"`;
}
