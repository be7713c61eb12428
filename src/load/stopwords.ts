import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** German words that carry no content, in small letters (package `stopwords-de`, MIT licence). */
export function loadStopwords(): ReadonlySet<string> {
  const words: unknown = require('stopwords-de');
  return new Set(Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []);
}
