import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { readOrdinaryFile } from './ordinary-file.js';

/** Reads a file named in a call, relative to where that was made. Missing, or unreadable or no ordinary file: ZB3120, ZB3121. */
export function readNamedFile(start: string, file: string): Staged<Uint8Array | undefined> {
  const path = resolve(start, file);
  if (!existsSync(path)) return { value: undefined, diagnostics: [diagnostic('ZB3120', { file })] };
  const value = readOrdinaryFile(path);
  return { value, diagnostics: value ? [] : [diagnostic('ZB3121', { file })] };
}
