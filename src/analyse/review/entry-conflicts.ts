import { compareText } from '../../diagnostics/diagnostic.js';
import { type Codebook, compareRank, type Entry, type Match } from '../codebook.js';
import { normalise } from '../normalise.js';
import type { RunningWord } from '../running-words.js';
import { keyOf } from './entry-uses.js';

/** Two entries of different themes that claim the same words, so that only the order of the file decides. */
export interface EntryConflict {
  /** The one that counts, as it comes first in the file, and the other. */
  entries: [Entry, Entry];
  /** They are the same but for capitals, hyphens and accents. */
  isSame: boolean;
  /** The words it happened on, as said, the most frequent first. */
  words: { text: string; times: number }[];
}

/** Entries that are the same but for capitals, hyphens and accents and stand in two themes, whether anybody says them or not. */
export function sameEntries({ entries }: Codebook): [Entry, Entry][] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry): [Entry, Entry][] => {
    if (entry.list === 'ausschluesse') return [];
    const key = plainText(entry);
    const other = first.get(key);
    if (!other) first.set(key, entry);
    return other && other.theme !== entry.theme ? [[other, entry]] : [];
  });
}

/** Every conflict, the same entries first, then what happened on words that were said, the most frequent first. */
export function entryConflicts(
  codebook: Codebook,
  stretches: Iterable<readonly RunningWord[]>,
): EntryConflict[] {
  const found = new Map<string, { entries: [Entry, Entry]; words: Map<string, number> }>();
  const noteOf = (entries: [Entry, Entry]) => {
    const key = entries.map(keyOf).join(' – ');
    const note = found.get(key) ?? { entries, words: new Map<string, number>() };
    found.set(key, note);
    return note.words;
  };
  for (const entries of sameEntries(codebook)) noteOf(entries);
  for (const words of stretches) {
    const all = codebook.findAll(words);
    if (all.length < 2) continue;
    for (const kept of codebook.find(words)) {
      for (const other of all.filter((match) => isEqual(kept, match))) {
        const text = words
          .slice(kept.start, kept.end)
          .map(({ text }) => text)
          .join(' ');
        const said = noteOf([kept.entry, other.entry]);
        said.set(text, (said.get(text) ?? 0) + 1);
      }
    }
  }
  return [...found.values()].map(({ entries, words }) => ({
    entries,
    isSame: plainText(entries[0]) === plainText(entries[1]),
    words: mostFrequentFirst(words),
  }));
}

function plainText({ text }: Entry): string {
  return normalise(text.replaceAll(/\s+/gu, ' ').trim());
}

function isEqual(kept: Match, other: Match): boolean {
  return (
    other.entry.theme !== kept.entry.theme &&
    other.start === kept.start &&
    other.end === kept.end &&
    compareRank(kept, other) === 0
  );
}

function mostFrequentFirst(words: ReadonlyMap<string, number>): EntryConflict['words'] {
  return [...words]
    .map(([text, times]) => ({ text, times }))
    .sort((a, b) => b.times - a.times || compareText(a.text, b.text));
}
