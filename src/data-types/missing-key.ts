import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { enumerate } from './references.js';

/** What a schema says about the value of a key. */
export interface Described {
  description?: string | undefined;
  enum?: readonly unknown[] | undefined;
  enumDescriptions?: readonly string[] | undefined;
  /** What the value names. */
  verweist?: string | undefined;
}

/** The finding for a key that has to be there (ZB1102), with what its schema says about it. */
export function missingKey(key: string, part: Described | undefined, place: Place): Diagnostic {
  const description = describePart(part ?? {});
  const hint = description === '' ? '' : '@hint.description';
  return diagnostic('ZB1102', { key, description, hint, names: part?.verweist ?? '' }, place);
}

/** The same finding with the ids that may be named there, if the key wants one. */
export function withPossibleIds(found: Diagnostic, ids: ReadonlyMap<string, readonly string[]>): Diagnostic {
  const { code, params } = found;
  const possible = code === 'ZB1102' ? (ids.get(String(params.names)) ?? []) : [];
  if (possible.length === 0) return found;
  return { ...found, params: { ...params, known: enumerate(possible), hint: '@hint.names' } };
}

/** „Ob sie zählt. ja: sie zählt. nein: sie zählt nicht.“ */
function describePart({ description = '', enum: values = [], enumDescriptions = [] }: Described): string {
  return [description, ...enumDescriptions.map((meaning, i) => `${values[i]}: ${meaning}`)].join(' ').trim();
}
