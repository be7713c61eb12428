import type { Lexicon, NounReading } from '../lexicon/lexicon.js';
import type { MentionRule } from '../mention.js';
import type { RunningWord } from '../running-words.js';
import { attributePhrase } from './adjectives.js';
import { adverbialNouns, definiteArticles, linkingPrepositions, measuringNouns } from './closed-lists.js';
import { dativePlural, pluralOf } from './plurals.js';
import type { WordReading } from './word-reader.js';

/** A phrase in a stretch of words. */
export interface Phrase {
  key: string;
  /** [start, end) of the words. */
  start: number;
  end: number;
  why: MentionRule;
}

/** A stretch of words, read. Of the nouns those are missing that belong to a theme already. */
export interface ReadStretch {
  words: readonly RunningWord[];
  readings: readonly WordReading[];
  nouns: readonly (NounReading | undefined)[];
  taken: readonly boolean[];
  lexicon: Lexicon;
}

/** The phrases of a stretch in the order of its words; no noun is in two. */
export function findPhrases(stretch: ReadStretch): Phrase[] {
  const phrases: Phrase[] = [];
  let free = 0;
  for (let i = 0; i < stretch.words.length; i++) {
    if (!stretch.nouns[i]) continue;
    const phrase = phraseAt(stretch, i, free);
    if (!phrase) continue;
    phrases.push(phrase);
    free = phrase.end;
    i = phrase.end - 1;
  }
  return phrases;
}

/** Longest first; but „im“, „am“ tell where rather than what: bezahlbarer Wohnraum | im Quartier. */
function phraseAt(stretch: ReadStretch, i: number, free: number): Phrase | undefined {
  const attributed = attributedAt(stretch, i, free);
  if (attributed && localPrepositions.has(stretch.words[i + 1]?.text ?? '')) return attributed;
  return linkedAt(stretch, i) ?? attributed;
}

const localPrepositions = new Set(['im', 'am', 'an', 'auf', 'bei']);

/** Räume für Begegnung, Recht auf die Stadt: noun, preposition, noun. */
function linkedAt({ words, nouns, taken, lexicon }: ReadStretch, i: number): Phrase | undefined {
  const first = nouns[i];
  const preposition = words[i + 1]?.text ?? '';
  if (!first || !linkingPrepositions.has(preposition) || taken[i + 1]) return undefined;
  const hasArticle =
    takesArticle.has(preposition) && definiteArticles.has(words[i + 2]?.text ?? '') && !taken[i + 2];
  const at = i + (hasArticle ? 3 : 2);
  const last = words[at];
  const second = nouns[at];
  if (!last || !second || last.rule === 'ergaenzung') return undefined;
  if (adverbialNouns.has(last.text) || measuringNouns.has(first.lemma)) return undefined;
  const rest = words.slice(i + 1, at).map(({ text }) => text);
  return {
    key: [first.lemma, ...rest, lastWord(last, second, preposition, lexicon)].join(' '),
    start: i,
    end: at + 1,
    why: { rule: 'fuegung' },
  };
}

const takesArticle = new Set(['für', 'auf', 'an', 'gegen']);

/** As written, but for inclusive forms, of which the masculine stands: mit Bürger:innen → mit Bürgern. */
function lastWord(word: RunningWord, noun: NounReading, preposition: string, lexicon: Lexicon): string {
  if (word.rule !== 'inklusivform') return word.text;
  const plural = noun.number === 'plural' ? pluralOf(noun.lemma, lexicon) : undefined;
  if (plural === undefined) return noun.lemma;
  return /^(?:mit|bei)$/u.test(preposition) ? dativePlural(plural) : plural;
}

/** Adjective and noun: the last adjective before the noun. */
function attributedAt(
  { words, readings, nouns, taken }: ReadStretch,
  i: number,
  free: number,
): Phrase | undefined {
  const noun = nouns[i];
  const attribute = readings[i - 1]?.attribute;
  if (!noun || !attribute || i - 1 < free || taken[i - 1] || nouns[i - 1]) return undefined;
  const before = words[i - 1];
  if (!before || before.text === '') return undefined;
  return {
    key: attributePhrase(attribute, noun),
    start: i - 1,
    end: i + 1,
    why: { rule: 'eigenschaft', lemma: noun.rule },
  };
}
