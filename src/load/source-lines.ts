import { join } from 'node:path';
import { isInside } from './files.js';
import { readOrdinaryFile } from './ordinary-file.js';

/** Reads single lines (from 1) of a project's files, to show them; each file is read once. A file that can't be read has none. */
export function sourceLines(root: string | undefined): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>();
  return (file, line) => {
    if (root === undefined) return undefined;
    // What a link outside the project leads to is nobody's business.
    const path = join(root, file);
    const lines = files.get(file) ?? (isInside(root, path) ? readLines(path) : []);
    files.set(file, lines);
    return lines[line - 1];
  };
}

function readLines(path: string): string[] {
  const bytes = readOrdinaryFile(path);
  // What is shown of a text in UTF-16 would be unreadable.
  if (!bytes || bytes.includes(0)) return [];
  // Columns don't count a byte order mark.
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
}
