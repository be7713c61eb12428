import type { Lexicon, NounReading } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import type { RunningWord } from '../running-words.js';
import { displayTerm } from './display.js';
import { nounAt } from './noun-finder.js';
import { findPhrases, type Phrase } from './phrases.js';
import { readSmallNoun } from './small-nouns.js';
import { createWordReader, type WordReading } from './word-reader.js';
import { isAllCapitals, type WritingStyle } from './writing-style.js';

/** Finds the terms that stand in no code book: nouns, adjective and noun, noun with preposition and noun. */
export interface FreeTerms {
  /**
   * The terms of a stretch of words, in the order of the words. `taken` tells which words belong to a theme
   * of the code book already. A phrase and the nouns in it are both there, the nouns with `inside`.
   * @param style How the whole answer is typed (`writingStyleOf`), since one stretch alone does not show it.
   */
  find(words: readonly RunningWord[], taken: readonly boolean[], style?: WritingStyle): Mention[];
  /** How a term is shown, given how often each of its forms was written: „Soziale Medien“, not „Soziales Medium“. */
  display(term: string, forms: ReadonlyMap<string, number>): string;
}

/** @param stopwords In small letters: words that are no terms, whatever their form. */
export function createFreeTerms(lexicon: Lexicon, stopwords: ReadonlySet<string>): FreeTerms {
  const readWord = createWordReader(lexicon, stopwords);
  const smallNoun = (words: readonly RunningWord[], i: number, { noun }: WordReading) => {
    const { text, rule } = words[i] ?? { text: '' };
    if (rule !== undefined) return noun;
    const isAfterQuantity = /^(?:mehr|weniger)$/iu.test(words[i - 1]?.text ?? '');
    return readSmallNoun(text, lexicon, stopwords, isAfterQuantity);
  };
  return {
    find(words, taken, style = 'regelrecht') {
      const readings = words.map(readWord);
      const isShouted = isAllCapitals(words);
      const nouns = words.map((word, i) => {
        if (taken[i] || word.text === '') return undefined;
        const reading = readings[i];
        if (reading && (isShouted || (style === 'klein' && !word.capital)))
          return smallNoun(words, i, reading);
        return nounAt(words, readings, i);
      });
      return mentionsOf(words, nouns, findPhrases({ words, readings, nouns, taken, lexicon }));
    },
    display: (term, forms) => displayTerm(term, forms, lexicon),
  };
}

function mentionsOf(
  words: readonly RunningWord[],
  nouns: readonly (NounReading | undefined)[],
  phrases: readonly Phrase[],
): Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  words.forEach((word, i) => {
    let phrase = phrases[next];
    if (phrase && i >= phrase.end) phrase = phrases[++next];
    if (phrase?.start === i) mentions.push(phraseMention(words, phrase));
    const noun = nouns[i];
    if (!noun) return;
    const inside = phrase && i >= phrase.start ? phrase.key : undefined;
    mentions.push({
      term: noun.lemma,
      from: word.from,
      to: word.to,
      why: { rule: 'nomen', lemma: noun.rule },
      ...(word.rule ? { reading: word.rule } : {}),
      ...(inside === undefined ? {} : { inside }),
    });
  });
  return mentions;
}

function phraseMention(words: readonly RunningWord[], { key, start, end, why }: Phrase): Mention {
  const own = words.slice(start, end);
  const rule = own.find((word) => word.rule)?.rule;
  return {
    term: key,
    from: own[0]?.from ?? 0,
    to: own.at(-1)?.to ?? 0,
    why,
    ...(rule ? { reading: rule } : {}),
  };
}
