import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './files.js';

/** A file of the project that comes with zb for a beginning. */
export interface StarterFile {
  /** Relative to the folder of the starter, with forward slashes. */
  path: string;
  content: Uint8Array;
}

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = 'templates/anfang';

/** The files from which `zb init` makes a project. */
export function readStarter(): StarterFile[] {
  return listFiles(shipped, folder, '').map((file) => ({
    path: file.slice(folder.length + 1),
    content: readFileSync(join(shipped, file)),
  }));
}
