import { stat } from 'node:fs/promises';
import type { BrowserInfo } from './locate.js';
import { browserBundle } from './pinned.js';

/**
 * What tells one browser from another without starting it: where it lies, how large it is and since when. The pinned one has its
 * hash in its path, and is checked by it when it is unpacked. Nothing if it can't be looked at.
 */
export async function browserIdentity({
  source,
  executable,
  archives,
}: BrowserInfo): Promise<string | undefined> {
  if (source === 'pinned') return executable;
  try {
    const { size, mtimeMs } = await stat(executable);
    return JSON.stringify([executable, size, mtimeMs, archives === undefined]);
  } catch {
    return undefined;
  }
}

/** Name and version of the pinned browser, the same on every machine; others have to be asked. */
export function browserName({ source }: BrowserInfo): string | undefined {
  return source === 'pinned' ? browserBundle.name : undefined;
}
