import { longestWord, smallLetter } from './letters.js';
import { hashOf, hashStep } from './word-hash.js';

/** What the lexicon says of a word: `N` noun, `A` adjective used as a noun, `I` infinitive used as a noun, `J` adjective. */
export interface TableEntry {
  lemma: string;
  kind: 'N' | 'A' | 'I' | 'J';
  gender: 'm' | 'f' | 'n' | '-';
  number: 's' | 'p' | 'b';
}

/** Letters `from` to `to` of `source`, and the code of the number that they give. */
export interface Ending {
  source: Uint8Array;
  from: number;
  to: number;
  number: number;
}

/** Index of no entry. */
export const none = -1;

/** Bytes per entry: length of the key, length of the lemma, codes of kind, gender and number. */
const factSize = 5;

/**
 * A hash table from word forms to entries, in typed arrays (open addressing, linear probing): it is filled without
 * making strings, and searched by any part of a word.
 */
export class WordTable {
  #letters: Buffer;
  #end = 0;
  #count = 0;
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Per entry: where its key begins, where its lemma begins. */
  readonly #starts: Uint32Array;
  readonly #facts: Uint8Array;
  /** The lemma whose forms are being added: small letters, and the hash of each of its beginnings. */
  readonly #small = new Uint8Array(longestWord);
  readonly #hashes = new Int32Array(longestWord + 1);
  #lemma = { start: 0, length: 0, kind: 0, gender: 0 };

  /** A table for at most `capacity` forms. */
  constructor(capacity: number) {
    let size = 1024;
    while (size < capacity * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    this.#letters = Buffer.alloc(capacity * 16);
    this.#starts = new Uint32Array(capacity * 2);
    this.#facts = new Uint8Array(capacity * factSize);
  }

  /** Stores a lemma, to which the forms that come next belong. */
  addLemma(source: Uint8Array, length: number, kind: number, gender: number): void {
    this.#makeRoom();
    const letters = this.#letters;
    const start = this.#end;
    let hash = 0;
    for (let i = 0; i < length; i++) {
      const letter = source[i] ?? 1;
      const small = smallLetter(letter);
      letters[start + i] = letter;
      this.#small[i] = small;
      hash = hashStep(hash, small);
      this.#hashes[i + 1] = hash;
    }
    this.#end = start + length;
    this.#lemma = { start, length, kind, gender };
  }

  /** Adds a form: `stem` letters of the lemma, then an ending in small letters. The first entry of a form counts. */
  addForm(stem: number, ending: Ending): void {
    this.#makeRoom();
    const letters = this.#letters;
    const key = this.#end;
    let to = key;
    for (let i = 0; i < stem; i++, to++) letters[to] = this.#small[i] ?? 1;
    let hash = this.#hashes[stem] ?? 0;
    for (let i = ending.from; i < ending.to; i++, to++) {
      const letter = ending.source[i] ?? 1;
      letters[to] = letter;
      hash = hashStep(hash, letter);
    }
    const slot = this.#slot(letters, key, to, hash);
    if (this.#slots[slot] !== 0) return;
    const entry = this.#count++;
    this.#end = to;
    this.#slots[slot] = entry + 1;
    this.#starts[entry * 2] = key;
    this.#starts[entry * 2 + 1] = this.#lemma.start;
    const facts = this.#facts;
    const fact = entry * factSize;
    facts[fact] = to - key;
    facts[fact + 1] = this.#lemma.length;
    facts[fact + 2] = this.#lemma.kind;
    facts[fact + 3] = this.#lemma.gender;
    facts[fact + 4] = ending.number;
  }

  /** The entry of the letters from `from` to `to`, or `none`. */
  find(word: Uint8Array, from: number, to: number): number {
    return this.findHashed(word, from, to, hashOf(word, from, to));
  }

  /** As `find`, with the hash of these letters at hand. */
  findHashed(word: Uint8Array, from: number, to: number, hash: number): number {
    return (this.#slots[this.#slot(word, from, to, hash)] ?? 0) - 1;
  }

  kind(entry: number): string {
    return String.fromCharCode(this.#facts[entry * factSize + 2] ?? 0);
  }

  entry(entry: number): TableEntry {
    const start = this.#starts[entry * 2 + 1] ?? 0;
    const facts = this.#facts;
    const fact = entry * factSize;
    return {
      lemma: this.#letters.toString('latin1', start, start + (facts[fact + 1] ?? 0)),
      kind: String.fromCharCode(facts[fact + 2] ?? 0) as TableEntry['kind'],
      gender: String.fromCharCode(facts[fact + 3] ?? 0) as TableEntry['gender'],
      number: String.fromCharCode(facts[fact + 4] ?? 0) as TableEntry['number'],
    };
  }

  /** The slot that holds these letters, or the free one where they would go. */
  #slot(word: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0 || this.#isKey(entry, word, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isKey(entry: number, word: Uint8Array, from: number, to: number): boolean {
    if (this.#facts[entry * factSize] !== to - from) return false;
    const letters = this.#letters;
    const key = this.#starts[entry * 2] ?? 0;
    for (let i = to - from - 1; i >= 0; i--) {
      if (letters[key + i] !== word[from + i]) return false;
    }
    return true;
  }

  #makeRoom(): void {
    if (this.#end + longestWord <= this.#letters.length) return;
    const larger = Buffer.alloc(this.#letters.length * 2);
    larger.set(this.#letters);
    this.#letters = larger;
  }
}
