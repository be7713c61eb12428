import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../../load/running.js';
import { NotPrivateError, reasonOf } from './private-folder.js';

/** A folder of this user alone, for what is needed only while this process runs. */
export interface WorkFolder {
  path: string;
  /** Removes it with all that is in it; may be called again. */
  remove(): Promise<void>;
}

/**
 * Makes a folder that is removed at the latest when this process ends; what killed processes have left is cleared away.
 * Rejects with NotPrivateError where none can be made.
 * @param beforeRemoval Called at the end of a process that never came to remove it; nothing but synchronous calls are left then.
 */
export function makeWorkFolder(beforeRemoval: () => void = () => undefined): WorkFolder {
  const path = makeFolder();
  removeAbandoned(process.getuid?.());
  const atExit = () => {
    beforeRemoval();
    removeNow(path);
  };
  process.once('exit', atExit);
  return {
    path,
    async remove() {
      await rm(path, removal);
      process.off('exit', atExit);
    },
  };
}

// Processes that are just dying may still write into it.
const removal = { recursive: true, force: true, maxRetries: 8, retryDelay: 20 } as const;

/** Removes the folder of a browser that is still dying, and may have put something new into it meanwhile. */
function removeNow(folder: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      rmSync(folder, removal);
      return;
    } catch {
      // Once more, with what is there now.
    }
  }
}

/** Removes what processes have left that were killed before they could: this user's folders alone. */
function removeAbandoned(uid: number | undefined): void {
  const folder = tmpdir();
  for (const name of readdirSync(folder).sort()) {
    const [, maker] = new RegExp(`^${workFolder}(\\d+)-\\w{6}$`).exec(name) ?? [];
    if (maker === undefined || isRunning(Number(maker))) continue;
    const there = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (there?.isDirectory() && (uid === undefined || there.uid === uid)) removeNow(join(folder, name));
  }
}

/** Begins the name of such a folder; the number of its process follows. */
const workFolder = 'zb-';

/** Makes the folder in one go with what follows, so that no exit comes in between. */
function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), `${workFolder}${process.pid}-`));
  } catch (error) {
    throw new NotPrivateError(tmpdir(), reasonOf(error));
  }
}
