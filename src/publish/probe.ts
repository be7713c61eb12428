import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reasonOfFailure } from './write-files.js';

/** The folder itself, or the nearest one above that is there. */
function nearestFolder(folder: string): string {
  for (let path = resolve(folder); ; path = dirname(path))
    if (existsSync(path) || path === dirname(path)) return path;
}

/** Why nothing can be written into a folder, or could be if it were made; nothing if it can. Tried by really writing. */
export function whyNotWritable(folder: string): string | undefined {
  try {
    rmSync(mkdtempSync(join(nearestFolder(folder), '.zb-')), { recursive: true });
    return undefined;
  } catch (error) {
    return reasonOfFailure(error);
  }
}

/** Bytes that are free for the user where a folder is, or would be. */
export function freeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(nearestFolder(folder));
  return bavail * bsize;
}
