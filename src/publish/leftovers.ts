import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../load/running.js';

/** Names that `writeFiles` gives to files on their way: the process that writes them is part of it. */
const passing = /^(?<file>.+)\.(?<pid>\d+)(?<old>\.old)?\.tmp$/;

/**
 * The file that another one was on its way to, or has been the old edition of, if the process is gone that left it: an absolute
 * path. An old edition is no leftover as long as there is no new one in its place.
 */
export function leftoverOf(folder: string, name: string): string | undefined {
  const { file, pid, old } = passing.exec(name)?.groups ?? {};
  if (file === undefined || isRunning(Number(pid))) return undefined;
  const path = join(folder, file);
  return old !== undefined && !existsSync(path) ? undefined : path;
}

/** Files in an output folder that a process has left which is gone: absolute paths. */
export function leftovers(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && leftoverOf(entry.parentPath, entry.name) !== undefined)
    .map(({ parentPath, name }) => join(parentPath, name));
}
