import { basename } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { type TemplateReader, type TemplateSource, templateNames } from '../load/template.js';
import type { YamlFile } from '../load/yaml.js';
import type { Bericht } from './berichte.js';
import { nearest } from './nearest.js';
import { enumerate } from './references.js';
import { createShapeCheck } from './shape.js';

/** The template of a report is there (ZB1303) and whole (ZB3008), and the report's settings fit the template's own schema. */
export function checkTemplate(file: YamlFile, root: string, templateOf: TemplateReader): Diagnostic[] {
  const { vorlage, einstellungen } = file.value as Bericht;
  const place = file.placeOf(['vorlage']);
  const broken = (reason: string, part = '') => [
    diagnostic('ZB3008', { template: vorlage, reason: `@template.${reason}`, part }, place),
  ];
  let template: TemplateSource | undefined;
  try {
    template = templateOf(vorlage);
  } catch (error) {
    if (error instanceof SyntaxError) return broken('schema');
    const { path } = error as NodeJS.ErrnoException;
    if (path === undefined) throw error;
    return broken('missing', basename(path));
  }
  if (!template) {
    const names = templateNames(root);
    const suggestion = nearest(vorlage, names);
    const params = { template: vorlage, known: enumerate(names) };
    return [diagnostic('ZB1303', params, place, suggestion ? { suggestion } : {})];
  }
  if (einstellungen === undefined && template.schema.required === undefined) return [];
  try {
    return createShapeCheck('foreign')(template.schema, file, ['einstellungen']);
  } catch {
    return broken('schema');
  }
}
