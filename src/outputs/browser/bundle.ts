import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../load/running.js';
import { ensurePrivateFolder, NotPrivateError, reasonOf } from './private-folder.js';
import { unpackProgram, unpackTar } from './unpack.js';

/** A brotli archive whose decompressed bytes are known: one program, or a tar of which some entries are taken. */
export type Archive = { file: string; sha256: string; size: number } & (
  | { program: string }
  | { entries: RegExp }
);

/** Files that belong together and lie in one folder of the cache once they are unpacked. */
export interface Bundle {
  /** Name of the folder; holds the hash of the contents, so that another content is another folder. */
  name: string;
  archives: readonly Archive[];
  /** Small files written beside them: path → text. */
  texts: Readonly<Record<string, string>>;
}

/** What stood in the folder when it was made; written last, so its presence says that all is there. */
interface Contents {
  files: { path: string; size: number; mtimeMs: number }[];
}

const contentsFile = 'contents.json';

/**
 * The folder with the unpacked bundle. It is made if it is missing or damaged: unpacked under another
 * name, checked by hash, then renamed, so that two processes never see a half-made one.
 * Hashing 200 MB at each start would take longer than starting, so a folder that only its owner can
 * write to is accepted by names, sizes, times, owner and mode of its files.
 * Throws NotPrivateError if folder or cache could have been changed by others or can't be written.
 */
export async function provideBundle(
  bundle: Bundle,
  archives: string,
  cache: string,
  uid: number | undefined,
): Promise<string> {
  await ensurePrivateFolder(cache, uid);
  const folder = join(cache, bundle.name);
  if (await exists(folder)) {
    await ensurePrivateFolder(folder, uid);
    if (await isWhole(folder, uid)) return folder;
  }
  await removeAbandoned(cache, bundle.name);
  const fresh = `${folder}.new-${process.pid}-${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(fresh, { mode: 0o700 });
    await unpackInto(fresh, bundle, archives);
    await takePlace(fresh, folder, uid);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (error instanceof NotPrivateError) throw error;
    throw new NotPrivateError(folder, reasonOf(error));
  }
  return folder;
}

async function unpackInto(folder: string, bundle: Bundle, archives: string): Promise<void> {
  const paths: string[] = [];
  for (const archive of bundle.archives) {
    const source = join(archives, archive.file);
    const made =
      'program' in archive
        ? await unpackProgram(source, archive, folder, archive.program)
        : await unpackTar(source, archive, folder, archive.entries);
    paths.push(...made);
  }
  for (const [path, text] of Object.entries(bundle.texts)) {
    await writeFile(join(folder, path), text, { mode: 0o600, flag: 'wx' });
  }
  const all = [...paths, ...Object.keys(bundle.texts)].sort();
  const contents: Contents = { files: [] };
  for (const path of all) {
    const { size, mtimeMs } = await stat(join(folder, path));
    contents.files.push({ path, size, mtimeMs });
  }
  await writeFile(join(folder, contentsFile), JSON.stringify(contents), { mode: 0o600, flag: 'wx' });
}

/** Renames the fresh folder to its name; a whole one that another process made meanwhile is kept. */
async function takePlace(fresh: string, folder: string, uid: number | undefined): Promise<void> {
  const old = `${fresh}-old`;
  // More than once, because another process may put its folder there between the two renames.
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await renamed(fresh, folder)) return;
    if (await isWhole(folder, uid)) {
      await rm(fresh, { recursive: true, force: true });
      return;
    }
    if (await renamed(folder, old)) await rm(old, { recursive: true, force: true });
  }
  throw new Error('not replaceable');
}

/** False if something stands at the new name, or nothing at the old one. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOENT'].includes(reasonOf(error))) return false;
    throw error;
  }
}

async function isWhole(folder: string, uid: number | undefined): Promise<boolean> {
  try {
    const contents = JSON.parse(await readFile(join(folder, contentsFile), 'utf8')) as Contents;
    const checks = await Promise.all(contents.files.map((file) => isUnchanged(folder, file, uid)));
    return checks.length > 0 && checks.every(Boolean);
  } catch {
    return false;
  }
}

async function isUnchanged(
  folder: string,
  file: Contents['files'][number],
  uid: number | undefined,
): Promise<boolean> {
  const stats = await lstat(join(folder, file.path));
  const mine = uid === undefined || (stats.uid === uid && (stats.mode & 0o022) === 0);
  return stats.isFile() && mine && stats.size === file.size && stats.mtimeMs === file.mtimeMs;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Removes half-made folders whose process is gone. */
async function removeAbandoned(cache: string, name: string): Promise<void> {
  for (const entry of (await readdir(cache)).sort()) {
    const maker = entry.startsWith(`${name}.new-`)
      ? Number(entry.slice(name.length + 5).split('-')[0])
      : Number.NaN;
    if (Number.isInteger(maker) && !isRunning(maker))
      await rm(join(cache, entry), { recursive: true, force: true });
  }
}
