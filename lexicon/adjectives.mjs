import { reformed } from './spelling.mjs';

/**
 * Adjectives with the stems that their endings are put to: hoch → hoh-, dunkel → dunkl-, and comparatives.
 * @returns {import('./nouns.mjs').Entry[]}
 */
export function adjectiveEntries(adjectives, supplement) {
  /** @type {Map<string, Map<string, string>>} */
  const found = new Map();
  for (const [written, declension] of Object.entries(adjectives)) {
    const lemma = reformed(written);
    if (!/^[a-zäöüß][a-zäöüßé-]+$/.test(lemma)) continue;
    const stems = found.get(lemma) ?? new Map([[lemma, 'b']]);
    const plural = reformed(declension.NOM?.SOL?.P ?? lemma);
    const stem = plural.replace(/e$/, '');
    if (plural.endsWith('e')) stems.set(stem, 'b');
    found.set(lemma, stems);
  }
  for (const lemma of supplement.adjectives) found.set(lemma, new Map([[lemma, 'b']]));
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lemma, forms]) => ({ kind: 'J', lemma, gender: '', forms, plurals: [] }));
}
