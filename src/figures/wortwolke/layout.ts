import type { Font } from '../../load/fonts.js';
import { mm } from '../text-layout.js';
import { sizeOf } from './fit.js';
import { packKept } from './keep.js';
import { lengthOfRow, type Outline, type Point } from './outline.js';
import { type CloudShape, outlineOf } from './outline-of-shape.js';
import { packFresh } from './pack-fresh.js';
import type { Packing, Placement } from './packing.js';
import { square } from './power.js';
import { cellOfPrevious, type PreviousLayout, plainCell } from './previous.js';
import { type CloudWord, guessSize, shapesOf, splitWide, widestFits } from './shapes.js';
import { lineDistance } from './silhouette.js';
import { type Setting, sizer } from './sizing.js';
import { touchingPairs } from './touching.js';

export type { CloudShape } from './outline-of-shape.js';
export type { PreviousLayout } from './previous.js';

/** Where a word stands and how large it is. */
export interface PlacedWord {
  text: string;
  /** One line, or two for a long term; centred. */
  lines: string[];
  /** Middle of the lines, in mm. */
  x: number;
  /** First baseline, in mm. */
  y: number;
  /** Distance of the baselines, in mm. */
  leading: number;
  /** Size of the type, in points. */
  size: number;
}

export interface CloudLayout {
  /** All words, in the order given. */
  placed: PlacedWord[];
  /** The rectangle that the words fill, in mm. */
  box: { x: number; y: number; width: number; height: number };
  /** Sizes in points. */
  smallest: number;
  largest: number;
  /** The heights go with the root of the weights; false where the smallest words had to be kept legible. */
  areaTrue: boolean;
  /** Words that touch; none, unless the layout is broken. */
  touching: [string, string][];
  /** Side in mm of a cell of the board on which the words were placed. */
  cell?: number;
  /** Words that fit into the shape at no size that could be read; never in a plain outline. */
  unplaceable?: string[];
}

export interface CloudOptions {
  /** Points that no word should be smaller than (8). Sizes are drawn together before this is given up. */
  smallest?: number;
  /** Points that no word is larger than (40). */
  largest?: number;
  /** Free space in em at both sides of every word (0.2), and above and below it (0.06). */
  gaps?: { across: number; down: number };
  /** The cut of a word, where not all are set in the same. */
  fontOf?: (word: CloudWord) => Font;
  /** Outline that the words fill; without it a superellipse as wide and high as the area. */
  shape?: CloudShape;
  /** Where words stood last time, in mm of an area of the given size: what need not move stays. */
  previous?: PreviousLayout;
}

/** Cells of the board in the height of the smallest type; fewer where there are many words. */
function fineness(count: number): number {
  if (count <= 100) return 10;
  if (count <= 400) return 8;
  return count <= 1500 ? 6 : 5;
}

/** Cells on the longer side of the largest board. */
const mostCells = 4000;

/** Free space around a word, in em. */
const white = { across: 0.2, down: 0.06 };

/**
 * Lays out a word cloud: all words upright, none left out, none touching another, as large as the area
 * allows, large words in the middle, words of a group together. The same input gives the same cloud.
 *
 * Greedy placement of glyph silhouettes on a board of bits, each at the free place nearest to its wish;
 * the size by trying; then a few exchanges, and the white is evened out. With an earlier layout, words stay
 * where they were as far as that can be.
 */
export function layoutCloud(
  words: readonly CloudWord[],
  area: { width: number; height: number },
  font: Font,
  options: CloudOptions = {},
): CloudLayout {
  const fontOf = options.fontOf ?? (() => font);
  const gaps = options.gaps ?? white;
  const first = shapesOf(words, fontOf);
  if (first.length === 0) return nothing;
  const rule = {
    least: first.reduce((least, { share }) => Math.min(least, share), 1),
    floor: mm(options.smallest ?? 8),
  };
  const ceiling = mm(options.largest ?? 40);
  const coarse = outlineOf(options.shape, area, Math.max(area.width, area.height) / 400);
  const room = areaOf(coarse.outline) * square(Math.max(area.width, area.height) / 400);
  if (room === 0) return { ...nothing, unplaceable: words.map(({ text }) => text) };
  const likely = Math.min(ceiling, guessSize(first, room, rule, gaps));
  const shapes = splitWide(first, likely, area.width, fontOf);
  const guess = Math.min(likely, widestFits(shapes, area.width, rule, gaps.across));
  const base = { shapes, area, rule, ceiling, gaps };
  return layOut(words, base, guess, options);
}

