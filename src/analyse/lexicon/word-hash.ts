import { longestWord } from './letters.js';

const base = 31;

/** Powers of the base, modulo 2³². */
const powers = new Int32Array(longestWord + 1);
powers[0] = 1;
for (let i = 1; i <= longestWord; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, base);

/** Takes one more letter, to the right, into a hash (0 for no letters): polynomial, modulo 2³². */
export function hashStep(hash: number, letter: number): number {
  return (Math.imul(hash, base) + letter) | 0;
}

/** The hash of the letters from `from` to `to`. */
export function hashOf(word: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = hashStep(hash, word[i] ?? 1);
  return hash;
}

/** Writes the hashes of all beginnings of a word to `hashes`: index = number of letters. */
export function hashBeginnings(word: Uint8Array, length: number, hashes: Int32Array): void {
  hashes[0] = 0;
  for (let i = 0; i < length; i++) hashes[i + 1] = hashStep(hashes[i] ?? 0, word[i] ?? 1);
}

/** The hash of the letters from `from` to `to`, from the hashes of all beginnings (Rabin and Karp). */
export function hashOfPart(hashes: Int32Array, from: number, to: number): number {
  return ((hashes[to] ?? 0) - Math.imul(hashes[from] ?? 0, powers[to - from] ?? 0)) | 0;
}
