import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Diagnostic, diagnostic, type Staged } from '../diagnostics/diagnostic.js';

/** A file to be published; the path is relative to the output folder, with forward slashes. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/** A file that has been written, with its size in bytes. */
export interface WrittenFile {
  /** Absolute. */
  path: string;
  bytes: number;
}

/**
 * Writes all files or none: each goes into a temporary file beside its place and to disk; only when all are there
 * are they renamed. What can't be written is ZB3006, and what was there before stays.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): Staged<WrittenFile[]> {
  const staged: { temporary: string; path: string; bytes: number }[] = [];
  let current = folder;
  try {
    for (const { path: relative, content } of files) {
      const path = join(folder, ...relative.split('/'));
      current = path;
      mkdirSync(dirname(path), { recursive: true });
      const temporary = `${path}.${process.pid}.tmp`;
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      staged.push({ temporary, path, bytes: bytes.byteLength });
      writeToDisk(temporary, bytes);
    }
    for (const { temporary, path } of staged) {
      current = path;
      renameSync(temporary, path);
    }
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    return { value: [], diagnostics: [notWritable(current, error)] };
  }
  return { value: staged.map(({ path, bytes }) => ({ path, bytes })), diagnostics: [] };
}

function writeToDisk(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    let written = 0;
    while (written < bytes.byteLength) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function notWritable(file: string, error: unknown): Diagnostic {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === '') throw error;
  return diagnostic('ZB3006', { file, reason: `${code} ${message.split(',')[0] ?? ''}`.trim() });
}
