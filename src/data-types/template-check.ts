import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { readTemplate } from '../load/template.js';
import type { YamlFile } from '../load/yaml.js';
import type { Bericht } from './berichte.js';
import { createShapeCheck } from './shape.js';

/** The template of a report is there (ZB1303), and the report's settings fit the template's own schema. */
export function checkTemplate(file: YamlFile, root: string): Diagnostic[] {
  const { vorlage, einstellungen } = file.value as Bericht;
  const template = readTemplate(root, vorlage);
  if (!template) return [diagnostic('ZB1303', { template: vorlage }, file.placeOf(['vorlage']))];
  return einstellungen === undefined ? [] : createShapeCheck()(template.schema, file, ['einstellungen']);
}
