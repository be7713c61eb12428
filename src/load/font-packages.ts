import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { isInside, readTextIfThere } from './files.js';
import { ifAllowed } from './if-allowed.js';

export type Weight = 400 | 500 | 600 | 700;
export type FontStyle = 'normal' | 'italic';
export type Subset = 'latin' | 'latin-ext';

/** A family's use, and one of its cuts. */
export interface Cut {
  family: 'text' | 'display';
  weight: Weight;
  style: FontStyle;
}

/** The cuts that templates and figures may use; a family without them can't serve. */
export const cuts: readonly Cut[] = [
  { family: 'text', weight: 400, style: 'normal' },
  { family: 'text', weight: 400, style: 'italic' },
  { family: 'text', weight: 600, style: 'normal' },
  { family: 'display', weight: 400, style: 'normal' },
  { family: 'display', weight: 500, style: 'normal' },
  { family: 'display', weight: 600, style: 'normal' },
  { family: 'display', weight: 700, style: 'normal' },
];

const scope = '@fontsource/';

/** Where packages of fonts lie beside zb, in the order in which npm's packages are looked for. */
const besideZb = (createRequire(import.meta.url).resolve.paths(scope) ?? []).map((folder) =>
  join(folder, scope),
);

function inProject(root: string): string {
  return join(root, 'node_modules', scope);
}

/** The files of one cut, if they are there. */
export type FontFilePath = (
  subset: Subset,
  weight: Weight,
  style: FontStyle,
  format: 'woff' | 'woff2',
) => string | undefined;

/**
 * Finds the package of a family: in the project's node_modules, else beside zb. Nothing if it is in neither. What of the
 * project lies behind a link that leads out of it counts as not there.
 */
export function findFamily(family: string, root: string | undefined): FontFilePath | undefined {
  const slug = slugOf(family);
  if (!/^[a-z0-9-]+$/.test(slug)) return undefined;
  const places = root === undefined ? besideZb : [inProject(root), ...besideZb];
  const folder = places
    .map((place) => join(place, slug))
    .find((path) => mayRead(join(path, 'package.json'), root));
  if (folder === undefined) return undefined;
  return (subset, weight, style, format) => {
    const path = join(folder, 'files', fileName(slug, subset, weight, style, format));
    return mayRead(path, root) ? path : undefined;
  };
}

/** True for a file that is there: beside zb, about which a project has no say, or really in the project. */
function mayRead(path: string, root: string | undefined): boolean {
  const isBesideZb = besideZb.some((place) => path.startsWith(place));
  return existsSync(path) && (isBesideZb || (root !== undefined && isInside(root, path)));
}

/** What keeps a family from serving a use: it is not installed (ZB2004) or lacks cuts (ZB2005). */
export function familyFaults(use: Cut['family'], family: string, root: string | undefined): Diagnostic[] {
  const find = findFamily(family, root);
  if (!find) return [diagnostic('ZB2004', { family, package: packageName(family) })];
  return cuts
    .filter((cut) => cut.family === use)
    .filter(({ weight, style }) => {
      return !find('latin', weight, style, 'woff') || !find('latin', weight, style, 'woff2');
    })
    .map(({ weight, style }) => diagnostic('ZB2005', { family, weight, style: `@style.${style}` }));
}

/** The files of a family that may be opened, by the names that they have in any installation. */
export function fontFiles(family: string, root: string): Map<string, string> {
  const find = findFamily(family, root);
  const wanted = cuts.flatMap(({ weight, style }) =>
    (['latin', 'latin-ext'] as const).flatMap((subset) =>
      (['woff', 'woff2'] as const).map((format) => [subset, weight, style, format] as const),
    ),
  );
  return new Map(
    wanted.flatMap((parts) => {
      const path = find?.(...parts);
      return path === undefined
        ? []
        : [[`${packageName(family)}/${fileName(slugOf(family), ...parts)}`, path] as const];
    }),
  );
}

/** The names of the families that a project can have as it is. */
export function installedFamilies(root: string | undefined): string[] {
  const places = root === undefined ? besideZb : [inProject(root), ...besideZb];
  const names = places.flatMap((place) => entries(place).map((name) => join(place, name, 'metadata.json')));
  return [...new Set(names.filter((file) => mayRead(file, root)).flatMap(nameOfFamily))];
}

/** What a package says of itself. */
function nameOfFamily(file: string): string[] {
  const text = readTextIfThere(dirname(file), basename(file)) ?? '';
  const [, family] = /"family"\s*:\s*"([^"]+)"/.exec(text) ?? [];
  return family === undefined ? [] : [family];
}

/** A font that zb may open. */
const openable = /-latin(?:-ext)?-\d+-(?:normal|italic)\.woff2?$/;

/** The fonts that zb finds beside itself, with what says which version they are. */
export function fontFilesBesideZb(): string[] {
  return besideZb.flatMap(filesIn);
}

/** The same in a project's node_modules; none where that is where zb itself looks. */
export function fontFilesOfProject(root: string): string[] {
  const place = inProject(root);
  return besideZb.includes(place) ? [] : filesIn(place).filter((path) => mayRead(path, root));
}

function filesIn(place: string): string[] {
  return entries(place)
    .map((name) => join(place, name))
    .flatMap((folder) => {
      const files = entries(join(folder, 'files')).filter((name) => openable.test(name));
      return [join(folder, 'package.json'), ...files.map((name) => join(folder, 'files', name))];
    });
}

function entries(folder: string): string[] {
  return (ifAllowed(() => readdirSync(folder)) ?? []).sort();
}

function fileName(slug: string, subset: Subset, weight: Weight, style: FontStyle, format: string): string {
  return `${slug}-${subset}-${weight}-${style}.${format}`;
}

function packageName(family: string): string {
  return `${scope}${slugOf(family)}`;
}

function slugOf(family: string): string {
  return family.toLowerCase().replaceAll(' ', '-');
}
