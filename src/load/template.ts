import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './files.js';

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

/** Reads `templates/<name>/` of the project, else the one that comes with zb; nothing if neither is there. */
export function readTemplate(root: string, name: string): TemplateSource | undefined {
  const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const home = [root, shipped].find((base) => existsSync(join(base, 'templates', name, 'page.hbs')));
  if (home === undefined || !/^[a-z0-9-]+$/.test(name)) return undefined;
  const read = (file: string) => readFileSync(join(home, 'templates', name, file), 'utf8');
  const partials = listFiles(home, `templates/${name}/partials`, '.hbs').map((file): [string, string] => [
    basename(file, '.hbs'),
    readFileSync(join(home, file), 'utf8'),
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
