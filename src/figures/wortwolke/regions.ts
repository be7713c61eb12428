import type { Wish } from './search.js';

/** The outline of a cloud: a superellipse |x/a|^n + |y/b|^n = 1 that fills a rectangle. Lengths in cells. */
export interface Oval {
  width: number;
  height: number;
  exponent: number;
}

/** The stretch of a row inside the oval. */
export function insideOval(oval: Oval, row: number): [number, number] {
  const half = chord(oval.width, oval.height, row + 0.5, oval.exponent) / 2;
  return [Math.ceil(oval.width / 2 - half), Math.floor(oval.width / 2 + half)];
}

/** The part of the oval in which one group of words gathers; open (±Infinity) where the oval itself ends it. */
export interface Region {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Divides an oval into regions of given shares of its area, in reading order: rows, and columns in
 * each row. The wider the oval, the fewer rows.
 */
export function divideOval(oval: Oval, shares: readonly number[]): Region[] {
  const rows = chooseRows(oval, shares.length);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const regions: Region[] = [];
  let first = 0;
  let top = Number.NEGATIVE_INFINITY;
  let done = 0;
  rows.forEach((count, i) => {
    const group = shares.slice(first, first + count);
    done += group.reduce((sum, share) => sum + share, 0);
    const bottom =
      i === rows.length - 1 ? Number.POSITIVE_INFINITY : cut(oval.height, done / total, (y) => chord(oval.width, oval.height, y, oval.exponent));
    regions.push(...divideRow(oval, { top, bottom }, group));
    first += count;
    top = bottom;
  });
  return regions;
}

/** How many regions each row gets: four in a wide oval are 2 + 2, in a high one 1 + 2 + 1. */
function chooseRows(oval: Oval, count: number): number[] {
  const wanted = Math.round(Math.sqrt((count * 1.25 * oval.height) / oval.width));
  const rows = Math.min(count, Math.max(count > 2 ? 2 : 1, wanted));
  const counts = Array.from({ length: rows }, () => 1);
  // the middle rows are the widest
  const byWidth = counts.map((_, i) => i).sort((a, b) => Math.abs(a - (rows - 1) / 2) - Math.abs(b - (rows - 1) / 2));
  for (let left = count - rows, i = 0; left > 0; left--, i++) {
    const row = byWidth[i % rows] ?? 0;
    counts[row] = (counts[row] ?? 0) + 1;
  }
  return counts;
}

/** Length of the oval across at a distance along its other axis. */
function chord(across: number, along: number, at: number, exponent: number): number {
  const v = Math.abs(at / (along / 2) - 1);
  return v >= 1 ? 0 : across * (1 - v ** exponent) ** (1 / exponent);
}

/** Where to cut a length so that `share` of the area lies before the cut. */
function cut(length: number, share: number, density: (at: number) => number): number {
  const steps = 96;
  const parts = Array.from({ length: steps }, (_, i) => density(((i + 0.5) / steps) * length));
  const area = parts.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  for (const [i, part] of parts.entries()) {
    if (sum + part >= share * area) return ((i + (share * area - sum) / (part || 1)) / steps) * length;
    sum += part;
  }
  return length;
}

function divideRow(
  oval: Oval,
  { top, bottom }: Pick<Region, 'top' | 'bottom'>,
  shares: readonly number[],
): Region[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const density = (x: number) => {
    const half = chord(oval.height, oval.width, x, oval.exponent) / 2;
    const middle = oval.height / 2;
    return Math.max(0, Math.min(bottom, middle + half) - Math.max(top, middle - half));
  };
  let left = Number.NEGATIVE_INFINITY;
  let done = 0;
  return shares.map((share, i) => {
    done += share;
    const last = i === shares.length - 1;
    const right = last ? Number.POSITIVE_INFINITY : cut(oval.width, done / total, density);
    const region = { left, right, top, bottom };
    left = right;
    return region;
  });
}

/** How much dearer it is to reach into another region than to stand as far outside. */
const fence = 4;

/**
 * The wish of a word of a region: as near to the middle of the oval as it can stand without reaching
 * into another region. So the largest words of all regions meet in the middle, and each region grows
 * outwards from there.
 */
export function wishIn(region: Region, oval: Oval, width: number, height: number): Wish {
  const f = (globalThis as any).F ?? 0.7;
  const cx = (Math.max(0, region.left) + Math.min(oval.width, region.right)) / 2;
  const cy = (Math.max(0, region.top) + Math.min(oval.height, region.bottom)) / 2;
  const mx = oval.width / 2;
  const my = oval.height / 2;
  const x = mx + f * (cx - mx);
  const y = my + f * (cy - my);
  void width; void height;
  return { x, y, cost: (px, py) => ((px - x) / mx) ** 2 + ((py - y) / my) ** 2 };
}
