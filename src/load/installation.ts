import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, hashPaths } from './content-hash.js';

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** True for the folder that zb is installed in, and every folder in it: there npx finds it. */
export function isInInstallation(folder: string): boolean {
  const path = relative(shipped, folder);
  return path.split(/[\\/]/)[0] !== '..' && !isAbsolute(path);
}

const fontPackages = '@fontsource/';

/** The cuts of a font package that zb may open. */
const fontFile = /-latin(?:-ext)?-\d+-(?:normal|italic)\.woff2?$/;

/**
 * The hash of everything that results depend on besides the project: zb as it was built, with the versions of the libraries
 * that stand beside it, its templates, its lexicon, the fonts that are installed, and the main version of Node. Nothing if zb
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
  const parts = [join(shipped, 'templates'), join(shipped, 'lexicon', 'deutsch.lex.br'), ...fontFiles()];
  return hashOf([build, versions.v8, platform, arch, hashPaths(parts)]);
}

/** The fonts that zb finds, in the order in which it looks for them. */
function fontFiles(): string[] {
  const places = createRequire(import.meta.url).resolve.paths(fontPackages) ?? [];
  return places
    .map((place) => join(place, fontPackages))
    .flatMap((folder) => entries(folder).map((name) => join(folder, name)))
    .flatMap((folder) => {
      const files = entries(join(folder, 'files')).filter((name) => fontFile.test(name));
      return [join(folder, 'package.json'), ...files.map((name) => join(folder, 'files', name))];
    });
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
