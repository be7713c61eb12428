import type { Font } from '../../load/fonts.js';

/** Shortest term, in em, that may stand on two lines. */
const shortest = 7;

/** Words that must not end a line. */
const weak =
  /^(?:und|oder|für|im|am|an|in|der|die|das|den|dem|des|zum|zur|mit|auf|von|vom|um|ohne|gegen|bei|&|–)$/u;

/**
 * The best way to set a term of two or more words on two lines, as a list of none or one. The lines
 * should be about equally long and the first not end in a small word.
 */
export function splitInTwo(text: string, font: Font): string[][] {
  const words = text.split(' ');
  if (words.length < 2 || font.advance(text) < shortest) return [];
  const splits = words.slice(1).map((_, i) => {
    const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
    const widest = Math.max(...lines.map((line) => font.advance(line)));
    return { lines, cost: widest + (weak.test(words[i] ?? '') ? 3 : 0) };
  });
  const best = splits.reduce((a, b) => (b.cost < a.cost ? b : a));
  return [best.lines];
}
