import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Staged } from '../diagnostics/diagnostic.js';
import { type OutputFile, type WrittenFile, writeFiles } from './write-files.js';

/** A file of a result; `written` is false if it was there already, byte for byte. */
export type ResultFile = WrittenFile & { written?: false };

/** As `writeFiles`, but a file that is there as it should be is left alone. */
export function writeChanged(folder: string, files: readonly OutputFile[]): Staged<ResultFile[]> {
  const there = files.map(({ path, content }) => isThere(resolve(folder, path), Buffer.from(content)));
  const { value: written, diagnostics } = writeFiles(
    folder,
    files.filter((_, i) => !there[i]),
  );
  if (diagnostics.length > 0) return { value: [], diagnostics };
  const fresh = new Map(written.map((file) => [file.path, file]));
  const value = files.map(({ path, content }): ResultFile => {
    const absolute = resolve(folder, path);
    return fresh.get(absolute) ?? { path: absolute, bytes: Buffer.byteLength(content), written: false };
  });
  return { value, diagnostics };
}

function isThere(path: string, content: Buffer): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there?.isFile() || there.size !== content.byteLength) return false;
  try {
    return readFileSync(path).equals(content);
  } catch {
    return false;
  }
}
