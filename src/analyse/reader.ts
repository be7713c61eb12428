import type { Interview } from '../data-types/interviews.js';
import type { Codebook, Match } from './codebook.js';
import type { Tally } from './count.js';
import { inclusiveReadings } from './inclusive-forms.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { type Mention, themeKey } from './mention.js';
import { isCapitalised, normalise } from './normalise.js';
import { type RunningWord, runningWords } from './running-words.js';
import type { FreeTerms } from './terms/free-terms.js';
import { writingStyleOf } from './terms/writing-style.js';
import { isPattern } from './word-pattern.js';

export type Answer = Interview['antworten'][number];

/** Reads answers: which terms they name, where, and why. */
export interface Reader {
  codebook: Codebook;
  /** In the order of the text; codes given by hand first, unless the text names their theme itself. */
  read(answer: Answer): Mention[];
  /** The form under which a mention is listed: the entry of the code book or, for a pattern, the base form of the word; the word as written for a free term; `codeForm` for a code given by hand. */
  formOf(mention: Mention, answer: Answer): string;
  /** A word in the form in which words are compared: its lemma if it is written as a noun. */
  baseOf(word: string): string;
  /** How a term outside the code book is shown. */
  display(term: string, forms: ReadonlyMap<string, Tally>): string;
}

/** What a reader can do beyond the code book. */
export interface ReaderExtras {
  /** Without them only the themes of the code book are found. */
  freeTerms?: FreeTerms;
  /** Without it the words are listed as they were written. */
  lexicon?: Lexicon;
}

export function createReader(codebook: Codebook, { freeTerms, lexicon }: ReaderExtras = {}): Reader {
  const themes = new Set(codebook.themes.map(({ id }) => id));
  const keys = codebook.themes.map(({ id }) => themeKey(id));
  return {
    codebook,
    read({ text, kodes = [] }) {
      const codes = kodes.flatMap((id, index): Mention[] =>
        themes.has(id)
          ? [{ term: themeKey(id), from: 0, to: text.length, why: { rule: 'kode', index } }]
          : [],
      );
      const stretches = runningWords(text);
      const style = freeTerms ? writingStyleOf(stretches) : undefined;
      const named = stretches.flatMap((words) => {
        const matches = codebook.find(words);
        const mentions = matches.map((match) => mentionOf(words, match, keys[match.entry.theme] ?? ''));
        if (!freeTerms) return mentions;
        const free = freeTerms.find(words, takenBy(matches, words.length), style);
        return [...mentions, ...free].sort((a, b) => a.from - b.from || b.to - a.to);
      });
      const themesNamed = new Set(named.map(({ term }) => term));
      return [...codes.filter(({ term }) => !themesNamed.has(term)), ...named];
    },
    formOf({ from, to, why, reading }, { text }) {
      if (why.rule === 'kode') return codeForm;
      const written = text.slice(from, to).replace(/\s+/gu, ' ');
      if (why.rule !== 'codebuch') return written;
      if (!isPattern(why.entry) || why.list === 'wendungen' || reading === 'ergaenzung') return why.entry;
      const form = inclusiveReadings(written)?.[0] ?? written;
      return lexicon && isCapitalised(form) ? lexicon.noun(form).lemma : form;
    },
    baseOf: (word) => normalise(lexicon && isCapitalised(word) ? lexicon.noun(word).lemma : word),
    display: (term, forms) =>
      freeTerms?.display(term, new Map([...forms].map(([form, { mentions }]) => [form, mentions]))) ?? term,
  };
}

/** The form of a code given by hand: no words. */
export const codeForm = '';

function mentionOf(words: readonly RunningWord[], { entry, start, end }: Match, term: string): Mention {
  const own = words.slice(start, end);
  const rule = own.find((word) => word.rule)?.rule;
  const list = entry.list === 'wendungen' ? 'wendungen' : 'woerter';
  return {
    term,
    from: own[0]?.from ?? 0,
    to: own.at(-1)?.to ?? 0,
    why: { rule: 'codebuch', list, index: entry.index, entry: entry.text },
    ...(rule ? { reading: rule } : {}),
  };
}

function takenBy(matches: readonly Match[], length: number): boolean[] {
  const taken = new Array<boolean>(length).fill(false);
  for (const { start, end } of matches) taken.fill(true, start, end);
  return taken;
}
