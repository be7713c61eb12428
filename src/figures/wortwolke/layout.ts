import type { Font } from '../../load/fonts.js';
import { mm } from '../text-layout.js';
import { createBoard } from './board.js';
import { largestThatFits, type SizeRule, sizeOf } from './fit.js';
import { improve } from './improve.js';
import { insideOval, type Oval } from './oval.js';
import { inOrder, packAgain } from './pack-again.js';
import { masksOf, type Packing, type Placement, packWords, type SizedWord } from './packing.js';
import { square } from './power.js';
import { settle } from './settle.js';
import { type CloudWord, guessSize, type Shape, shapesOf, wishesOf } from './shapes.js';
import { lineDistance } from './silhouette.js';
import { touchingPairs } from './touching.js';

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
}

export interface CloudOptions {
  /** Points that no word should be smaller than (8). Sizes are drawn together before this is given up. */
  smallest?: number;
  /** Points that no word is larger than (40). */
  largest?: number;
  /** The cut of a word, where not all are set in the same. */
  fontOf?: (word: CloudWord) => Font;
}

/** Cells of the board in the height of the smallest type, and limits of the side of a cell in mm. */
const fineness = { cells: 12, least: 0.18, most: 0.4 };

/** Exponent of the outline: a little squarer than an ellipse (2), so that it fills its place on the page. */
const squareness = 3;

/** The size that is used, as a share of the largest that fits. */
const ease = 0.96;

/**
 * Lays out a word cloud: all words upright, none left out, none touching another, as large as the area
 * allows, large words in the middle, words of a group together. The same input gives the same cloud.
 *
 * Greedy placement of glyph silhouettes on a board of bits, each at the free place nearest to its wish;
 * the size by trying; then a few exchanges, and the white is evened out.
 */
export function layoutCloud(
  words: readonly CloudWord[],
  area: { width: number; height: number },
  font: Font,
  options: CloudOptions = {},
): CloudLayout {
  if (words.length === 0) {
    const box = { x: 0, y: 0, width: 0, height: 0 };
    return { placed: [], box, smallest: 0, largest: 0, areaTrue: true, touching: [] };
  }
  const shapes = shapesOf(words, options.fontOf ?? (() => font));
  const rule = { least: Math.min(...shapes.map(({ share }) => share)), floor: mm(options.smallest ?? 8) };
  const ceiling = mm(options.largest ?? 40);
  const guess = Math.min(ceiling, guessSize(shapes, area, rule));
  const fine = sizeOf(rule.least, guess, rule) / fineness.cells;
  const cell = Math.min(fineness.most, Math.max(fineness.least, fine));
  const oval: Oval = {
    width: Math.floor(area.width / cell),
    height: Math.floor(area.height / cell),
    exponent: squareness,
  };
  const packing = packLargest(shapes, oval, cell, { rule, guess, ceiling });
  improve(packing);
  settle(packing);
  return describe(packing, words, rule, cell);
}

/** Packs the words at about the largest size at which all find a place. Sizes in mm. */
function packLargest(
  shapes: readonly Shape[],
  oval: Oval,
  cell: number,
  { rule, guess, ceiling }: { rule: SizeRule; guess: number; ceiling: number },
): Packing {
  const empty = createBoard(oval.width, oval.height, (row) => insideOval(oval, row));
  const wishes = wishesOf(shapes, oval);
  const sizeAll = (largest: number) =>
    shapes.map(({ word, share, variants }, index): SizedWord => {
      const em = sizeOf(share, largest, rule) / cell;
      return {
        index,
        group: word.group,
        wish: wishes[index] ?? { x: 0, y: 0 },
        em,
        variants: masksOf(variants, em),
        // a small word without a group may stand anywhere, one of a group is seen when it is astray
        weight: word.group === undefined ? square(square(share)) : share,
      };
    });
  const pack = (largest: number) => {
    const words = sizeAll(largest);
    const packing = packWords(inOrder(words), empty, oval);
    return 'index' in packing ? undefined : { words, packing, largest };
  };
  const full = largestThatFits(pack, guess, ceiling);
  // a little air, so that words can change places, but nothing below the floor for it
  const eased = Math.max(full.largest * ease, Math.min(full.largest, rule.floor));
  const { words, packing } = pack(eased) ?? full;
  return packAgain(words, packing, empty);
}

function describe(packing: Packing, words: readonly CloudWord[], rule: SizeRule, cell: number): CloudLayout {
  const { placements } = packing;
  const placed = [...placements]
    .sort((a, b) => a.word.index - b.word.index)
    .map((p) => place(p, words, cell));
  const left = Math.min(...placements.map(({ x }) => x));
  const top = Math.min(...placements.map(({ y }) => y));
  const right = Math.max(...placements.map(({ x, mask }) => x + mask.width));
  const bottom = Math.max(...placements.map(({ y, mask }) => y + mask.height));
  const sizes = placed.map(({ size }) => size);
  const largest = Math.max(...sizes);
  return {
    placed,
    box: { x: left * cell, y: top * cell, width: (right - left) * cell, height: (bottom - top) * cell },
    smallest: Math.min(...sizes),
    largest,
    touching: touchingPairs(placements).map(([a, b]) => [
      words[a.word.index]?.text ?? '',
      words[b.word.index]?.text ?? '',
    ]),
    areaTrue: mm(largest) * rule.least >= rule.floor - 0.01,
  };
}

function place(
  { word, silhouette, mask, x, y }: Placement,
  words: readonly CloudWord[],
  cell: number,
): PlacedWord {
  const em = word.em * cell;
  return {
    text: words[word.index]?.text ?? '',
    lines: silhouette.lines,
    x: (x + mask.middle) * cell,
    y: (y + mask.baseline) * cell,
    leading: lineDistance * em,
    size: (em * 72) / 25.4,
  };
}
