import { lengthOfRow, middleOf, type Outline, type Point } from './outline.js';

/**
 * How far from the middle of the cloud towards the middle of its own part a group gathers. At 0 the
 * colours mix, at 1 the cloud falls apart into heaps with a cross of white between them.
 */
const apart = 0.6;

/**
 * The points about which groups of words gather. The outline is divided into parts with the groups' shares
 * of its area, in reading order: rows, and columns in each row; the wider the outline, the fewer rows.
 */
export function anchorsOf(outline: Outline, shares: readonly number[]): Point[] {
  const total = sum(shares);
  const middle = middleOf(outline);
  const anchors: Point[] = [];
  let first = 0;
  let top = 0;
  let above = 0;
  for (const count of rowsOf(outline, shares.length)) {
    const group = shares.slice(first, first + count);
    above += sum(group);
    const bottom = cut(outline.height, above / total, (y) => lengthOfRow(outline, Math.floor(y)));
    for (const x of columnsOf(outline, top, bottom, group)) {
      anchors.push({ x: towards(middle.x, x), y: towards(middle.y, (top + bottom) / 2) });
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

/** How many groups stand in each row: four in a wide outline are 2 + 2, in a high one 1 + 2 + 1. */
function rowsOf({ width, height }: Outline, count: number): number[] {
  const wanted = Math.round(Math.sqrt((count * 1.25 * height) / width));
  const rows = Math.min(count, Math.max(count > 2 ? 2 : 1, wanted));
  const counts = Array.from({ length: rows }, () => Math.floor(count / rows));
  // what is left over goes to the rows in the middle, which are the widest
  const middle = (rows - 1) / 2;
  const inner = counts.map((_, i) => i).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  for (const row of inner.slice(0, count % rows)) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

/** Rows and columns at which an outline is sampled. */
const samples = 64;

/** Middles of the columns of a row of parts. */
function columnsOf(outline: Outline, top: number, bottom: number, shares: readonly number[]): number[] {
  const total = sum(shares);
  const rows = Array.from(
    { length: samples },
    (_, i) => outline.rows[Math.floor(top + ((i + 0.5) / samples) * (bottom - top))] ?? [],
  );
  const density = (x: number) => rows.filter((stretches) => isInside(stretches, x)).length;
  let left = 0;
  let before = 0;
  return shares.map((share) => {
    before += share;
    const right = cut(outline.width, before / total, density);
    const x = (left + right) / 2;
    left = right;
    return x;
  });
}

function isInside(stretches: readonly number[], x: number): boolean {
  return stretches.some((from, i) => i % 2 === 0 && from <= x && x < (stretches[i + 1] ?? 0));
}

/** Where to cut a length so that `share` of the area lies before the cut. */
function cut(length: number, share: number, density: (at: number) => number): number {
  if (share > 1 - 1e-9) return length;
  const parts = Array.from({ length: samples }, (_, i) => density(((i + 0.5) / samples) * length));
  const wanted = share * sum(parts);
  let before = 0;
  for (const [i, part] of parts.entries()) {
    if (part > 0 && before + part >= wanted) {
      return ((i + (wanted - before) / part) / samples) * length;
    }
    before += part;
  }
  return length;
}
