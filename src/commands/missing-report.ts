import type { Project } from '../data-types/project.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';

/** A project without a report is ZB4008, since nothing could be built of it. */
export function missingReport({ data, settingPlace }: Project): Diagnostic[] {
  return data.berichte.length > 0 ? [] : [diagnostic('ZB4008', {}, settingPlace(['name']))];
}
