import { createHash, type Hash } from 'node:crypto';
import {
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../diagnostics/diagnostic.js';
import { ifAllowed } from './if-allowed.js';

/** The hash of a value that JSON can tell, or of bytes: SHA-256 in hexadecimal digits. */
export function hashOf(value: unknown): string {
  const bytes = value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value);
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The hash of everything that lies at the paths: names, contents, where links lead, and what isn't there or can't be read.
 * Times and rights don't count. A folder holds all that is below it, hidden files too; behind links as well.
 */
export function hashPaths(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) addPath(hash, path, path, new Set());
  return hash.digest('hex');
}

/** Adds what is at a path; `above` are the folders on the way, so that a link to one of them ends. */
function addPath(hash: Hash, path: string, name: string, above: ReadonlySet<string>): void {
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (link) say(hash, 'link', name, realPath(path) ?? readlinkSync(path));
  const there = statsOf(path);
  if (there?.isFile()) addFile(hash, path, name);
  else if (there?.isDirectory()) addFolder(hash, path, name, above);
  else say(hash, there ? 'other' : 'nothing', name);
}

function addFile(hash: Hash, path: string, name: string): void {
  const bytes = ifAllowed(() => readFileSync(path));
  say(hash, bytes ? 'file' : 'unreadable', name, String(bytes?.byteLength));
  if (bytes) hash.update(bytes);
}

function addFolder(hash: Hash, path: string, name: string, above: ReadonlySet<string>): void {
  const real = realPath(path) ?? path;
  const entries = above.has(real) ? undefined : ifAllowed(() => readdirSync(path));
  say(hash, entries ? 'folder' : 'unreadable', name, String(entries?.length));
  const within = new Set([...above, real]);
  for (const entry of (entries ?? []).sort(compareText)) addPath(hash, join(path, entry), entry, within);
}

/** Every word with its length, so that no two sequences are told alike. */
function say(hash: Hash, ...words: string[]): void {
  hash.update(JSON.stringify(words));
}

function statsOf(path: string): Stats | undefined {
  return ifAllowed(() => statSync(path, { throwIfNoEntry: false }));
}

function realPath(path: string): string | undefined {
  return ifAllowed(() => realpathSync(path));
}
