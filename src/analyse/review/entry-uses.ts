import type { Codebuch } from '../../data-types/codebuch.js';
import { type Codebook, compileCodebook, type Entry, type Match } from '../codebook.js';
import type { RunningWord } from '../running-words.js';

/** What became of an entry of the code book in a text. */
export interface EntryUse {
  entry: Entry;
  /** Places where it counts; for an `ausschluss`, where it keeps something from counting. */
  counts: number;
  /** Words it counts, or excludes. */
  words: number;
  /** Answers it counts in. */
  answers: number;
  /** Places where it fits but a longer or more exact entry counts, and that entry, the most frequent one first. */
  displaced: ReadonlyMap<Entry, number>;
  /** Places where it fits but an `ausschluss` of its theme forbids it; for an `ausschluss`, where there is nothing to exclude. */
  idle: number;
}

type Mutable = EntryUse & { displaced: Map<Entry, number>; last: number };

/** @param answers Each as its stretches of words. */
export function entryUses(
  codebook: Codebook,
  answers: readonly (readonly (readonly RunningWord[])[])[],
): EntryUse[] {
  const uses = new Map<string, Mutable>(
    codebook.entries.map((entry) => [
      keyOf(entry),
      { entry, counts: 0, words: 0, answers: 0, displaced: new Map(), idle: 0, last: -1 },
    ]),
  );
  const note = { entries: noteEntries(codebook, uses), exclusions: noteExclusions(codebook, uses) };
  answers.forEach((stretches, answer) => {
    for (const words of stretches) {
      note.entries(words, answer);
      note.exclusions(words, answer);
    }
  });
  return [...uses.values()].map(({ last, displaced, ...use }) => ({
    ...use,
    displaced: new Map([...displaced].sort(([, a], [, b]) => b - a)),
  }));
}

type Note = (words: readonly RunningWord[], answer: number) => void;

/** What counts, what is displaced, and what is excluded: it fits only without the exclusions. */
function noteEntries(codebook: Codebook, uses: ReadonlyMap<string, Mutable>): Note {
  const bare = withLists(codebook, ({ ausschluesse, ...thema }) => thema);
  return (words, answer) => {
    const allowed = codebook.findAll(words);
    const kept = codebook.find(words);
    for (const match of bare.findAll(words)) {
      const use = uses.get(keyOf(match.entry));
      if (!use) continue;
      if (isAmong(match, kept)) count(use, match, answer);
      else if (isAmong(match, allowed)) displace(use, match, kept);
      else use.idle += 1;
    }
  };
}

/** The exclusions that keep something from counting, and those that are said with nothing to exclude. */
function noteExclusions(codebook: Codebook, uses: ReadonlyMap<string, Mutable>): Note {
  const bare = withLists(codebook, ({ ausschluesse, ...thema }) => thema);
  const excluding = withLists(codebook, ({ woerter, wendungen, ausschluesse = [], ...thema }) => ({
    ...thema,
    woerter: ausschluesse,
  }));
  return (words, answer) => {
    const found = excluding.findAll(words);
    if (found.length === 0) return;
    const fitting = bare.findAll(words);
    for (const match of found) {
      const use = uses.get(keyOf({ ...match.entry, list: 'ausschluesse' }));
      if (!use) continue;
      if (fitting.some((other) => isCovered(other, match))) count(use, match, answer);
      else use.idle += 1;
    }
  };
}

/** What tells an entry from all others, also from those of the same code book compiled once more. */
export function keyOf({ theme, list, index }: Pick<Entry, 'theme' | 'list' | 'index'>): string {
  return `${theme} ${list} ${index}`;
}

function withLists(
  codebook: Codebook,
  change: (thema: Codebuch['themen'][number]) => Codebuch['themen'][number],
) {
  return compileCodebook({ themen: codebook.themes.map(change) });
}

function count(use: Mutable, { start, end }: Match, answer: number): void {
  use.counts += 1;
  use.words += end - start;
  if (use.last !== answer) use.answers += 1;
  use.last = answer;
}

function displace(use: Mutable, match: Match, kept: readonly Match[]): void {
  const winner = kept.find(({ start, end }) => start < match.end && end > match.start);
  if (winner) use.displaced.set(winner.entry, (use.displaced.get(winner.entry) ?? 0) + 1);
}

function isAmong({ entry, start }: Match, matches: readonly Match[]): boolean {
  return matches.some((other) => other.start === start && keyOf(other.entry) === keyOf(entry));
}

function isCovered({ entry, start, end }: Match, by: Match): boolean {
  return entry.theme === by.entry.theme && by.start <= start && by.end >= end;
}
