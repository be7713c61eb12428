import type { Codebuch, Thema } from '../data-types/codebuch.js';
import { inclusiveReadings } from './inclusive-forms.js';
import { entryWords, type RunningWord } from './running-words.js';
import { compileWord, type WordPattern } from './word-pattern.js';

/** The lists of a theme that hold its entries. */
export type EntryList = 'woerter' | 'wendungen' | 'ausschluesse';

/** A word or phrase of the code book, as patterns of its words. */
export interface Entry {
  /** Index of the theme in the code book. */
  theme: number;
  list: EntryList;
  /** Index in that list. */
  index: number;
  /** As written in the code book. */
  text: string;
  words: WordPattern[];
  letters: number;
  exact: boolean;
}

/** An entry found in a stretch of words. */
export interface Match {
  entry: Entry;
  /** [start, end) of the words. */
  start: number;
  end: number;
}

/** Finds the themes of a code book in stretches of words. */
export interface Codebook {
  themes: readonly Thema[];
  entries: readonly Entry[];
  /** What a stretch speaks of, one match for each mention, in the order of the words; no word is in two. */
  find(words: readonly RunningWord[]): Match[];
  /** Every entry that fits somewhere and is not excluded, also those that a longer or more exact one displaces. */
  findAll(words: readonly RunningWord[]): Match[];
  /** Entries that fit and don't count, with the match that keeps them out: an exclusion or a better match. */
  findPassedOver(words: readonly RunningWord[]): { match: Match; by: Match }[];
}

/** Compiles a code book: `woerter` and `wendungen` that stand for a theme, `ausschluesse` that don't count for it. */
export function compileCodebook(codebuch: Codebuch): Codebook {
  const themes = codebuch.themen;
  const compiled = themes.flatMap((thema, theme) =>
    (['woerter', 'wendungen', 'ausschluesse'] as const).flatMap((list) =>
      (thema[list] ?? []).map((text, index) => compileEntry({ theme, list, index, text })),
    ),
  );
  const beginning = entriesByFirstWord(compiled.filter(({ list }) => list !== 'ausschluesse'));
  const excluding = entriesByFirstWord(compiled.filter(({ list }) => list === 'ausschluesse'));
  const findAll = (words: readonly RunningWord[]) => {
    const found = matchesOf(words, beginning);
    if (found.length === 0) return found;
    const excluded = matchesOf(words, excluding);
    return found.filter((match) => !excluded.some((other) => covers(other, match)));
  };
  const find = (words: readonly RunningWord[]) => withoutOverlaps(words.length, findAll(words));
  return {
    themes,
    entries: compiled,
    findAll,
    find,
    findPassedOver(words) {
      const excluded = matchesOf(words, excluding);
      const kept = find(words);
      return matchesOf(words, beginning).flatMap((match) => {
        if (kept.some((other) => isSame(other, match))) return [];
        const by =
          excluded.find((other) => covers(other, match)) ?? kept.find((other) => overlap(other, match));
        return by ? [{ match, by }] : [];
      });
    },
  };
}

function isSame(a: Match, b: Match): boolean {
  return a.entry === b.entry && a.start === b.start;
}

function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end;
}

function covers(excluded: Match, { entry, start, end }: Match): boolean {
  return excluded.entry.theme === entry.theme && excluded.start <= start && excluded.end >= end;
}

type EntriesFor = (word: RunningWord) => readonly Entry[];

/** The entries whose first word fits, remembered for each word, since texts repeat their words. */
function entriesByFirstWord(entries: readonly Entry[]): EntriesFor {
  const mayFit = entriesByForm(entries);
  const known = new WeakMap<readonly string[], Entry[]>();
  return (word) => {
    const found = known.get(word.readings);
    if (found) return found;
    const fitting = mayFit(word).filter((entry) => entry.words[0]?.fits(word));
    known.set(word.readings, fitting);
    return fitting;
  };
}

/** Those of very many entries that are worth a look: listed under one of the readings, or patterns. In their order. */
function entriesByForm(entries: readonly Entry[]): EntriesFor {
  const listed = new Map<string, number[]>();
  const loose: number[] = [];
  entries.forEach(({ words: [first] }, i) => {
    if (!first?.forms) loose.push(i);
    for (const form of new Set(first?.forms)) {
      const here = listed.get(form) ?? [];
      listed.set(form, here);
      here.push(i);
    }
  });
  return ({ readings }) => {
    const found = new Set([...loose, ...readings.flatMap((reading) => listed.get(reading) ?? [])]);
    return [...found].sort((a, b) => a - b).flatMap((i) => entries[i] ?? []);
  };
}

/** The entry goes the way of the text: a pair („Bürgerinnen und Bürger“) becomes one word there, so here too. */
function compileEntry(entry: Pick<Entry, 'theme' | 'list' | 'index' | 'text'>): Entry {
  const { text } = entry;
  // a star at the edge of a word is a pattern, one inside it an inclusive form (Bürger*innen)
  const tokens = /(?:^|\s)\*|\*(?:\s|$)/u.test(text)
    ? text.trim().split(/\s+/u)
    : entryWords(text).map((token) => token.text);
  const words = tokens.map((piece, i) => {
    const readings = inclusiveReadings(piece) ?? [piece];
    const isAdjective = i === 0 && tokens.length > 1 && /e[mnrs]?$/u.test(piece);
    // „Öffentlicher Raum“: the capital may be that of a heading
    return compileWord(piece, isAdjective ? [...readings, piece.toLowerCase()] : readings);
  });
  return {
    ...entry,
    words,
    letters: words.reduce((sum, word) => sum + word.letters, 0),
    exact: words.every((word) => word.exact),
  };
}

function withoutOverlaps(length: number, found: Match[]): Match[] {
  if (found.length < 2) return found;
  const taken = new Array<boolean>(length).fill(false);
  const kept: Match[] = [];
  for (const match of found.sort(byRank)) {
    if (taken.slice(match.start, match.end).some(Boolean)) continue;
    taken.fill(true, match.start, match.end);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Longest match first: more words, then exact ones, then more letters, then place, then order of the code book. */
function byRank(a: Match, b: Match): number {
  return compareRank(a, b) || a.start - b.start || a.entry.theme - b.entry.theme;
}

/** 0 for two matches of which only their order decides. */
export function compareRank(a: Match, b: Match): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    Number(b.entry.exact) - Number(a.entry.exact) ||
    b.entry.letters - a.entry.letters
  );
}

function matchesOf(words: readonly RunningWord[], beginning: EntriesFor): Match[] {
  const found: Match[] = [];
  words.forEach((word, start) => {
    for (const entry of beginning(word)) {
      if (fitsAt(words, start, entry)) found.push({ entry, start, end: start + entry.words.length });
    }
  });
  return found;
}

function fitsAt(words: readonly RunningWord[], start: number, entry: Entry): boolean {
  return entry.words.every((pattern, i) => {
    const word = words[start + i];
    return word !== undefined && pattern.fits(word);
  });
}