/** A cloud that comes out at less than this share of the size that was guessed needs a finer board. */
const muchSmaller = 0.6;

function layOut(
  words: readonly CloudWord[],
  base: Omit<Setting, 'outline' | 'cell'>,
  guess: number,
  { shape, previous }: CloudOptions,
): CloudLayout {
  const { area, rule } = base;
  const finest = Math.max(area.width, area.height) / mostCells;
  const wanted = plainCell(Math.max(finest, sizeOf(rule.least, guess, rule) / fineness(words.length)));
  const onBoard = (cell: number, pack: (setting: Setting, offset: Point) => Packing | undefined) => {
    const { outline, left, top } = outlineOf(shape, area, cell);
    const setting: Setting = { ...base, outline, cell };
    const packing = pack(setting, { x: left, y: top });
    return packing && describe(packing, words, setting, { left, top });
  };
  const kept =
    previous &&
    onBoard(cellOfPrevious(previous, wanted), (setting, offset) => packKept(setting, previous, offset));
  if (kept) return kept;
  const layout = onBoard(wanted, (setting) => packFresh(setting, sizer(setting), guess)) ?? nothing;
  const size = mm(layout.largest);
  const isCoarse = layout.placed.length === words.length && size < muchSmaller * guess && wanted > finest;
  return isCoarse ? layOut(words, base, size, shape ? { shape } : {}) : layout;
}

const nothing: CloudLayout = {
  placed: [],
  box: { x: 0, y: 0, width: 0, height: 0 },
  smallest: 0,
  largest: 0,
  areaTrue: true,
  touching: [],
};

function areaOf(outline: Outline): number {
  return outline.rows.reduce((sum, _, row) => sum + lengthOfRow(outline, row), 0);
}

function describe(
  { placements }: Packing,
  words: readonly CloudWord[],
  { cell, rule }: Setting,
  offset: { left: number; top: number },
): CloudLayout {
  const there = new Set(placements.map(({ word }) => word.index));
  const unplaceable = words.filter((_, i) => !there.has(i)).map(({ text }) => text);
  if (placements.length === 0) return { ...nothing, unplaceable };
  const placed = [...placements]
    .sort((a, b) => a.word.index - b.word.index)
    .map((placement) => place(placement, words, cell, offset));
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  let [smallest, largest] = [Number.POSITIVE_INFINITY, 0];
  for (const { x, y, mask, word } of placements) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + mask.width);
    bottom = Math.max(bottom, y + mask.height);
    smallest = Math.min(smallest, word.em * cell);
    largest = Math.max(largest, word.em * cell);
  }
  return {
    placed,
    box: {
      x: left * cell + offset.left,
      y: top * cell + offset.top,
      width: (right - left) * cell,
      height: (bottom - top) * cell,
    },
    smallest: points(smallest),
    largest: points(largest),
    touching: touchingPairs(placements).map(([a, b]) => [
      words[a.word.index]?.text ?? '',
      words[b.word.index]?.text ?? '',
    ]),
    areaTrue: largest * rule.least >= rule.floor - 0.01,
    cell,
    ...(unplaceable.length > 0 ? { unplaceable } : {}),
  };
}

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

function place(
  { word, silhouette, mask, x, y }: Placement,
  words: readonly CloudWord[],
  cell: number,
  { left, top }: { left: number; top: number },
): PlacedWord {
  const em = word.em * cell;
  return {
    text: words[word.index]?.text ?? '',
    lines: silhouette.lines,
    x: (x + mask.middle) * cell + left,
    y: (y + mask.baseline) * cell + top,
    leading: lineDistance * em,
    size: points(em),
  };
}
