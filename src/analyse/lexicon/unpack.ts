import type { LexiconData } from '../../load/lexicon.js';
import { longestWord } from './letters.js';
import { type Ending, WordTable } from './word-table.js';

const newline = 10;
const space = 32;
const comma = 44;
const adjectiveKind = 'J'.charCodeAt(0);

/** Room for as many forms. */
const mostNouns = 1 << 17;
const mostAdjectives = 1 << 15;

/** An ending, and how many letters of the lemma's end it replaces. */
interface Replacement extends Ending {
  strip: number;
}

/**
 * Fills the tables from the file, whose grammar is in `lexicon/packing.mjs`: nouns at once, adjectives, which are
 * the end of the file, when they are first asked for.
 */
export function unpack({ bytes }: LexiconData): { nouns: WordTable; adjectives: () => WordTable } {
  const nouns = new WordTable(mostNouns);
  const start = fill(nouns, bytes, bytes.indexOf(newline) + 1, false);
  let adjectives: WordTable | undefined;
  return {
    nouns,
    adjectives: () => {
      if (adjectives === undefined) {
        adjectives = new WordTable(mostAdjectives);
        fill(adjectives, bytes, start, true);
      }
      return adjectives;
    },
  };
}

/** Adds groups of lemmas, from `at` on, as long as they are adjectives or are none; returns where it stopped. */
function fill(table: WordTable, bytes: Uint8Array, at: number, adjectives: boolean): number {
  let group = at;
  while (group < bytes.length && (bytes[group] === adjectiveKind) === adjectives) {
    const headEnd = bytes.indexOf(newline, group);
    const lineEnd = bytes.indexOf(newline, headEnd + 1);
    const endings = readEndings(bytes, group + 3, headEnd);
    addLemmas(table, bytes, headEnd + 1, lineEnd, {
      kind: bytes[group] ?? 0,
      gender: bytes[group + 1] ?? 0,
      endings,
    });
    group = lineEnd + 1;
  }
  return group;
}

/** The lemmas of a line, each after the number of letters that it shares with the one before. */
function addLemmas(
  table: WordTable,
  bytes: Uint8Array,
  from: number,
  to: number,
  { kind, gender, endings }: { kind: number; gender: number; endings: readonly Replacement[] },
): void {
  const lemma = new Uint8Array(longestWord);
  for (let at = from; at < to; at++) {
    let length = digit(bytes[at] ?? 0);
    for (at++; at < to && bytes[at] !== space; at++) lemma[length++] = bytes[at] ?? 0;
    table.addLemma(lemma, length, kind, gender);
    for (const ending of endings) table.addForm(length - ending.strip, ending);
  }
}

function readEndings(bytes: Uint8Array, from: number, to: number): Replacement[] {
  const endings: Replacement[] = [];
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && bytes[end] !== comma) end++;
    const number = bytes[at] ?? 0;
    endings.push({ source: bytes, from: at + 2, to: end, number, strip: digit(bytes[at + 1] ?? 0) });
    at = end + 1;
  }
  return endings;
}

/** The value of a base 36 digit. */
function digit(code: number): number {
  return code <= 57 ? code - 48 : code - 87;
}
