import type { Font } from '../load/fonts.js';
import { nonBreaking } from '../typography/non-breaking.js';

/** Millimetres of a size in points. */
export const mm = (points: number): number => (points * 25.4) / 72;

/** Width of one line in mm at a size in points. */
export function widthOf(text: string, font: Font, points: number): number {
  return font.advance(text) * mm(points);
}

interface Piece {
  text: string;
  /** A space stands before it. */
  spaced: boolean;
  /** A soft hyphen follows it. */
  soft: boolean;
}

/**
 * Breaks a text into lines of at most `max` mm with the least sum of squared slack
 * (optimum fit, after Knuth and Plass 1981). Soft hyphens (U+00AD) are used only at a price;
 * a word wider than `max` gets a line of its own, so the caller sees it stick out.
 */
export function wrapText(text: string, font: Font, points: number, max: number): string[] {
  const pieces = cutIntoPieces(text);
  const n = pieces.length;
  const best = Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
  const from = Array<number>(n + 1).fill(0);
  best[0] = 0;
  for (let end = 1; end <= n; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const width = widthOf(joinPieces(pieces, start, end), font, points);
      if (width > max && end - start > 1) break;
      const cost = (best[start] ?? 0) + lineCost(width, max, pieces[end - 1], end === n);
      if (cost < (best[end] ?? 0)) {
        best[end] = cost;
        from[end] = start;
      }
    }
  }
  const lines: string[] = [];
  for (let end = n; end > 0; end = from[end] ?? 0) lines.unshift(joinPieces(pieces, from[end] ?? 0, end));
  return lines;
}

/** As few lines as `wrapText` needs, but all of about the same length. */
export function wrapBalanced(text: string, font: Font, points: number, max: number): string[] {
  let best = wrapText(text, font, points, max);
  for (let width = max - 1; width > max * 0.4; width -= 1) {
    const lines = wrapText(text, font, points, width);
    const tooWide = lines.some((line) => widthOf(line, font, points) > width);
    if (lines.length > best.length || tooWide) break;
    best = lines;
  }
  return best;
}

/** The largest size between `smallest` and `largest` (points, steps of 0.25) at which no single word is wider than `max` mm. */
export function sizeThatFits(
  text: string,
  font: Font,
  largest: number,
  smallest: number,
  max: number,
): number {
  const words = cutIntoPieces(text).map((piece) => piece.text + (piece.soft ? '-' : ''));
  const widest = Math.max(0, ...words.map((word) => font.advance(word)));
  for (let points = largest; points > smallest; points -= 0.25) {
    if (widest * mm(points) <= max) return points;
  }
  return smallest;
}

/**
 * Lines end at spaces and soft hyphens, never at a no-break space or where one belongs; what the text has there is
 * drawn. Labels are read as German: they are names and dates.
 */
function cutIntoPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { length } of nonBreaking(text, 'de').split(' ')) {
    const parts = text.slice(at, at + length).split('\u00AD');
    parts.forEach((part, i) => {
      pieces.push({ text: part, spaced: i === 0, soft: i < parts.length - 1 });
    });
    at += length + 1;
  }
  return pieces;
}

function joinPieces(pieces: Piece[], start: number, end: number): string {
  let line = '';
  for (let i = start; i < end; i++) {
    const piece = pieces[i];
    if (piece) line += (i > start && piece.spaced ? ' ' : '') + piece.text;
  }
  return line + (pieces[end - 1]?.soft ? '-' : '');
}

function lineCost(width: number, max: number, last: Piece | undefined, isLastLine: boolean): number {
  const slack = ((max - width) / max) ** 2;
  const excess = width > max ? 1e4 * (width - max) : 0;
  const hyphen = last?.soft && !isLastLine ? 0.35 : 0;
  return (isLastLine ? 0.25 : 1) * slack + excess + hyphen + 0.12;
}
