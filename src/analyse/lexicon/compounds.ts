import { longestWord, writeLetters } from './letters.js';
import { hashBeginnings, hashOfPart, hashStep } from './word-hash.js';
import { noHeads, prefixes, shortHeads } from './word-parts.js';
import { none, WordTable } from './word-table.js';

/** Where a compound's head begins, the head's entry, and whether the part before it is known. */
export interface Compound {
  at: number;
  entry: number;
  valid: boolean;
}

const letterE = 101;
const letterN = 110;
const letterS = 115;

/** Shortest head that may follow an unknown first part, in letters. */
const shortestHeadAfterUnknown = 5;

/** Feminine and abstract nouns that always take a linking -s- („Bildungsorte“ has Orte, not Sorten, for a head). */
const takesLinkingS = /(ung|heit|keit|schaft|ion|tät|tum|ling|arbeit|verkehr|leben|betrieb|alter|handel)$/;

/** Finds the head of a compound: its longest noun at the end after a known first part. Buffers need two spare letters. */
export class CompoundFinder {
  readonly #nouns: WordTable;
  readonly #adjectives: () => WordTable;
  readonly #prefixes: WordTable;
  /** Hashes of all beginnings of the word that is looked at. */
  readonly #hashes = new Int32Array(longestWord + 1);
  /** Per end of a first part: 0 not looked at, 1 known parts, 2 not. */
  readonly #firstParts = new Uint8Array(longestWord + 1);
  /** Entries and beginnings of the nouns that a word ends with, shortest first. */
  readonly #heads: { at: number; entry: number }[] = [];

  constructor(nouns: WordTable, adjectives: () => WordTable) {
    this.#nouns = nouns;
    this.#adjectives = adjectives;
    this.#prefixes = tableOf(prefixes);
  }

  /** The best reading of `letters` (small, `length` of them, `word` as a string) as a compound. */
  find(letters: Uint8Array, length: number, word: string): Compound | undefined {
    this.#collectHeads(letters, length, word);
    this.#firstParts.fill(0);
    const heads = this.#heads;
    for (let i = heads.length - 1; i >= 0; i--) {
      const head = heads[i];
      if (head === undefined || !this.#isFirstPart(letters, head.at, word)) continue;
      return { ...this.#withLinkingS(head, heads, word), valid: true };
    }
    const longest = heads.at(-1);
    if (longest === undefined) return undefined;
    const plausible =
      longest.at >= 3 &&
      length - longest.at >= shortestHeadAfterUnknown &&
      this.#nouns.kind(longest.entry) === 'N' &&
      /[aeiouyäöü]/.test(word.slice(0, longest.at));
    return plausible ? { ...longest, valid: false } : undefined;
  }

  #collectHeads(letters: Uint8Array, length: number, word: string): void {
    this.#heads.length = 0;
    hashBeginnings(letters, length, this.#hashes);
    for (let at = length - 2; at >= 2; at--) {
      const entry = this.#nouns.findHashed(letters, at, length, hashOfPart(this.#hashes, at, length));
      if (entry !== none && isHead(word, at)) this.#heads.push({ at, entry });
    }
  }

  /** „Bildungsorten“: the -s- belongs to Bildung. */
  #withLinkingS(
    head: { at: number; entry: number },
    heads: readonly { at: number; entry: number }[],
    word: string,
  ): { at: number; entry: number } {
    if (word[head.at] !== 's' || !takesLinkingS.test(word.slice(0, head.at))) return head;
    return heads.find(({ at }) => at === head.at + 1) ?? head;
  }

  /** Whether the letters before `end` are one or more known parts. */
  #isFirstPart(letters: Uint8Array, end: number, word: string): boolean {
    const before = this.#firstParts[end];
    if (before !== 0) return before === 1;
    let found = this.#isPart(letters, 0, end, word);
    for (let at = end - 3; at >= 2 && !found; at--) {
      found = this.#isPart(letters, at, end, word) && this.#isFirstPart(letters, at, word);
    }
    this.#firstParts[end] = found ? 1 : 2;
    return found;
  }

  /** Whether letters can be a part of a compound other than its head, with or without a linking sound. */
  #isPart(letters: Uint8Array, from: number, to: number, word: string): boolean {
    const hash = hashOfPart(this.#hashes, from, to);
    if (this.#prefixes.findHashed(letters, from, to, hash) !== none) return from === 0 || to - from > 2;
    if (to - from < 3) return false;
    const nouns = this.#nouns;
    if (nouns.findHashed(letters, from, to, hash) !== none) return true;
    if (letters[to - 1] === letterS && to - from > 3) {
      const bare = hashOfPart(this.#hashes, from, to - 1);
      if (nouns.findHashed(letters, from, to - 1, bare) !== none) return true;
      if (this.#isStem(letters, from, to - 1, bare)) return true;
      if (to - from > 7 && /(ung|heit|keit|schaft|ion|tät)s$/.test(word.slice(from, to))) return true;
    }
    return (
      this.#adjectives().findHashed(letters, from, to, hash) !== none || this.#isStem(letters, from, to, hash)
    );
  }

  /** Nouns that drop -e („Schulhof“) and verbs („Förderprogramm“, „Fahrrad“, „Wartezeit“). */
  #isStem(letters: Uint8Array, from: number, to: number, hash: number): boolean {
    const [first = 0, second = 0] = [letters[to], letters[to + 1]];
    letters[to] = letterE;
    letters[to + 1] = letterN;
    const withE = hashStep(hash, letterE);
    let found =
      this.#nouns.findHashed(letters, from, to + 1, withE) !== none ||
      this.#isInfinitive(letters, from, to + 2, hashStep(withE, letterN));
    letters[to] = letterN;
    found ||= this.#isInfinitive(letters, from, to + 1, hashStep(hash, letterN));
    letters[to] = first;
    letters[to + 1] = second;
    return found;
  }

  #isInfinitive(letters: Uint8Array, from: number, to: number, hash: number): boolean {
    const entry = this.#nouns.findHashed(letters, from, to, hash);
    return entry !== none && this.#nouns.kind(entry) !== 'A';
  }
}

function isHead(word: string, at: number): boolean {
  const size = word.length - at;
  if (size <= 3) return shortHeads.has(word.slice(at));
  return size > 7 || !noHeads.has(word.slice(at));
}

function tableOf(words: ReadonlySet<string>): WordTable {
  const table = new WordTable(words.size);
  const letters = new Uint8Array(longestWord);
  const ending = { source: letters, from: 0, to: 0, number: 0 };
  for (const word of words) {
    const length = writeLetters(word, letters);
    table.addLemma(letters, length, 0, 0);
    table.addForm(length, ending);
  }
  return table;
}
