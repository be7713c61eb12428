import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';

/** Reads a file named in a call, relative to where that was made. Missing or unreadable: ZB3120, ZB3121. */
export function readNamedFile(start: string, file: string): Staged<Uint8Array | undefined> {
  const path = resolve(start, file);
  if (!existsSync(path)) return { value: undefined, diagnostics: [diagnostic('ZB3120', { file })] };
  try {
    return { value: readFileSync(path), diagnostics: [] };
  } catch {
    return { value: undefined, diagnostics: [diagnostic('ZB3121', { file })] };
  }
}
