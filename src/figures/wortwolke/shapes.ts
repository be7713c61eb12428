import type { Font } from '../../load/fonts.js';
import { anchorsOf } from './anchors.js';
import { type SizeRule, sizeOf } from './fit.js';
import { middleOf, type Outline, type Point } from './outline.js';
import { square } from './power.js';
import { type Silhouette, traceSilhouette } from './silhouette.js';
import { splitInTwo } from './two-lines.js';

/** A word to place. */
export interface CloudWord {
  text: string;
  /** Share of the area, greater than 0; the height of the letters goes with its square root. */
  weight: number;
  /** Words of one group gather. Groups are numbered from 0 in reading order; a word without stands near the middle. */
  group?: number;
}

/** A word with what it looks like, at no size yet. */
export interface Shape {
  word: CloudWord;
  /** Height of its letters as a share of the largest. */
  share: number;
  /** On one line and, if it is long, on two. */
  variants: Silhouette[];
}

/** Traces all words. */
export function shapesOf(words: readonly CloudWord[], fontOf: (word: CloudWord) => Font): Shape[] {
  const most = Math.max(...words.map(({ weight }) => weight));
  return words.map((word) => {
    const font = fontOf(word);
    const variants = [[word.text], ...splitInTwo(word.text, font)].map((lines) =>
      traceSilhouette(lines, font),
    );
    return { word, share: Math.sqrt(word.weight / most), variants };
  });
}

/** Room a word takes on one line, in squares of the largest type, with the white about it. */
function roomOf({ share, variants }: Shape): number {
  return ((variants[0]?.width ?? 0) + 0.4) * share * share;
}

/** Where the middle of each word would best be: at the anchor of its group, else in the middle. */
export function wishesOf(shapes: readonly Shape[], outline: Outline): Point[] {
  const rooms = new Map<number, number>();
  for (const shape of shapes) {
    const { group } = shape.word;
    if (group !== undefined) rooms.set(group, (rooms.get(group) ?? 0) + roomOf(shape));
  }
  const groups = [...rooms.keys()].sort((a, b) => a - b);
  const anchors = anchorsOf(
    outline,
    groups.map((group) => rooms.get(group) ?? 0),
  );
  const middle = middleOf(outline);
  return shapes.map(({ word }) => anchors[groups.indexOf(word.group ?? -1)] ?? middle);
}

/** A word wider than this share of the area stands on two lines, if it can. */
const tooWide = 0.6;

/** Gives words that would be too wide on one line at a size of the largest word in mm a variant on two. */
export function splitWide(
  shapes: readonly Shape[],
  largest: number,
  width: number,
  fontOf: (word: CloudWord) => Font,
): Shape[] {
  return shapes.map((shape) => {
    const { word, share, variants } = shape;
    const isTooLong = share * largest * (variants[0]?.width ?? 0) > tooWide * width;
    if (!isTooLong || variants.length > 1) return shape;
    const font = fontOf(word);
    const split = splitInTwo(word.text, font, true).map((lines) => traceSilhouette(lines, font));
    return { ...shape, variants: [...variants, ...split] };
  });
}

/** What words take of a full outline, gaps and all: the more there are, the better small ones fill what large ones leave. */
function fillingOf(count: number): number {
  if (count <= 100) return 0.9;
  return count <= 1500 ? 1 : 1.05;
}

/** The size in mm at which the words will about fill so many square mm. */
export function guessSize(
  shapes: readonly Shape[],
  area: number,
  rule: SizeRule,
  gaps: { across: number; down: number },
): number {
  const needed = (largest: number) =>
    shapes.reduce((sum, { share, variants }) => {
      const width = (variants[0]?.width ?? 0) + 2 * gaps.across;
      return sum + width * (0.86 + 2 * gaps.down) * square(sizeOf(share, largest, rule));
    }, 0);
  const filled = area * fillingOf(shapes.length);
  let low = 0;
  let high = Math.sqrt(area);
  for (let i = 0; i < 24; i++) {
    const size = (low + high) / 2;
    if (needed(size) > filled) high = size;
    else low = size;
  }
  return Math.max(0.01, low);
}

/** The size in mm at which the widest word just fits into a width. */
export function widestFits(shapes: readonly Shape[], width: number, rule: SizeRule, gap: number): number {
  let low = 0;
  let high = width;
  const fits = (largest: number) =>
    shapes.every(({ share, variants }) => {
      const narrowest = Math.min(...variants.map((variant) => variant.width));
      return (narrowest + 2 * gap) * sizeOf(share, largest, rule) < width;
    });
  for (let i = 0; i < 24; i++) {
    const size = (low + high) / 2;
    if (fits(size)) low = size;
    else high = size;
  }
  return low;
}
