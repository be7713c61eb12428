import { nearest } from '../data-types/nearest.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';

/** The findings for ids of the command line that the project does not have. */
export function unknownIds(
  code: 'ZB4002' | 'ZB4003' | 'ZB4004',
  ids: readonly string[],
  known: readonly string[],
): Diagnostic[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const suggestion = nearest(id, known);
      return diagnostic(code, { id, known: known.join(', ') }, undefined, suggestion ? { suggestion } : {});
    });
}
