import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Staged } from '../diagnostics/diagnostic.js';
import { hashOf } from '../load/content-hash.js';
import { ifAllowed } from '../load/if-allowed.js';
import { type OutputFile, type WrittenFile, writeFiles } from './write-files.js';

/** A file of a result; `written` is false if it was there already, byte for byte. */
export type ResultFile = WrittenFile & { written?: false };

/** As `writeFiles`, but a file that is there as it should be is left alone; what has a hash is told by that. */
export function writeChanged(folder: string, files: readonly OutputFile[]): Staged<ResultFile[]> {
  const there = files.map((file) => sizeIfThere(resolve(folder, file.path), file));
  const { value: written, diagnostics } = writeFiles(
    folder,
    files.filter((_, i) => there[i] === undefined),
  );
  if (diagnostics.length > 0) return { value: [], diagnostics };
  const fresh = new Map(written.map((file) => [file.path, file]));
  const value = files.map(({ path }, i): ResultFile => {
    const absolute = resolve(folder, path);
    return fresh.get(absolute) ?? { path: absolute, bytes: there[i] ?? 0, written: false };
  });
  return { value, diagnostics };
}

/** How many bytes a file has that is there as it should be. */
function sizeIfThere(path: string, wanted: OutputFile): number | undefined {
  // A file may stand where a folder should be.
  const there = ifAllowed(() => lstatSync(path, { throwIfNoEntry: false }));
  if (!there?.isFile()) return undefined;
  if (wanted.hash !== undefined) {
    const bytes = ifAllowed(() => readFileSync(path));
    return bytes && hashOf(bytes) === wanted.hash ? bytes.byteLength : undefined;
  }
  const content = Buffer.from(wanted.content);
  if (there.size !== content.byteLength) return undefined;
  return ifAllowed(() => readFileSync(path))?.equals(content) ? content.byteLength : undefined;
}
