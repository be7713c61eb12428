import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reasonOfFailure } from './write-files.js';

/** What is at a path, or else at the nearest one above. */
function nearestEntry(folder: string): string {
  for (let path = resolve(folder); ; path = dirname(path))
    if (existsSync(path) || path === dirname(path)) return path;
}

/** What keeps one from writing into a folder. */
export interface WriteObstacle {
  /** What is there: the folder, or what stands where it or a folder above it should be. */
  at: string;
  /** A parameter of a finding. */
  reason: string;
}

/** Why nothing can be written into a folder, or could be if it were made; nothing if it can. Tried by really writing. */
export function whyNotWritable(folder: string): WriteObstacle | undefined {
  const at = nearestEntry(folder);
  try {
    rmSync(mkdtempSync(join(at, '.zb-')), { recursive: true });
    return undefined;
  } catch (error) {
    return { at, reason: reasonOfFailure(error) };
  }
}

/** Bytes that are free for the user where a folder is, or would be. */
export function freeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(nearestEntry(folder));
  return bavail * bsize;
}
