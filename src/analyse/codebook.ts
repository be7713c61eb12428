import type { Codebuch, Thema } from '../data-types/codebuch.js';
import { inclusiveReadings, mergePairs } from './inclusive-forms.js';
import { type RunningWord, runningWords } from './running-words.js';
import { tokenise } from './tokenise.js';
import { compileWord, type WordPattern } from './word-pattern.js';

/** A word or phrase of the code book, as patterns of its words. */
interface Entry {
  theme: number;
  words: WordPattern[];
  letters: number;
  exact: boolean;
}

interface Match {
  entry: Entry;
  start: number;
  end: number;
}

/** Finds the themes of a code book in texts. */
export interface Codebook {
  themes: readonly Thema[];
  /** Indices of the themes a text speaks of, one for each mention, in the order of the text. */
  find(text: string): number[];
}

/** Compiles a code book: `woerter` and `wendungen` that stand for a theme, `ausschluesse` that don't count for it. */
export function compileCodebook(codebuch: Codebuch): Codebook {
  const themes = codebuch.themen;
  const entries: Entry[] = [];
  const exclusions: Entry[] = [];
  themes.forEach((thema, theme) => {
    for (const text of [...(thema.woerter ?? []), ...(thema.wendungen ?? [])]) {
      entries.push(compileEntry(text, theme));
    }
    for (const text of thema.ausschluesse ?? []) exclusions.push(compileEntry(text, theme));
  });
  const beginning = entriesByFirstWord(entries);
  const excluding = entriesByFirstWord(exclusions);
  return {
    themes,
    find: (text) => runningWords(text).flatMap((words) => findIn(words, beginning, excluding)),
  };
}

type EntriesFor = (word: RunningWord) => readonly Entry[];

/** The entries whose first word fits, remembered for each word, since texts repeat their words. */
function entriesByFirstWord(entries: readonly Entry[]): EntriesFor {
  const known = new Map<string, Entry[]>();
  return (word) => {
    const key = `${word.capital ? 'A' : 'a'} ${word.readings.join(' ')}`;
    const fitting = known.get(key) ?? entries.filter((entry) => entry.words[0]?.fits(word));
    known.set(key, fitting);
    return fitting;
  };
}

/** The entry goes the way of the text: a pair („Bürgerinnen und Bürger“) becomes one word there, so here too. */
function compileEntry(text: string, theme: number): Entry {
  // a star at the edge of a word is a pattern, one inside it an inclusive form (Bürger*innen)
  const tokens = /(?:^|\s)\*|\*(?:\s|$)/u.test(text)
    ? text.trim().split(/\s+/u)
    : mergePairs(tokenise(text).filter((token) => token.kind === 'word')).map((token) => token.text);
  const words = tokens.map((piece, i) => {
    const readings = inclusiveReadings(piece) ?? [piece];
    const isAdjective = i === 0 && tokens.length > 1 && /e[mnrs]?$/u.test(piece);
    // „Öffentlicher Raum“: the capital may be that of a heading
    return compileWord(piece, isAdjective ? [...readings, piece.toLowerCase()] : readings);
  });
  return {
    theme,
    words,
    letters: words.reduce((sum, word) => sum + word.letters, 0),
    exact: words.every((word) => word.exact),
  };
}

function findIn(words: RunningWord[], beginning: EntriesFor, excluding: EntriesFor): number[] {
  const excluded = matchesOf(words, excluding);
  const found = matchesOf(words, beginning).filter(
    (match) =>
      !excluded.some(
        (other) =>
          other.entry.theme === match.entry.theme && other.start <= match.start && other.end >= match.end,
      ),
  );
  const taken = words.map(() => false);
  const kept: Match[] = [];
  for (const match of found.sort(byRank)) {
    if (taken.slice(match.start, match.end).some(Boolean)) continue;
    taken.fill(true, match.start, match.end);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start).map((match) => match.entry.theme);
}

/** Longest match first: more words, then exact ones, then more letters, then place, then order of the code book. */
function byRank(a: Match, b: Match): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    Number(b.entry.exact) - Number(a.entry.exact) ||
    b.entry.letters - a.entry.letters ||
    a.start - b.start ||
    a.entry.theme - b.entry.theme
  );
}

function matchesOf(words: RunningWord[], beginning: EntriesFor): Match[] {
  return words.flatMap((word, start) =>
    beginning(word)
      .filter((entry) => fitsAt(words, start, entry))
      .map((entry) => ({ entry, start, end: start + entry.words.length })),
  );
}

function fitsAt(words: RunningWord[], start: number, entry: Entry): boolean {
  return entry.words.every((pattern, i) => {
    const word = words[start + i];
    return word !== undefined && pattern.fits(word);
  });
}
