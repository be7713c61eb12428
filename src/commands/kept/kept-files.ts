import { hashOf } from '../../load/content-hash.js';
import type { Store } from '../../publish/cache/store.js';
import type { OutputFile } from '../../publish/write-files.js';

/** A file of a result without its bytes: those lie in the store under their hash. */
export interface KeptFile {
  /** Relative to the output folder. */
  path: string;
  hash: string;
  pages?: number;
}

/** Keeps the bytes of files. */
export function keepFiles(store: Store, files: readonly OutputFile[]): KeptFile[] {
  return files.map(({ path, content }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = hashOf(bytes);
    if (!store.get(nameOf(hash))) store.put(nameOf(hash), bytes);
    return { path, hash };
  });
}

/** The files with their bytes, or nothing if those of one are no longer there. */
export function filesAsKept(store: Store, kept: readonly KeptFile[]): OutputFile[] | undefined {
  const files = kept.flatMap(({ path, hash }) => {
    const content = store.get(nameOf(hash));
    return content ? [{ path, content }] : [];
  });
  return files.length === kept.length ? files : undefined;
}

/** The store has not got a file any more, or not as it was kept. */
export class KeptFileGone extends Error {}

/** The files, each read only when its content is asked for and held by nobody: that throws KeptFileGone where there is none. */
export function filesToCopy(store: Store, kept: readonly KeptFile[]): OutputFile[] {
  return kept.map(({ path, hash }) => ({
    path,
    hash,
    get content() {
      const content = store.get(nameOf(hash));
      if (!content) throw new KeptFileGone();
      return content;
    },
  }));
}

const nameOf = (hash: string) => `file-${hash}`;
