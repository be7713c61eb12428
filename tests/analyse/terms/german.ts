import { readFileSync } from 'node:fs';
import { createLexicon } from '../../../src/analyse/lexicon/lexicon.js';
import { createFreeTerms } from '../../../src/analyse/terms/free-terms.js';
import { termReader } from '../../../src/analyse/terms/terms-of-text.js';
import { loadLexicon } from '../../../src/load/lexicon.js';
import { loadStopwords } from '../../../src/load/stopwords.js';

/** The lexicon and stop words that come with zb. */
export const lexicon = createLexicon(loadLexicon());
export const stopwords = loadStopwords();
export const freeTerms = createFreeTerms(lexicon, stopwords);
export const found = termReader(lexicon, stopwords);

/** The nouns found in a text, as the keys they count under. */
export const nouns = (text: string): string[] =>
  found(text)
    .filter(({ rule }) => rule === 'nomen')
    .map(({ term }) => term);

/** The phrases found in a text. */
export const phrases = (text: string): string[] =>
  found(text)
    .filter(({ rule }) => rule !== 'nomen')
    .map(({ term }) => term);

/** The rows of a table beside the tests: a text and what is expected of it. */
export function rowsOf(file: string): [text: string, expected: string[]][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd();
  return text.split('\n').map((line) => {
    const [written = '', expected = ''] = line.split('\t');
    return [written, expected === '' ? [] : expected.split('|')];
  });
}
