import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';

/** The finding for a key that has to be there (ZB1102); the description is the one in the schema. */
export function missingKey(key: string, description: string | undefined, place: Place): Diagnostic {
  const hint = description ? '@hint.description' : '';
  return diagnostic('ZB1102', { key, description: description ?? '', hint }, place);
}
