import { power } from './power.js';

/** The outline of a cloud: a superellipse |x/a|^n + |y/b|^n = 1 that fills a rectangle. Lengths in cells. */
export interface Oval {
  width: number;
  height: number;
  /** 2 is an ellipse; the higher, the squarer. */
  exponent: number;
}

/** The stretch of a row that lies inside the oval. */
export function insideOval(oval: Oval, row: number): [number, number] {
  const half = chord(oval.width, oval.height, row + 0.5, oval.exponent) / 2;
  return [Math.ceil(oval.width / 2 - half), Math.floor(oval.width / 2 + half)];
}

/** Length of the oval in one direction, at a distance along the other. */
function chord(across: number, along: number, at: number, exponent: number): number {
  const v = Math.abs(at / (along / 2) - 1);
  return v >= 1 ? 0 : across * power(1 - power(v, exponent), 1 / exponent);
}

/** A point in cells. */
export interface Point {
  x: number;
  y: number;
}

/**
 * How far from the middle of the cloud towards the middle of its own part a group gathers. At 0 the
 * colours mix, at 1 the cloud falls apart into heaps with a cross of white between them.
 */
const apart = 0.6;

/**
 * The points about which groups of words gather. The oval is divided into parts with the groups' shares
 * of its area, in reading order: rows, and columns in each row; the wider the oval, the fewer rows.
 */
export function anchorsOf(oval: Oval, shares: readonly number[]): Point[] {
  const total = sum(shares);
  const rows = rowsOf(oval, shares.length);
  const anchors: Point[] = [];
  let first = 0;
  let top = 0;
  let above = 0;
  for (const count of rows) {
    const group = shares.slice(first, first + count);
    above += sum(group);
    const density = (y: number) => chord(oval.width, oval.height, y, oval.exponent);
    const bottom = cut(oval.height, above / total, density);
    for (const x of columnsOf(oval, top, bottom, group)) {
      anchors.push({ x: towards(oval.width / 2, x), y: towards(oval.height / 2, (top + bottom) / 2) });
    }
    first += count;
    top = bottom;
  }
  return anchors;
}

function towards(middle: number, target: number): number {
  return middle + apart * (target - middle);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How many groups stand in each row: four in a wide oval are 2 + 2, in a high one 1 + 2 + 1. */
function rowsOf(oval: Oval, count: number): number[] {
  const wanted = Math.round(Math.sqrt((count * 1.25 * oval.height) / oval.width));
  const rows = Math.min(count, Math.max(count > 2 ? 2 : 1, wanted));
  const counts = Array.from({ length: rows }, () => Math.floor(count / rows));
  // what is left over goes to the rows in the middle, which are the widest
  const middle = (rows - 1) / 2;
  const inner = counts.map((_, i) => i).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  for (const row of inner.slice(0, count % rows)) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

/** Middles of the columns of a row of parts. */
function columnsOf(oval: Oval, top: number, bottom: number, shares: readonly number[]): number[] {
  const total = sum(shares);
  const middle = oval.height / 2;
  const density = (x: number) => {
    const half = chord(oval.height, oval.width, x, oval.exponent) / 2;
    return Math.max(0, Math.min(bottom, middle + half) - Math.max(top, middle - half));
  };
  let left = 0;
  let before = 0;
  return shares.map((share) => {
    before += share;
    const right = cut(oval.width, before / total, density);
    const x = (left + right) / 2;
    left = right;
    return x;
  });
}

/** Where to cut a length so that `share` of the area lies before the cut. */
function cut(length: number, share: number, density: (at: number) => number): number {
  if (share > 1 - 1e-9) return length;
  const steps = 64;
  const parts = Array.from({ length: steps }, (_, i) => density(((i + 0.5) / steps) * length));
  const wanted = share * sum(parts);
  let before = 0;
  for (const [i, part] of parts.entries()) {
    if (part > 0 && before + part >= wanted) {
      return ((i + (wanted - before) / part) / steps) * length;
    }
    before += part;
  }
  return length;
}
