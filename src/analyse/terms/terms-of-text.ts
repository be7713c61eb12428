import type { Lexicon } from '../lexicon/lexicon.js';
import { runningWords } from '../running-words.js';
import { createFreeTerms } from './free-terms.js';
import { writingStyleOf } from './writing-style.js';

/** A term in a text, as written, with the key it counts under and the rule that found it. */
export interface FoundTerm {
  surface: string;
  term: string;
  /** `nomen`, `eigenschaft` or `fuegung`. */
  rule: string;
}

/** The terms of any text, a sentence or a phrase, read without a code book; phrases stand before their nouns. */
export function termsOfText(text: string, lexicon: Lexicon, stopwords: ReadonlySet<string>): FoundTerm[] {
  return termReader(lexicon, stopwords)(text);
}

/** `termsOfText` for many texts: what is known of a word is kept. */
export function termReader(lexicon: Lexicon, stopwords: ReadonlySet<string>): (text: string) => FoundTerm[] {
  const { find } = createFreeTerms(lexicon, stopwords);
  return (text) => {
    const stretches = runningWords(text);
    const style = writingStyleOf(stretches);
    return stretches.flatMap((words) =>
      find(words, [], style).map(({ term, from, to, why }) => ({
        surface: text.slice(from, to),
        term,
        rule: why.rule,
      })),
    );
  };
}
