import { catalogue, fillIn, type LanguageName } from '../../messages/catalogue.js';
import type { Difference } from './differences.js';

/** Differences for people, one line each: „geändert: data/projekt.yaml“, „Browser: … → …“. */
export function differenceLines(found: readonly Difference[], language: LanguageName): string[] {
  const { ui, terms } = catalogue(language);
  const said = { added: ui.differenceAdded, removed: ui.differenceRemoved, changed: ui.differenceChanged };
  return found.map(({ kind, name, change, before = '', after = '' }) => {
    if (kind === 'input') return fillIn(said[change], { name }, terms);
    const values = { what: `@manifest.${name}`, before: bare(before), after: bare(after) };
    return fillIn(ui.differenceValue, values, terms);
  });
}

/** The same in one line for a finding or a table: the first few, and how many more there are. */
export function differencesInShort(found: readonly Difference[], language: LanguageName): string {
  const lines = differenceLines(found, language);
  const { ui } = catalogue(language);
  const left = lines.length - few;
  const more = left > 0 ? [fillIn(ui.differencesLeft, { count: left }, {})] : [];
  return [...lines.slice(0, few), ...more].join(', ');
}

/** How many differences fit into a sentence. */
export const few = 4;

/** Quotation marks of JSON say nothing here, and the beginning of a hash is enough to tell it from another. */
function bare(value: string): string {
  return value.replaceAll('"', '').replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
}
