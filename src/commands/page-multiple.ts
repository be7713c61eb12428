import type { Bericht } from '../data-types/berichte.js';
import type { Project } from '../data-types/project.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';

/** A report that was to have a multiple of a number of pages and has not is ZB3141: its template has no pages to add. */
export function checkPageMultiple(
  { id, vorlage, seiten_vielfaches }: Bericht,
  count: number,
  placeOf: Project['placeOf'],
): Diagnostic[] {
  if (seiten_vielfaches === undefined || count % seiten_vielfaches === 0) return [];
  const params = { count, multiple: seiten_vielfaches, template: vorlage };
  return [diagnostic('ZB3141', params, placeOf('bericht', id, 'seiten_vielfaches'))];
}
