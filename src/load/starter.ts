import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './files.js';

/** A file of a project that comes with zb. */
export interface StarterFile {
  /** Relative to the project, with forward slashes. */
  path: string;
  /** Where it lies in zb, with forward slashes. */
  source: string;
  content: Uint8Array;
}

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The files from which `zb init` makes a project. */
export function readStarter(): StarterFile[] {
  return filesOf('templates/anfang');
}

/** What a report alone is made of. */
const ofReport = /^data\/(?:berichte|kapitel)\//;

/** The files of the specimen: the data of the starter without its report, and what the specimen puts beside or in their place. */
export function readSpecimen(): StarterFile[] {
  const shared = readStarter().filter(({ path }) => path.startsWith('data/') && !ofReport.test(path));
  const files = [...shared, ...filesOf('templates/muster')].map((file) => [file.path, file] as const);
  return [...new Map(files).values()];
}

function filesOf(folder: string): StarterFile[] {
  return listFiles(shipped, folder, '').map((file) => ({
    path: file.slice(folder.length + 1),
    source: file,
    content: readFileSync(join(shipped, file)),
  }));
}
