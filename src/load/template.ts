import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../diagnostics/diagnostic.js';
import { isInside, listFiles } from './files.js';

/** The files that make a page. */
export interface PageTemplate {
  name: string;
  page: string;
  /** File name without `.hbs` → source. */
  partials: Map<string, string>;
  screenCss: string;
  printCss: string;
}

/** The files of a template folder for reports. */
export interface TemplateSource extends PageTemplate {
  /** JSON Schema of the settings that a report may give the template. */
  schema: Record<string, unknown>;
}

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Names of the templates that reports of a project can use: its own and those that come with zb, sorted. */
export function templateNames(root: string): string[] {
  const names = [root, shipped].flatMap((home) =>
    listFiles(home, 'templates', '.hbs').flatMap((file) => {
      const [, name] = /^templates\/([^/]+)\/page\.hbs$/.exec(file) ?? [];
      return name !== undefined && existsSync(join(home, 'templates', name, 'schema.json')) ? [name] : [];
    }),
  );
  return [...new Set(names)].sort(compareText);
}

/** The folders where a template is looked for, the first first: the project's and zb's own. */
export function templateFolders(root: string, name: string): string[] {
  return [...new Set([root, shipped].map((home) => join(home, 'templates', name)))];
}

/** Reads `templates/<name>/` of the project, else the one that comes with zb; nothing if neither is there. A part that is missing or broken throws. */
export function readTemplate(root: string, name: string): TemplateSource | undefined {
  const home = homeOf(root, name);
  if (home === undefined) return undefined;
  return { ...readPage(home, name), schema: JSON.parse(readPart(home, name, 'schema.json')) };
}

/** The same for a page that is no report and takes no settings: without a schema. */
export function readPageTemplate(root: string, name: string): PageTemplate | undefined {
  const home = homeOf(root, name);
  return home === undefined ? undefined : readPage(home, name);
}

function homeOf(root: string, name: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  return [root, shipped].find((base) => existsSync(join(base, 'templates', name, 'page.hbs')));
}

function readPart(home: string, name: string, file: string): string {
  const path = join(home, 'templates', name, file);
  // A link to the outside counts as missing.
  if (!isInside(home, path)) throw Object.assign(new Error('outside the project'), { path });
  return readFileSync(path, 'utf8');
}

function readPage(home: string, name: string): PageTemplate {
  const read = (file: string) => readPart(home, name, file);
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
  };
}
