import {
  closeSync,
  copyFileSync,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { leftoverOf } from './leftovers.js';

/** A file to be published; the path is relative to the output folder, with forward slashes, or absolute. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
  /** The hash of the content, where it is known without reading that. */
  hash?: string;
}

/** A file that has been written, with its size in bytes. */
export interface WrittenFile {
  /** Absolute. */
  path: string;
  bytes: number;
}

/** A file on its way: the new edition beside its place, and what is there so far. */
interface Waiting {
  path: string;
  temporary: string;
  before: string | undefined;
  isInPlace: boolean;
}

/**
 * Writes all files or none: each goes into a temporary file beside its place and to disk; only when all are there
 * are they renamed. What can't be written is ZB3006, and what was there before stays: it is kept under a second
 * name until the last file is in its place. A new edition has the rights of the old one. Each file by itself is old or new at any moment; a process that is killed
 * between two of them leaves some of each.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): Staged<WrittenFile[]> {
  const waiting: Waiting[] = [];
  const written: WrittenFile[] = [];
  let current = folder;
  try {
    removeAbandoned(files.map(({ path }) => resolve(folder, path)));
    for (const { path: relative, content } of files) {
      current = resolve(folder, relative);
      mkdirSync(dirname(current), { recursive: true });
      const temporary = `${current}.${process.pid}.tmp`;
      const file: Waiting = { path: current, temporary, before: undefined, isInPlace: false };
      waiting.push(file);
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      writeToDisk(temporary, bytes, rightsOf(current));
      file.before = keepBefore(current);
      written.push({ path: current, bytes: bytes.byteLength });
    }
    for (const file of waiting) {
      current = file.path;
      renameSync(file.temporary, file.path);
      file.isInPlace = true;
    }
  } catch (error) {
    for (const file of waiting) undo(file);
    return { value: [], diagnostics: [notWritable(current, error)] };
  }
  for (const { before } of waiting) if (before) rmSync(before, { force: true });
  return { value: written, diagnostics: [] };
}

/** Removes what processes have left beside these files that were killed while they wrote. */
function removeAbandoned(paths: readonly string[]): void {
  const names = new Set(paths);
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    for (const entry of entriesOf(folder)) {
      const left = leftoverOf(folder, entry);
      if (left !== undefined && names.has(left)) rmSync(join(folder, entry), { force: true });
    }
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What a path leads to, for files that are edited: a link stays a link. */
export function behindLinks(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** Gives the present edition a second name, so that it can come back; a folder in the way is an error here. */
function keepBefore(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const before = `${path}.${process.pid}.old.tmp`;
  rmSync(before, { force: true });
  try {
    linkSync(path, before);
  } catch {
    // Not every file system has hard links.
    copyFileSync(path, before);
  }
  return before;
}

function undo({ path, temporary, before, isInPlace }: Waiting): void {
  try {
    if (before && isInPlace) renameSync(before, path);
    else if (isInPlace) rmSync(path, { force: true });
    for (const left of [before, temporary]) if (left) rmSync(left, { force: true });
  } catch {
    // What can't be put back is left under its second name; the other files still come back.
  }
}

/** Who may read and write a file that is there: its new edition is for nobody else. */
function rightsOf(path: string): number | undefined {
  const there = lstatSync(path, { throwIfNoEntry: false });
  return there?.isFile() ? there.mode & 0o777 : undefined;
}

function writeToDisk(path: string, bytes: Uint8Array, rights: number | undefined): void {
  const file = openSync(path, 'w', rights);
  try {
    // Not every file system knows rights, so they are only set where they differ.
    if (rights !== undefined && (fstatSync(file).mode & 0o777) !== rights) fchmodSync(file, rights);
    let written = 0;
    while (written < bytes.byteLength) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const reasons: Record<string, string> = {
  EACCES: '@reason.denied',
  EPERM: '@reason.denied',
  EROFS: '@reason.denied',
  EISDIR: '@reason.inTheWay',
  EEXIST: '@reason.inTheWay',
  ENOTDIR: '@reason.inTheWay',
  ENOSPC: '@reason.full',
  EDQUOT: '@reason.full',
  EFBIG: '@reason.full',
};

function notWritable(file: string, error: unknown): Diagnostic {
  const reason = reasonOfFailure(error);
  const at = fileAbove(file);
  return diagnostic('ZB3006', at === undefined ? { file, reason } : { file, reason: '@reason.isFile', at });
}

/** What stands where a folder above a path should be. */
function fileAbove(path: string): string | undefined {
  const above = dirname(path);
  if (above === path) return undefined;
  if (!existsSync(above)) return fileAbove(above);
  return statSync(above).isDirectory() ? undefined : above;
}

/** Why an operation of the file system failed, as a parameter of a finding; what is no such failure is thrown. */
export function reasonOfFailure(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return reasons[code] ?? code;
}
