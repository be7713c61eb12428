import { lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';

/** A file or folder that others could have changed, or that can't be made: `reason` says what is the matter. */
export class NotPrivateError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** The finding for it: ZB3002. What is no such error is thrown. */
export function notPrivate(error: unknown): Diagnostic {
  if (!(error instanceof NotPrivateError)) throw error;
  return diagnostic('ZB3002', { path: error.path, reason: error.reason });
}

/**
 * Makes a folder that only this user can write to, or checks that it is one.
 * Refused with NotPrivateError: a link, another owner, write permission for others, and a parent in
 * which everybody may rename entries. `uid` is missing on Windows, where none of this applies.
 */
export async function ensurePrivateFolder(path: string, uid: number | undefined): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new NotPrivateError(path, reasonOf(error));
  }
  if (uid === undefined) return;
  const parent = await lstat(dirname(path));
  const sticky = (parent.mode & 0o1000) !== 0;
  if ((parent.mode & 0o002) !== 0 && !sticky) {
    throw new NotPrivateError(dirname(path), `mode ${modeOf(parent.mode)}, writable for everybody`);
  }
  const stats = await lstat(path);
  if (!stats.isDirectory()) throw new NotPrivateError(path, 'not a folder');
  if (stats.uid !== uid) throw new NotPrivateError(path, `owner ${stats.uid}, expected ${uid}`);
  if ((stats.mode & 0o022) !== 0)
    throw new NotPrivateError(path, `mode ${modeOf(stats.mode)}, expected 0700`);
}

function modeOf(mode: number): string {
  return `0${(mode & 0o7777).toString(8)}`;
}

/** The short form of what an operation of the file system failed with: `EACCES`, `ENOSPC` … */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
