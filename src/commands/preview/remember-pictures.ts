import { join } from 'node:path';
import type { Staged } from '../../diagnostics/diagnostic.js';
import { hashPaths } from '../../load/content-hash.js';
import type { Picture } from '../../load/pictures/picture.js';
import { loadPictureReader, type OpenPictureReader } from '../pictures.js';

/** Reads pictures; one is read again only if its file has changed, or what is wanted of it. */
export function rememberPictures(): OpenPictureReader {
  const known = new Map<string, { key: string; read: Promise<Staged<Picture | undefined>> }>();
  let reader: ReturnType<OpenPictureReader> | undefined;
  return async () => {
    reader ??= loadPictureReader();
    const read = await reader;
    return (wanted) => {
      const name = JSON.stringify([wanted.file, wanted.room, wanted.width]);
      const key = JSON.stringify([wanted, hashPaths([join(wanted.root, ...wanted.file.split('/'))])]);
      const before = known.get(name);
      if (before?.key === key) return before.read;
      const now = read(wanted);
      known.set(name, { key, read: now });
      return now;
    };
  };
}
