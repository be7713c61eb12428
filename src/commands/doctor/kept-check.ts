import { dirname } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { folderSize } from '../../load/folder-size.js';
import { catalogue } from '../../messages/catalogue.js';
import { formatSize } from '../../messages/sizes.js';
import type { Check } from '../../outputs/checkup.js';
import { type Distrust, foldersOf, whyDistrusted } from '../../publish/cache/store.js';
import { type WriteObstacle, whyNotWritable } from '../../publish/probe.js';
import type { RunOptions } from '../run.js';
import { moreSpace } from './folder-checks.js';

/**
 * What a project keeps of earlier runs, with its size; ZB3030 if nothing can be kept there, so that each run makes all anew. No
 * check where nothing is to be kept.
 */
export function checkKept(root: string, options: RunOptions): Check[] {
  if (!options.cache) return [];
  const { language, uid } = options;
  const { outer, inner } = foldersOf(root);
  const size = folderSize(inner);
  const detail = `${inner}, ${size === 0 ? catalogue(language).ui.checkupEmpty : formatSize(size, language)}`;
  const distrusted = [outer, inner].flatMap((at) => {
    const why = whyDistrusted(at, uid);
    return why ? [{ at, why }] : [];
  })[0];
  const problems = distrusted ? [unused(distrusted, options)] : unwritable(root, options);
  return [{ id: 'kept', label: 'checkupKept', detail, problems }];
}

/** What others may have put there is not to be taken over, so the remedy makes room for a folder that is new. */
function unused({ at, why }: { at: string; why: Distrust }, { platform }: RunOptions): Diagnostic {
  const command = (platform === 'win32' ? roomOnWindows : room)[why](at);
  return diagnostic('ZB3030', { problem: '@doctor.kept', folder: at, reason: `@kept.${why}`, command });
}

const room: Record<Distrust, (at: string) => string> = {
  noFolder: (at) => `mv "${at}" "${at}.alt"`,
  // What is above is the user's own, or it would have been found first.
  hidden: (at) => `chmod u+rwx "${dirname(at)}"`,
  foreign: (at) => `sudo rm -r "${at}"`,
  open: (at) => `rm -r "${at}"`,
};

const removeOnWindows = (at: string) => `rmdir /s "${at}"`;
const roomOnWindows: typeof room = {
  noFolder: (at) => `move "${at}" "${at}.alt"`,
  hidden: removeOnWindows,
  foreign: removeOnWindows,
  open: removeOnWindows,
};

function unwritable(root: string, options: RunOptions): Diagnostic[] {
  const { inner } = foldersOf(root);
  const obstacle = whyNotWritable(inner);
  if (obstacle === undefined) return [];
  const { reason } = obstacle;
  const command = commandAgainst(obstacle, root, options);
  return [diagnostic('ZB3030', { problem: '@doctor.folder', folder: inner, reason, command })];
}

/** A command for these folders alone, not for the project. */
function commandAgainst({ at, reason }: WriteObstacle, root: string, { platform }: RunOptions): string {
  if (reason === '@reason.full') return moreSpace;
  if (platform === 'win32') return `icacls "${at}" /grant "%USERNAME%":F`;
  const { outer, inner } = foldersOf(root);
  return at === outer || at === inner
    ? `chmod u+rwx "${at}"`
    : `sudo install -d -o "$USER" -m 700 "${outer}" "${inner}"`;
}
