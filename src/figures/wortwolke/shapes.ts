import type { Font } from '../../load/fonts.js';
import { type SizeRule, sizeOf } from './fit.js';
import { anchorsOf, type Oval, type Point } from './oval.js';
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
export function wishesOf(shapes: readonly Shape[], oval: Oval): Point[] {
  const rooms = new Map<number, number>();
  for (const shape of shapes) {
    const { group } = shape.word;
    if (group !== undefined) rooms.set(group, (rooms.get(group) ?? 0) + roomOf(shape));
  }
  const groups = [...rooms.keys()].sort((a, b) => a - b);
  const anchors = anchorsOf(
    oval,
    groups.map((group) => rooms.get(group) ?? 0),
  );
  const middle = { x: oval.width / 2, y: oval.height / 2 };
  return shapes.map(({ word }) => anchors[groups.indexOf(word.group ?? -1)] ?? middle);
}

/** Share of an area that words fill when they fit closely. */
const filling = 0.62;

/** The size in mm at which the words will about fill the area and the widest fits it. */
export function guessSize(
  shapes: readonly Shape[],
  area: { width: number; height: number },
  rule: SizeRule,
): number {
  const widest = Math.max(...shapes.map(({ share, variants }) => share * (variants.at(-1)?.width ?? 0)));
  let size = (0.9 * area.width) / (widest + 0.5);
  const needed = (largest: number) =>
    shapes.reduce((sum, { share, variants }) => {
      return sum + ((variants[0]?.width ?? 0) + 0.4) * square(sizeOf(share, largest, rule));
    }, 0);
  while (needed(size) > area.width * area.height * filling) size *= 0.96;
  return size;
}
