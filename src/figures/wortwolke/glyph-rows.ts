import type { Outline } from '../../load/font-shaping.js';
import { eachEdge } from './outline-edges.js';

/** Rows per em in which the extent of a letter is kept. */
const grain = 96;

/** Rows above the baseline; below it they reach half an em. */
const above = Math.round(1.25 * grain);
const rows = above + grain / 2;

/** Chords for a curve: at the size of a letter, eight leave it by a thousandth of an em. */
const chords = 8;

/** How far the ink of a letter reaches to the left and to the right in each of many rows, in em from its origin. */
export interface GlyphRows {
  left: Float64Array;
  right: Float64Array;
  /** Rows with ink: [from, to). */
  from: number;
  to: number;
}

/** The extents of a letter at a size, row of cells by row of cells. */
export interface CellRows {
  /** First row, counted from the one in which the baseline lies. */
  top: number;
  /** In cells from the origin; where a row has no ink, left is greater than right. */
  left: Float64Array;
  right: Float64Array;
}

/** Measures an outline at 1 em. Outlines that reach beyond 1.25 em above or 0.5 em below are cut off there. */
export function measureRows(outline: Outline): GlyphRows {
  const left = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const right = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  eachEdge(outline, chords, (x1, y1, x2, y2) => {
    if (y1 <= y2) measureEdge(left, right, x1, y1, x2, y2);
    else measureEdge(left, right, x2, y2, x1, y1);
  });
  const from = left.findIndex((x) => x < Number.POSITIVE_INFINITY);
  const to = left.findLastIndex((x) => x < Number.POSITIVE_INFINITY) + 1;
  return { left, right, from: Math.max(0, from), to };
}

function measureEdge(
  left: Float64Array,
  right: Float64Array,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const first = ay * grain + above;
  const last = by * grain + above;
  const slope = last > first ? (bx - ax) / (last - first) : 0;
  const end = Math.min(rows - 1, Math.floor(last));
  for (let row = Math.max(0, Math.floor(first)); row <= end; row++) {
    const p = last > first ? ax + (Math.max(first, row) - first) * slope : ax;
    const q = last > first ? ax + (Math.min(last, row + 1) - first) * slope : bx;
    left[row] = Math.min(left[row] ?? 0, p, q);
    right[row] = Math.max(right[row] ?? 0, p, q);
  }
}

/**
 * Brings the extents to a size. A row of cells takes in all ink in it and within `gap` cells above and below.
 * @param em Size of the type in cells.
 * @param phase Where in its row the baseline lies, 0 (top) to 1.
 */
export function toCellRows(glyph: GlyphRows, em: number, phase: number, gap: number): CellRows {
  const unit = em / grain;
  const cellAt = (row: number) => (row - above) * unit + phase;
  const top = Math.floor(cellAt(glyph.from) - gap);
  const bottom = glyph.to > glyph.from ? Math.ceil(cellAt(glyph.to) + gap) : top;
  const left = new Float64Array(bottom - top).fill(Number.POSITIVE_INFINITY);
  const right = new Float64Array(bottom - top).fill(Number.NEGATIVE_INFINITY);
  for (let j = 0; j < left.length; j++) {
    const first = Math.max(glyph.from, Math.floor((top + j - gap - phase) / unit) + above);
    const end = Math.min(glyph.to, Math.ceil((top + j + 1 + gap - phase) / unit) + above);
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let row = first; row < end; row++) {
      const l = glyph.left[row] ?? 0;
      const r = glyph.right[row] ?? 0;
      if (l < least) least = l;
      if (r > most) most = r;
    }
    left[j] = least * em;
    right[j] = most * em;
  }
  return { top, left, right };
}
