import { join, relative, sep } from 'node:path';
import type { Bilder } from '../data-types/bilder.js';
import { readTextIfThere } from '../load/files.js';
import { templateFolders } from '../load/template.js';
import { openYaml } from '../load/yaml.js';

/** The folders where everything lies that a report is made of, but for what `picturesOutside` tells. */
export function reportFolders(root: string): string[] {
  return [join(root, 'data'), ...templateFolders(root, '')];
}

/** The files of pictures that a project has outside `data/`, whether they are there or not. Absolute paths. */
export function picturesOutside(root: string): string[] {
  const file = 'data/bilder.yaml';
  const { value } = openYaml(readTextIfThere(root, file) ?? '', file);
  const { bilder } = (value?.value ?? {}) as Partial<Bilder>;
  if (!Array.isArray(bilder)) return [];
  return bilder.flatMap((bild) => {
    const path = join(root, 'data', String(bild?.datei));
    const isOutside = relative(join(root, 'data'), path).startsWith('..');
    return isOutside && path.startsWith(root + sep) ? [path] : [];
  });
}
