import type { Font } from '../../load/fonts.js';
import { mm } from '../text-layout.js';
import { createBoard } from './board.js';
import { improve } from './improve.js';
import { maskOf, type Packing, type Placement, packWords, sizeWord } from './packing.js';
import { settle } from './settle.js';
import { insideOval, type Oval } from './regions.js';
import { type Silhouette, traceSilhouette } from './silhouette.js';

/** A word to place. */
export interface CloudWord {
  text: string;
  /** Share of area, greater than 0; the height of the letters goes with its square root. */
  weight: number;
  /** Words of one group gather; groups are numbered in reading order. Words without stand anywhere. */
  group?: number;
}

export interface PlacedWord {
  text: string;
  /** One line, or two for a long term. */
  lines: string[];
  /** Middle of the lines in mm. */
  x: number;
  /** First baseline in mm; the second is `lineDistance` em below. */
  y: number;
  /** Size in points. */
  size: number;
}

export interface CloudLayout {
  /** In the order of the words given. */
  placed: PlacedWord[];
  /** The rectangle that the words fill, in mm. */
  box: { x: number; y: number; width: number; height: number };
  /** The smallest size, in points. */
  smallest: number;
}

export interface CloudOptions {
  /** Points that no word should be smaller than: sizes are drawn together before this is given up. */
  smallest?: number;
  /** Points that no word is larger than. */
  largest?: number;
  /** Exponent of the outline, 2 an ellipse, more: squarer. */
  exponent?: number;
}

/** Side of a cell in mm. */
const cell = 0.25;

interface Shape {
  word: CloudWord;
  variants: Silhouette[];
  index: number;
}

export function layoutCloud(
  words: readonly CloudWord[],
  area: { width: number; height: number },
  font: Font,
  options: CloudOptions = {},
): CloudLayout {
  const oval: Oval = {
    width: Math.floor(area.width / cell),
    height: Math.floor(area.height / cell),
    exponent: options.exponent ?? 3,
  };
  const shapes = words.map((word, index) => ({ word, index, variants: variantsOf(word.text, ((globalThis as any).FONTOF ?? (() => font))(word)) }));
  const least = Math.sqrt(Math.min(...words.map((word) => word.weight)));
  const most = Math.sqrt(Math.max(...words.map((word) => word.weight)));
  const floor = mm(options.smallest ?? 8);
  const sizeOf = (word: CloudWord, largest: number): number => {
    const share = Math.sqrt(word.weight) / most;
    const low = least / most;
    if (largest * low >= floor || low === 1) return round(largest * share);
    if (largest <= floor) return round(largest);
    return round(floor + ((largest - floor) * (share - low)) / (1 - low));
  };
  const board = createBoard(oval.width, oval.height, (row) => (globalThis as any).SOFT ? [0, oval.width] : insideOval(oval, row));
  const groups = Math.max(-1, ...words.map((w) => w.group ?? -1)) + 1;
  const attempt = (largest: number) => {
    const sized = shapes
      .map(({ word, index, variants }) => sizeWord(index, word.group, variants, sizeOf(word, largest) / cell))
      .sort((a, b) => b.em - a.em || (b.variants[0]?.mask.width ?? 0) - (a.variants[0]?.mask.width ?? 0) || a.index - b.index);
    const shares = Array.from({ length: groups }, () => 0);
    for (const { group, variants, em } of sized) {
      if (group !== undefined) shares[group] = (shares[group] ?? 0) + ((variants[0]?.silhouette.width ?? 1) + 0.4) * em * em;
    }
    return packWords(sized, board, oval, shares);
  };
  const ceiling = mm(options.largest ?? 40);
  let low = 0;
  let high = ceiling;
  let best: Packing | undefined = attempt(high);
  if (best) low = high;
  let guess = Math.min(ceiling * 0.9, guessSize(shapes, sizeOf, oval));
  while (high - low > 0.03 * high) {
    const result = attempt(guess);
    stats.attempts++;if((globalThis as any).LOG)console.log(guess.toFixed(2),!!result);
    if (result) {
      best = result;
      low = guess;
      guess = Math.min((low + high) / 2, low * 1.06);
    } else {
      high = guess;
      guess = Math.max((low + high) / 2, high * 0.94);
    }
  }
  if (best && (globalThis as any).IMPROVE) {
    const t=performance.now();improve(best);if((globalThis as any).SETTLE!==false)settle(best, board);stats.gained=performance.now()-t;
  }
  const placed = (best?.placements ?? [])
    .sort((a, b) => a.word.index - b.word.index)
    .map((p): PlacedWord => ({
      text: words[p.word.index]?.text ?? '',
      lines: p.word.variants[p.variant]?.silhouette.lines ?? [],
      x: round((p.x + maskOf(p).middle) * cell),
      y: round((p.y + maskOf(p).baseline) * cell),
      size: (p.word.em * cell * 72) / 25.4,
    }));
  return {
    placed,
    box: boxOf(best?.placements ?? []),
    smallest: Math.min(...placed.map((p) => p.size)),
  };
}
export const stats = { attempts: 0, before: 0, gained: 0 };

function boxOf(placements: Placement[]) {
  const x = Math.min(...placements.map((p) => p.x)) * cell;
  const y = Math.min(...placements.map((p) => p.y)) * cell;
  const right = Math.max(...placements.map((p) => p.x + maskOf(p).width)) * cell;
  const bottom = Math.max(...placements.map((p) => p.y + maskOf(p).height)) * cell;
  return { x, y, width: right - x, height: bottom - y };
}

function guessSize(shapes: Shape[], sizeOf: (w: CloudWord, largest: number) => number, oval: Oval): number {
  const area = oval.width * oval.height * cell * cell * 0.85;
  for (let largest = 20; largest > 1; largest *= 0.93) {
    const used = shapes.reduce((sum, s) => {
      const em = sizeOf(s.word, largest);
      return sum + ((s.variants[0]?.width ?? 1) + 0.25) * em * em * 1.0;
    }, 0);
    if (used < area * 0.72) return largest;
  }
  return 1;
}

function variantsOf(text: string, font: Font): Silhouette[] {
  const variants = [traceSilhouette([text], font)];
  const words = text.split(' ');
  if (words.length > 1 && text.length > 13) {
    let best: string[] | undefined;
    for (let i = 1; i < words.length; i++) {
      const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
      const width = Math.max(...lines.map((l) => font.advance(l)));
      if (!best || width < Math.max(...best.map((l) => font.advance(l)))) best = lines;
    }
    if (best) variants.push(traceSilhouette(best, font));
  }
  return variants;
}

/** Hundredths of a mm, as in the drawing. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
