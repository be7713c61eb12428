import type { Font } from '../../load/fonts.js';
import { lettersOf, type Piece } from './letters.js';

/** Distance of the baselines of a term on two lines, in em. */
export const lineDistance = 0.95;

/** Where the ink of a term lies, at no size yet. Lengths in em. */
export interface Silhouette {
  lines: string[];
  /** Letters of each line, from the middle of the line. */
  pieces: Piece[][];
  xHeight: number;
  capHeight: number;
  /** Of the longest line. */
  width: number;
  /** The longest line, from 0. */
  widest: number;
  /** Shortest line as a share of the longest. */
  evenness: number;
}

/** Measures the lines, centred beneath each other. */
export function traceSilhouette(lines: string[], font: Font): Silhouette {
  const letters = lettersOf(font);
  const set = lines.map((line) => letters.set(line));
  const widths = set.map(({ advance }) => advance);
  const width = Math.max(...widths);
  return {
    lines,
    pieces: set.map(({ pieces, advance }) => pieces.map(({ letter, x }) => ({ letter, x: x - advance / 2 }))),
    xHeight: font.xHeight,
    capHeight: font.capHeight,
    width,
    widest: widths.indexOf(width),
    evenness: width > 0 ? Math.min(...widths) / width : 1,
  };
}
