import { power } from './power.js';

/** Width and height in cells. */
export interface Extent {
  width: number;
  height: number;
}

/** A point in cells. */
export interface Point {
  x: number;
  y: number;
}

/** What words may fill: the free stretches [from, to, …] of each row of a board. */
export interface Outline extends Extent {
  rows: readonly (readonly number[])[];
  /** True for one with four corners, which are to be filled too. */
  cornered?: boolean;
}

/**
 * The superellipse |x/a|^n + |y/b|^n = 1 that fills a rectangle.
 * @param exponent 2 is an ellipse; the higher, the squarer.
 */
export function superellipse({ width, height }: Extent, exponent: number): Outline {
  const rows = Array.from({ length: height }, (_, row) => {
    const v = Math.abs((row + 0.5) / (height / 2) - 1);
    const half = v >= 1 ? 0 : (width / 2) * power(1 - power(v, exponent), 1 / exponent);
    return [Math.ceil(width / 2 - half), Math.floor(width / 2 + half)];
  });
  return { width, height, rows };
}

/** All of a rectangle. */
export function rectangle({ width, height }: Extent): Outline {
  return { width, height, rows: Array.from({ length: height }, () => [0, width]) };
}

/** Cells of a row that lie inside. */
export function lengthOfRow(outline: Outline, row: number): number {
  const stretches = outline.rows[Math.min(outline.height - 1, Math.max(0, row))] ?? [];
  return stretches.reduce((sum, at, i) => sum + (i % 2 === 0 ? -at : at), 0);
}

/** The middle of the area inside. */
export function middleOf(outline: Outline): Point {
  let [area, sumX, sumY] = [0, 0, 0];
  outline.rows.forEach((stretches, row) => {
    for (let i = 0; i < stretches.length; i += 2) {
      const from = stretches[i] ?? 0;
      const length = Math.max(0, (stretches[i + 1] ?? 0) - from);
      area += length;
      sumX += length * (from + length / 2);
      sumY += length * (row + 0.5);
    }
  });
  if (area === 0) return { x: outline.width / 2, y: outline.height / 2 };
  return { x: sumX / area, y: sumY / area };
}
