import { readFileSync } from 'node:fs';

/** Puts soft hyphens (U+00AD) into a word of a language. */
export type WordHyphenator = (word: string) => string;

// A line ends or begins with three letters of a word at least.
const settings = { sync: true, leftmin: 3, rightmin: 3, minWordLength: 6 } as const;

// The engine has room for a word of so many letters.
const longestWord = 61;

const patterns = { de: 'de', en: 'en-gb' } as const;

/** A language with patterns of hyphenation. */
export type HyphenatedLanguage = keyof typeof patterns;

export const hyphenatedLanguages = Object.keys(patterns) as HyphenatedLanguage[];

const loaded = new Map<HyphenatedLanguage, Promise<WordHyphenator>>();

/** The hyphenation of a language, by the patterns of TeX (package `hyphenopoly`, MIT licence). Read once, for all reports. */
export function loadHyphenation(language: HyphenatedLanguage): Promise<WordHyphenator> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

async function load(language: HyphenatedLanguage): Promise<WordHyphenator> {
  const name = patterns[language];
  const { default: hyphenopoly } = await import('hyphenopoly');
  const loaderSync = (file: string, folder: URL) => readFileSync(new URL(file, folder));
  const hyphenate = hyphenopoly.config({ ...settings, require: [name], loaderSync }).get(name);
  if (!hyphenate) throw new Error(`no patterns for ${language}`);
  return (word) => (word.length > longestWord ? word : hyphenate(word));
}
