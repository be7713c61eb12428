import type { Codebook, Entry } from '../codebook.js';
import { type RunningWord, runningWords } from '../running-words.js';
import { type Alike, type Likeness, likenesses, type WordIndex } from './likeness.js';
import { byFrequency, type OutsideTerm } from './outside-terms.js';

/** A term outside the code book that may belong to one of its themes. */
export interface NearTerm extends OutsideTerm {
  /** The themes it may belong to, the likeliest first, with the entry that it is like. */
  suggestions: (Alike & { theme: number })[];
}

/** Themes suggested for one term. */
const mostThemes = 3;

/** The terms that are like a word of a theme, the closest first; not those that the theme excludes. */
export function nearTerms(terms: readonly OutsideTerm[], codebook: Codebook, index: WordIndex): NearTerm[] {
  return terms
    .map((term) => ({ ...term, suggestions: suggestionsFor(term.term, codebook, index) }))
    .filter(({ suggestions }) => suggestions.length > 0)
    .sort((a, b) => closeness(a) - closeness(b) || byFrequency(a, b));
}

function closeness({ suggestions: [best] }: NearTerm): number {
  return rankOf(best?.likeness);
}

function rankOf(likeness: Likeness | undefined): number {
  return likeness ? likenesses.indexOf(likeness) : likenesses.length;
}

/** A part that two compounds share says little: it is told only where nothing better is. */
const isWeak = (likeness: Likeness) => likeness.startsWith('gleiches-');

function suggestionsFor(term: string, codebook: Codebook, index: WordIndex): NearTerm['suggestions'] {
  const words = runningWords(term).flat();
  // where a phrase is excluded („halbe Miete“) its words count elsewhere
  if (codebook.find(words).length > 0) return [];
  const allowed = index.alike(term).filter(({ entry }) => !isExcluded(words, entry.theme, codebook.entries));
  const strong = allowed.filter(({ likeness }) => !isWeak(likeness));
  const found = (strong.length > 0 ? strong : allowed).sort(
    (a, b) => rankOf(a.likeness) - rankOf(b.likeness) || a.entry.theme - b.entry.theme,
  );
  const byTheme = new Map<number, NearTerm['suggestions'][number]>();
  for (const alike of found)
    if (!byTheme.has(alike.entry.theme))
      byTheme.set(alike.entry.theme, { ...alike, theme: alike.entry.theme });
  return [...byTheme.values()].slice(0, mostThemes);
}

function isExcluded(words: readonly RunningWord[], theme: number, entries: readonly Entry[]): boolean {
  return entries.some(
    (entry) =>
      entry.theme === theme &&
      entry.list === 'ausschluesse' &&
      words.some((word) => entry.words.length === 1 && entry.words[0]?.fits(word)),
  );
}
