import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../diagnostics/diagnostic.js';
import { isInside, listFiles } from './files.js';

/** The files of a template folder. */
export interface TemplateSource {
  name: string;
  page: string;
  /** File name without `.hbs` → source. */
  partials: Map<string, string>;
  screenCss: string;
  printCss: string;
  /** JSON Schema of the settings that a report may give the template. */
  schema: Record<string, unknown>;
}

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Names of the templates that a project can use: its own and those that come with zb, sorted. */
export function templateNames(root: string): string[] {
  const names = [root, shipped].flatMap((home) =>
    listFiles(home, 'templates', '.hbs').flatMap(
      (file) => /^templates\/([^/]+)\/page\.hbs$/.exec(file)?.[1] ?? [],
    ),
  );
  return [...new Set(names)].sort(compareText);
}

/** Reads `templates/<name>/` of the project, else the one that comes with zb; nothing if neither is there. A part that is missing or broken throws. */
export function readTemplate(root: string, name: string): TemplateSource | undefined {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  const home = [root, shipped].find((base) => existsSync(join(base, 'templates', name, 'page.hbs')));
  if (home === undefined) return undefined;
  const read = (file: string) => {
    const path = join(home, 'templates', name, file);
    // A link to the outside counts as missing.
    if (!isInside(home, path)) throw Object.assign(new Error('outside the project'), { path });
    return readFileSync(path, 'utf8');
  };
  const partials = listFiles(home, `templates/${name}/partials`, '.hbs').map((file): [string, string] => [
    basename(file, '.hbs'),
    read(`partials/${basename(file)}`),
  ]);
  return {
    name,
    page: read('page.hbs'),
    partials: new Map(partials),
    screenCss: read('screen.css'),
    printCss: read('print.css'),
    schema: JSON.parse(read('schema.json')),
  };
}
