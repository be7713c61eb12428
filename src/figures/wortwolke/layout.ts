import type { Font } from '../../load/fonts.js';
import { mm } from '../text-layout.js';
import { type Band, bandHeight, makeBand, updateBand } from './band.js';
import { type Board, copyBoard, createBoard, stamp } from './board.js';
import { type Mask, makeMask } from './mask.js';
import { divideOval, insideOval, type Oval, type Region, wishIn } from './regions.js';
import { findPlace } from './search.js';
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
const cell = 0.2;

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
    exponent: options.exponent ?? 2.5,
  };
  const shapes = words.map((word, index) => ({ word, index, variants: variantsOf(word.text, font) }));
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
  const attempt = (largest: number) => placeAll(shapes, (word) => sizeOf(word, largest), board, oval);
  const ceiling = mm(options.largest ?? 40);
  let low = 0;
  let high = ceiling;
  let best: Placement[] | undefined = attempt(high);
  if (best) low = high;
  // first guess
  let guess = Math.min(ceiling * 0.9, guessSize(shapes, sizeOf, oval));
  while (high - low > 0.015 * high) {
    const result = attempt(guess);
    stats.attempts++;
    if (result) {
      best = result;
      low = guess;
      guess = Math.min((low + high) / 2, low * 1.06);
    } else {
      high = guess;
      guess = Math.max((low + high) / 2, high * 0.94);
    }
  }
  const placed = (best ?? [])
    .sort((a, b) => a.shape.index - b.shape.index)
    .map((p): PlacedWord => ({
      text: p.shape.word.text,
      lines: p.lines,
      x: round((p.x + p.mask.middle) * cell),
      y: round((p.y + p.mask.baseline) * cell),
      size: (p.em * 72) / 25.4,
    }));
  return {
    placed,
    box: boxOf(best ?? []),
    smallest: Math.min(...placed.map((p) => p.size)),
  };
}
export const stats = { attempts: 0 };

function boxOf(placements: Placement[]) {
  const x = Math.min(...placements.map((p) => p.x)) * cell;
  const y = Math.min(...placements.map((p) => p.y)) * cell;
  const right = Math.max(...placements.map((p) => p.x + p.mask.width)) * cell;
  const bottom = Math.max(...placements.map((p) => p.y + p.mask.height)) * cell;
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

interface Placement {
  shape: Shape;
  lines: string[];
  mask: Mask;
  em: number;
  x: number;
  y: number;
}

function placeAll(
  shapes: Shape[],
  sizeOf: (word: CloudWord) => number,
  empty: Board,
  oval: Oval,
): Placement[] | undefined {
  const board = copyBoard(empty);
  const sized = shapes
    .map((shape) => ({ shape, em: sizeOf(shape.word) }))
    .sort(
      (a, b) =>
        b.em - a.em ||
        (b.shape.variants[0]?.width ?? 0) - (a.shape.variants[0]?.width ?? 0) ||
        a.shape.index - b.shape.index,
    );
  const groups = Math.max(-1, ...shapes.map((s) => s.word.group ?? -1)) + 1;
  const shares = Array.from({ length: groups }, () => 0);
  for (const { shape, em } of sized) {
    const g = shape.word.group;
    if (g !== undefined) shares[g] = (shares[g] ?? 0) + ((shape.variants[0]?.width ?? 1) + 0.3) * em * em;
  }
  const regions = groups > 0 ? divideOval(oval, shares) : [];
  const whole: Region = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  let band: Band | undefined;
  const placements: Placement[] = [];
  for (const { shape, em } of sized) {
    const cells = em / cell;
    const gap = { across: Math.ceil(0.12 * cells), down: Math.max(1, Math.round(0.06 * cells)) };
    const region = shape.word.group === undefined ? whole : (regions[shape.word.group] ?? whole);
    let chosen: Placement | undefined;
    let cost = Number.POSITIVE_INFINITY;
    for (const variant of shape.variants) {
      const mask = makeMask(variant, cells, gap);
      if (mask.width > oval.width || mask.height > oval.height) continue;
      const height = bandHeight(mask.core.bottom - mask.core.top);
      if (!band || band.height > height || height >= 2 * band.height) band = makeBand(board, height);
      const wish = wishIn(region, oval, mask.width, mask.height);
      const place = findPlace(board, band, mask, wish, cost);
      if (place && place.cost < cost) {
        cost = place.cost;
        chosen = { shape, lines: variant.lines, mask, em, x: place.x, y: place.y };
      }
    }
    if (!chosen || !band) return undefined;
    stamp(board, chosen.mask, chosen.x, chosen.y);
    updateBand(band, board, chosen.y, chosen.y + chosen.mask.height, chosen.x, chosen.x + chosen.mask.width);
    placements.push(chosen);
  }
  return placements;
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
