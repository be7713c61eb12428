import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../../load/running.js';

/** Names that `writeFiles` gives to files on their way: the process that writes them is part of it. */
const passing = /^(?<file>.+)\.(?<pid>\d+)(?<old>\.old)?\.tmp$/;

/**
 * Files in an output folder that a process has left which is gone: absolute paths. An old edition is none as long as there is
 * no new one in its place.
 */
export function leftovers(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const { file, pid, old } = passing.exec(name)?.groups ?? {};
      if (file === undefined || isRunning(Number(pid))) return [];
      return old !== undefined && !existsSync(join(parentPath, file)) ? [] : [join(parentPath, name)];
    });
}
