import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';

/** A file that holds one thing is called like it (ZB1306). `key` is where the file says what it holds. */
export function checkFileName(file: YamlFile, key = 'id'): Diagnostic[] {
  const id = (file.value as Record<string, string>)[key] ?? '';
  const name = /([^/]*)\.[^./]*$/.exec(file.file)?.[1] ?? file.file;
  return name === id ? [] : [diagnostic('ZB1306', { name, id }, file.placeOf([key]))];
}
