import type { Review } from '../analyse/review/review.js';
import type { LanguageName } from '../messages/catalogue.js';
import { reviewWords } from '../messages/codebook-review.js';

/**
 * A review as data:
 *
 *     version      1
 *     note         that it quotes interviews and is not for publication
 *     interviews, answers, words   how much was read
 *     frequent     [{text, interviews, mentions, contexts}]
 *     near         the same and suggestions: [{theme: {id, anzeige}, entry, likeness}]
 *     nearThemes   [{themes: [{id, anzeige}, …], likeness, words: [of the one, of the other]}]
 *     unused       [{theme, list, text, place, reason, by?: {theme, list, text, place}}]
 *     broad        [{theme, list, text, place, share (0–1), everywhere}]
 *     conflicts    [{entries: [the one that counts, the other], words: [{text, times}]}]
 *
 * A context is {before, words, after, pseudonym, place}, a place {file, line, column, endColumn?}. `likeness` and
 * `reason` are names in German without umlauts; `list` is the key of the list in codebuch.yaml.
 */
export function reviewData(review: Review, language: LanguageName) {
  return { version: 1, note: reviewWords(language).confidential, ...review };
}
