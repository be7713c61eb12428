import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, hashPaths } from './content-hash.js';
import { fontFilesBesideZb } from './font-packages.js';

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** True for the folder that zb is installed in, and every folder in it: there npx finds it. */
export function isInInstallation(folder: string): boolean {
  const path = relative(shipped, folder);
  return path.split(/[\\/]/)[0] !== '..' && !isAbsolute(path);
}

/**
 * The hash of everything that results depend on besides the project: zb as it was built, with the versions of the libraries
 * that stand beside it, its templates, its lexicon, the fonts beside it, and the main version of Node. Nothing if zb
 * was not built.
 */
export function installationHash(): string | undefined {
  known ??= [hashInstallation()];
  return known[0];
}

/** Nothing of it changes while a process runs. */
let known: [string | undefined] | undefined;

/** The hash of zb as it was built; nothing if it was not. */
export function buildId(): string | undefined {
  try {
    return readFileSync(join(shipped, 'dist', 'bundle', 'build-id'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function hashInstallation(): string | undefined {
  const build = buildId();
  if (build === undefined) return undefined;
  const { versions, platform, arch } = process;
  const parts = [
    join(shipped, 'templates'),
    join(shipped, 'lexicon', 'deutsch.lex.br'),
    ...fontFilesBesideZb(),
  ];
  return hashOf([build, versions.v8, platform, arch, hashPaths(parts)]);
}
