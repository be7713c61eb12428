/** Longest word that is looked at, in letters; longer ones count as unknown. */
export const longestWord = 80;

/** Writes a word in small Latin-1 letters to `target`, from `at` on, and returns where it ends; other letters match nothing. */
export function writeLetters(word: string, target: Uint8Array, at = 0): number {
  for (let i = 0; i < word.length; i++) target[at + i] = smallLetter(word.charCodeAt(i));
  return at + word.length;
}

/** The small letter of a Latin-1 code; 1, which no word has, for anything else. */
export function smallLetter(code: number): number {
  if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) return code + 32;
  return code < 256 ? code : 1;
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
