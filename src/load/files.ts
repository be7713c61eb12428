import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { compareText, diagnostic, type Place, type Staged } from '../diagnostics/diagnostic.js';
import { readOrdinaryFile } from './ordinary-file.js';
import { isPassing } from './passing-files.js';

/** The folder with `data/projekt.yaml`, looked for upwards from `start`. */
export function findProject(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (isProject(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** True for a folder that holds a project. */
export function isProject(folder: string): boolean {
  return existsSync(join(folder, 'data', 'projekt.yaml'));
}

/** Reads a text file of the project (path with forward slashes). Missing, empty, not UTF-8, unreadable: ZB1002, ZB1004, ZB1003, ZB1006. */
export function readText(root: string, file: string): Staged<string | undefined> {
  const fail = (
    code: 'ZB1002' | 'ZB1003' | 'ZB1004' | 'ZB1006',
    place?: Partial<Place>,
  ): Staged<undefined> => ({
    value: undefined,
    diagnostics: [diagnostic(code, { file }, { file, line: 1, column: 1, ...place })],
  });
  const path = join(root, ...file.split('/'));
  if (!existsSync(path)) return fail('ZB1002');
  const bytes = readOrdinaryFile(path);
  if (!bytes) return fail('ZB1006');
  // UTF-16 without a byte order mark passes for UTF-8 with a null byte for every other letter.
  if (!isUtf8(bytes) || bytes.subarray(0, 4).includes(0)) return fail('ZB1003', firstBadByte(bytes));
  // This way a text in Western European letters takes one byte a character, with TextDecoder two.
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return text.trim() === '' ? fail('ZB1004') : { value: text, diagnostics: [] };
}

/** Line and column of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): Partial<Place> {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0]?.split('\n') ?? [];
  return { line: Math.max(1, before.length), column: (before.at(-1)?.length ?? 0) + 1 };
}

/** All files below a folder with an extension, sorted, as paths relative to the project. Hidden files, locks and the like don't count; a missing folder has none. */
export function listFiles(root: string, folder: string, extension: string): string[] {
  const path = join(root, ...folder.split('/'));
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return (
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith(extension) && !isPassing(entry.name))
      // Links, pipes and devices are listed too: whoever reads them checks what they are.
      .filter((entry) => !entry.isDirectory())
      .map((entry) => pathInProject(root, join(entry.parentPath, entry.name)))
      .sort(compareText)
  );
}

/** A path as it is told and kept: relative to the project, with forward slashes on every system. */
export function pathInProject(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** True if the path, with its links resolved, lies in the project folder. */
export function isInside(root: string, path: string): boolean {
  const base = realpathSync(root);
  const target = resolve(path);
  const real = existsSync(target) ? realpathSync(target) : target;
  return (
    real === base ||
    real.startsWith(base + sep) ||
    (!existsSync(target) && target.startsWith(resolve(root) + sep))
  );
}

/** The text of a file, or nothing if it isn't there. One that is no text, or can't be read, is „\uFFFD“: it is there, but says nothing. */
export function readTextIfThere(root: string, file: string): string | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const bytes = readOrdinaryFile(path);
  return bytes && isUtf8(bytes) ? bytes.toString('utf8') : '\uFFFD';
}

/** What is in a folder; hidden files, locks and the like don't count. Nothing if it isn't there or can't be read. */
export function visibleEntries(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !isPassing(name));
  } catch {
    return [];
  }
}
