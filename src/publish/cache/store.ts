import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../load/content-hash.js';
import { ifAllowed } from '../../load/if-allowed.js';

/** Entries that zb can make anew at any time, each under a name that says what it was made of. */
export interface Store {
  /** The bytes of an entry; nothing if it isn't there or is not as it was written. */
  get(name: string): Buffer | undefined;
  /** Keeps an entry. That it can't be kept is no error. */
  put(name: string, bytes: Uint8Array): void;
  /** After entries have been kept: those go that were not asked for longest, until the rest has room. */
  tidy(): void;
}

/** Where entries lie, in a project. */
export const foldersOf = (root: string) => ({ outer: join(root, '.zb'), inner: join(root, '.zb', 'cache') });

/** Bytes that all entries of a project may take together. */
const mostBytes = 200_000_000;

/** So much is left after tidying, so that not every run has to. */
const leftShare = 0.8;

/** Milliseconds after which an entry that is asked for counts as asked for anew; a run that changes nothing writes nothing. */
const day = 86_400_000;

/** What a process that was killed has left. */
const temporary = /\.tmp$/;

const digits = 64;

/**
 * The entries of a project; nothing where they can't be kept or could be another's: a link, a folder of somebody else, or one that
 * others may write into. `uid` is missing on Windows. The folder is made with the first entry.
 */
export function openStore(root: string, uid: number | undefined, limit = mostBytes): Store | undefined {
  const { outer, inner } = foldersOf(root);
  if (![outer, inner].every((folder) => isOurs(folder, uid))) return undefined;
  let isChanged = false;
  return {
    get(name) {
      const path = join(inner, name);
      return ifAllowed(() => {
        const whole = readFileSync(path);
        const bytes = whole.subarray(digits);
        if (hashOf(bytes) !== whole.subarray(0, digits).toString('latin1')) return undefined;
        if (Date.now() - statSync(path).mtimeMs > day)
          ifAllowed(() => utimesSync(path, new Date(), new Date()));
        return bytes;
      });
    },
    put(name, bytes) {
      const passing = join(inner, `${name}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
      const isKept = ifAllowed(() => {
        prepare(outer, inner);
        writeFileSync(passing, Buffer.concat([Buffer.from(hashOf(bytes), 'latin1'), bytes]), {
          mode: 0o600,
          flag: 'wx',
        });
        renameSync(passing, join(inner, name));
        return true;
      });
      isChanged ||= isKept === true;
      if (!isKept) ifAllowed(() => rmSync(passing, { force: true }));
    },
    tidy() {
      if (isChanged) ifAllowed(() => tidy(inner, limit));
      isChanged = false;
    },
  };
}

/** The folder with the entries of a project, if it is there and this user's. */
export function ownCacheFolder(root: string, uid: number | undefined): string | undefined {
  const { outer, inner } = foldersOf(root);
  const isThere = existsSync(inner) && isOurs(outer, uid) && isOurs(inner, uid);
  return isThere ? inner : undefined;
}

/** True for a folder that is this user's alone, or not there yet. */
export function isOurs(folder: string, uid: number | undefined): boolean {
  return whyDistrusted(folder, uid) === undefined;
}

/** Why nothing in a folder is believed: it is none, nobody says what it is, it is somebody else's, or others may write into it. */
export type Distrust = 'noFolder' | 'hidden' | 'foreign' | 'open';

/** Why a folder is not this user's alone; nothing if it is, or is not there yet. */
export function whyDistrusted(folder: string, uid: number | undefined): Distrust | undefined {
  const there = ifAllowed(() => lstatSync(folder, { throwIfNoEntry: false }) ?? 'free');
  if (there === 'free') return undefined;
  if (there === undefined) return 'hidden';
  if (!there.isDirectory()) return 'noFolder';
  if (uid === undefined) return undefined;
  if (there.uid !== uid) return 'foreign';
  return (there.mode & 0o022) === 0 ? undefined : 'open';
}

/** Makes the folder, with a word to git that nothing in it is to be kept there. */
export function prepare(outer: string, inner: string): void {
  if (existsSync(inner)) return;
  mkdirSync(inner, { recursive: true, mode: 0o700 });
  for (const folder of [outer, inner]) chmodSync(folder, 0o700);
  writeFileSync(join(outer, '.gitignore'), '*\n');
}

function tidy(folder: string, limit: number): void {
  const now = Date.now();
  const entries = readdirSync(folder).flatMap((name) => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    return stats?.isFile() ? [{ name, bytes: stats.size, time: stats.mtimeMs }] : [];
  });
  const remove = (name: string) => rmSync(join(folder, name), { force: true });
  for (const { name, time } of entries) if (temporary.test(name) && now - time > day) remove(name);
  let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (bytes <= limit) return;
  for (const entry of entries.sort((a, b) => a.time - b.time)) {
    if (bytes <= limit * leftShare) return;
    if (temporary.test(entry.name)) continue;
    remove(entry.name);
    bytes -= entry.bytes;
  }
}
