import type { Interview } from '../../data-types/interviews.js';
import type { Wortwolke } from '../../data-types/wortwolken.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Codebook, Entry } from '../codebook.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Reader } from '../reader.js';
import { type Context, contextsOf } from './context.js';
import { entryConflicts } from './entry-conflicts.js';
import { type EntryUse, entryUses } from './entry-uses.js';
import { indexWords, type Likeness } from './likeness.js';
import { nearTerms } from './near-terms.js';
import { nearThemes } from './near-themes.js';
import { type OutsideTerm, outsideTerms } from './outside-terms.js';
import type { Places } from './places.js';
import { type ReviewedAnswer, readAnswers } from './reviewed-answers.js';

/** A theme as it is named to the analysts. */
export interface NamedTheme {
  id: string;
  anzeige: string;
}

/** An entry of the code book and where it stands. */
export interface PlacedEntry {
  theme: NamedTheme;
  list: Entry['list'];
  text: string;
  place: Place;
}

export interface ReviewedTerm {
  text: string;
  interviews: number;
  mentions: number;
  contexts: Context[];
}

/** A theme that a term may belong to, and the entry that it is like. */
export interface Suggestion {
  theme: NamedTheme;
  entry: string;
  likeness: Likeness;
}

/** Why an entry never matches: a longer entry counts, an `ausschluss` forbids it, an `ausschluss` has nothing to exclude, nobody says it. */
export type Idleness = 'verdraengt' | 'ausgeschlossen' | 'wirkungslos' | 'nicht-gesagt';

export interface UnusedEntry extends PlacedEntry {
  reason: Idleness;
  /** The entry that counts instead. */
  by?: PlacedEntry;
}

/** A pattern that matches suspiciously much. */
export interface BroadEntry extends PlacedEntry {
  /** Share of all words that it matches, 0 to 1. */
  share: number;
  /** It is in every answer. */
  everywhere: boolean;
}

export interface PlacedConflict {
  /** The one that counts, and the other. */
  entries: [PlacedEntry, PlacedEntry];
  words: { text: string; times: number }[];
}

/** What the analysts may want to change in the code book. */
export interface Review {
  interviews: number;
  answers: number;
  words: number;
  /** Frequent terms that match nothing in the code book. */
  frequent: ReviewedTerm[];
  /** Terms that are close to a theme. */
  near: (ReviewedTerm & { suggestions: Suggestion[] })[];
  nearThemes: { themes: [NamedTheme, NamedTheme]; likeness: Likeness; words: [string, string] }[];
  unused: UnusedEntry[];
  broad: BroadEntry[];
  conflicts: PlacedConflict[];
}

export interface ReviewRule {
  /** Frequent terms come from at least so many interviews. */
  atLeast: number;
  /** At most so many frequent terms, and so many near ones. */
  atMost: number;
  /** Only the answers that this cloud is made from. */
  cloud?: Pick<Wortwolke, 'fragen' | 'gruppen'> | undefined;
}

const mostContexts = 3;

/** Goes through the interviews for what the code book misses, doubles or never needs. */
export function reviewCodebook(
  interviews: readonly Interview[],
  reader: Reader,
  lexicon: Lexicon,
  places: Places,
  { atLeast, atMost, cloud }: ReviewRule,
): Review {
  const { codebook } = reader;
  const answers = readAnswers(interviews, reader, cloud);
  const index = indexWords(codebook, lexicon);
  const name = namer(codebook);
  const placed = placer(codebook, places);
  const withContexts = (
    { text, interviews, mentions, located }: OutsideTerm,
    most: number,
  ): ReviewedTerm => ({
    text,
    interviews,
    mentions,
    contexts: contextsOf(located, most, places),
  });
  const near = nearTerms(outsideTerms(answers, reader, 1, true), codebook, index).slice(0, atMost);
  const stretches = answers.map((answer) => answer.stretches);
  return {
    ...sizeOf(answers),
    frequent: outsideTerms(answers, reader, atLeast)
      .slice(0, atMost)
      .map((term) => withContexts(term, mostContexts)),
    near: near.map((term) => ({
      ...withContexts(term, 1),
      suggestions: term.suggestions.map(({ theme, entry, likeness }) => ({
        theme: name(theme),
        entry: entry.text,
        likeness,
      })),
    })),
    nearThemes: nearThemes(codebook, index, lexicon).map(({ themes: [a, b], likeness, words }) => ({
      themes: [name(a), name(b)],
      likeness,
      words,
    })),
    ...judgeEntries(entryUses(codebook, stretches), answers, placed),
    conflicts: entryConflicts(codebook, stretches.flat()).map(({ entries: [a, b], words }) => ({
      entries: [placed(a), placed(b)],
      words,
    })),
  };
}

function namer({ themes }: Codebook): (theme: number) => NamedTheme {
  return (theme) => ({ id: themes[theme]?.id ?? '', anzeige: themes[theme]?.anzeige ?? '' });
}

function placer(codebook: Codebook, places: Places): (entry: Entry) => PlacedEntry {
  const name = namer(codebook);
  return (entry) => ({
    theme: name(entry.theme),
    list: entry.list,
    text: entry.text,
    place: places.entry(entry),
  });
}

function sizeOf(answers: readonly ReviewedAnswer[]): Pick<Review, 'interviews' | 'answers' | 'words'> {
  return {
    interviews: new Set(answers.map(({ interview }) => interview)).size,
    answers: answers.length,
    words: wordsIn(answers),
  };
}

function wordsIn(answers: readonly ReviewedAnswer[]): number {
  return answers.flatMap(({ stretches }) => stretches.flat()).filter(({ text }) => text !== '').length;
}

/** A pattern for more than so many of all words is suspicious. */
const suspiciousShare = 0.05;

function judgeEntries(
  uses: readonly EntryUse[],
  answers: readonly ReviewedAnswer[],
  placed: (entry: Entry) => PlacedEntry,
): Pick<Review, 'unused' | 'broad'> {
  const words = Math.max(1, wordsIn(answers));
  const isEverywhere = (use: EntryUse) => answers.length > 1 && use.answers === answers.length;
  return {
    unused: uses
      .filter(({ counts }) => counts === 0)
      .map((use): UnusedEntry => {
        const [by] = use.displaced.keys();
        return { ...placed(use.entry), reason: idlenessOf(use), ...(by ? { by: placed(by) } : {}) };
      }),
    broad: uses
      .filter(({ entry }) => entry.list !== 'ausschluesse' && !entry.exact)
      .filter((use) => use.words / words > suspiciousShare || isEverywhere(use))
      .map((use) => ({ ...placed(use.entry), share: use.words / words, everywhere: isEverywhere(use) })),
  };
}

function idlenessOf({ entry, displaced, idle }: EntryUse): Idleness {
  if (displaced.size > 0) return 'verdraengt';
  if (idle === 0) return 'nicht-gesagt';
  return entry.list === 'ausschluesse' ? 'wirkungslos' : 'ausgeschlossen';
}
