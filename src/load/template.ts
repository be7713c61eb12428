import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../diagnostics/diagnostic.js';
import { isInside, listFiles } from './files.js';
import { readOrdinaryFile } from './ordinary-file.js';

/** The files that make a page. */
export interface PageTemplate {
  name: string;
  page: string;
  /** File name without `.hbs` → source. */
  partials: Map<string, string>;
  screenCss: string;
  printCss: string;
  /** What the page does on a screen besides; empty without `screen.js`. */
  screenJs: string;
}

/** The files of a template folder for reports. */
export interface TemplateSource extends PageTemplate {
  /** JSON Schema of the settings that a report may give the template. */
  schema: Record<string, unknown>;
}

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What says that a template begins where another one ends: `{"basis": "konzept"}`. */
const baseFile = 'vorlage.json';

/** The script of a page; templates need none. */
const scriptFile = 'screen.js';

/** Names of the templates that reports of a project can use: its own and those that come with zb, sorted. Without a project those of zb. */
export function templateNames(root?: string): string[] {
  const names = [root ?? shipped, shipped].flatMap((home) =>
    listFiles(home, 'templates', '.json').flatMap((file) => {
      const [, name] = /^templates\/([^/]+)\/schema\.json$/.exec(file) ?? [];
      return name !== undefined && isTemplate(home, name) ? [name] : [];
    }),
  );
  return [...new Set(names)].sort(compareText);
}

/** The folders where a template is looked for, the first first: the project's and zb's own. */
export function templateFolders(root: string, name: string): string[] {
  return [...new Set([root, shipped].map((home) => join(home, 'templates', name)))];
}

/**
 * The files that a template is made of, those of its base too: names that say the same in any installation, and where
 * they lie. What comes with zb is named `zb/…`.
 */
export function templateFiles(root: string, name: string): Map<string, string> {
  const files = new Map<string, string>();
  const add = (one: string) => {
    const home = homeOf(root, one);
    if (home === undefined) return undefined;
    for (const file of listFiles(home, `templates/${one}`, ''))
      files.set(home === root ? file : `zb/${file}`, join(home, file));
    return home;
  };
  const home = add(name);
  const base = home === undefined || !has(home, name, baseFile) ? undefined : baseOf(home, name);
  if (base !== undefined) add(base);
  return files;
}

/** The template where another one begins; a broken one has none. */
function baseOf(home: string, name: string): string | undefined {
  try {
    return String(JSON.parse(readPart(home, name, baseFile))?.basis);
  } catch {
    return undefined;
  }
}

/**
 * Reads `templates/<name>/` of the project, else the one that comes with zb; nothing if neither is there. If it has a
 * base, what it doesn't have is the base's, and its style sheets come after the base's. A part that is missing or broken
 * throws.
 */
export function readTemplate(root: string, name: string): TemplateSource | undefined {
  return createTemplateReader(root)(name);
}

/** Reads a template as `readTemplate` does. */
export type TemplateReader = (name: string) => TemplateSource | undefined;

/** Reads templates, and each of them once: it stays as it was then. */
export function createTemplateReader(root: string): TemplateReader {
  const pages = new Map<string, PageTemplate>();
  const pageOf: PageReader = (home, name) => {
    const page = pages.get(join(home, name)) ?? readPage(home, name);
    pages.set(join(home, name), page);
    return page;
  };
  const templates = new Map<string, TemplateSource>();
  return (name) => {
    const home = homeOf(root, name);
    const known = templates.get(name);
    if (known || home === undefined) return known;
    const page = has(home, name, baseFile) ? readOnBase(root, home, name, pageOf) : pageOf(home, name);
    const template = { ...page, schema: JSON.parse(readPart(home, name, 'schema.json')) };
    templates.set(name, template);
    return template;
  };
}

/** The same for a page that is no report and takes no settings: without a schema. */
export function readPageTemplate(root: string, name: string): PageTemplate | undefined {
  const home = homeOf(root, name);
  return home === undefined ? undefined : readPage(home, name);
}

function homeOf(root: string, name: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  return [root, shipped].find((home) => isTemplate(home, name));
}

const has = (home: string, name: string, file: string) => existsSync(join(home, 'templates', name, file));

const isTemplate = (home: string, name: string) => has(home, name, 'page.hbs') || has(home, name, baseFile);

function readPart(home: string, name: string, file: string): string {
  const path = join(home, 'templates', name, file);
  // A link to the outside counts as missing.
  if (!isInside(home, path)) throw Object.assign(new Error('outside the project'), { path });
  const bytes = readOrdinaryFile(path);
  if (!bytes) throw Object.assign(new Error(`no file that can be read: ${path}`), { path });
  return bytes.toString('utf8');
}

type PageReader = (home: string, name: string) => PageTemplate;

function readPage(home: string, name: string): PageTemplate {
  const read = (file: string) => readPart(home, name, file);
  return {
    name,
    page: read('page.hbs'),
    partials: readPartials(home, name),
    screenCss: read('screen.css'),
    printCss: read('print.css'),
    screenJs: has(home, name, scriptFile) ? read(scriptFile) : '',
  };
}

function readOnBase(root: string, home: string, name: string, pageOf: PageReader): PageTemplate {
  const basis = String(JSON.parse(readPart(home, name, baseFile))?.basis);
  const base = pageOf(homeOf(root, basis) ?? shipped, basis);
  const own = (file: string) => (has(home, name, file) ? readPart(home, name, file) : undefined);
  return {
    name,
    page: own('page.hbs') ?? base.page,
    partials: new Map([...base.partials, ...readPartials(home, name)]),
    screenCss: `${base.screenCss}\n${own('screen.css') ?? ''}`,
    printCss: `${base.printCss}\n${own('print.css') ?? ''}`,
    screenJs: own(scriptFile) ?? base.screenJs,
  };
}

function readPartials(home: string, name: string): Map<string, string> {
  const files = listFiles(home, `templates/${name}/partials`, '.hbs').map((file): [string, string] => [
    basename(file, '.hbs'),
    readPart(home, name, `partials/${basename(file)}`),
  ]);
  return new Map(files);
}
