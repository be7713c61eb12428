import type { Font } from '../../load/fonts.js';
import { lettersOf } from './letters.js';

/** Shortest term, in em, that may stand on two lines. */
const shortest = 7;

/** So much of the longer line the shorter one must fill, unless the term is too long for one line anyway. */
const evenness = 0.5;
const long = 14;

/** Words that must not end a line. */
const weak =
  /^(?:und|oder|für|im|am|an|in|der|die|das|den|dem|des|zum|zur|mit|auf|von|vom|um|ohne|gegen|bei|&|–)$/u;

/**
 * The best way to set a term of two or more words on two lines, as a list of none or one. The lines
 * should be about equally long and the first not end in a small word.
 * @param isTooLong Whether it has to be split, as one line would be wider than there is room.
 */
export function splitInTwo(text: string, font: Font, isTooLong = false): string[][] {
  const words = text.split(' ');
  if (words.length < 2) return [];
  const { advance } = lettersOf(font).set(text);
  if (advance < shortest && !isTooLong) return [];
  // by the number of letters, which is near enough and costs nothing
  const splits = words.slice(1).map((_, i) => {
    const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
    const widest = Math.max(...lines.map((line) => line.length));
    return { lines, cost: widest + (weak.test(words[i] ?? '') ? 6 : 0) };
  });
  const { lines } = splits.reduce((a, b) => (b.cost < a.cost ? b : a));
  const lengths = lines.map((line) => line.length);
  const even = Math.min(...lengths) >= evenness * Math.max(...lengths);
  return even || isTooLong || advance > long ? [lines] : [];
}
