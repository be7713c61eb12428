import type { Outline } from '../../load/font-shaping.js';
import { eachEdge } from './outline-edges.js';

/** A grid on which outlines are drawn, row by row. */
export interface Canvas {
  columns: number;
  rows: number;
  /** 1 where an edge passes. */
  edges: Uint8Array;
  /** By how much the winding number changes at the left side of a cell. */
  turns: Int8Array;
}

export function createCanvas(columns: number, rows: number): Canvas {
  const cells = columns * rows;
  return { columns, rows, edges: new Uint8Array(cells), turns: new Int8Array(cells) };
}

/**
 * Draws an outline: every cell that an edge passes is marked, however little of it.
 * @param scale Cells in an em.
 * @param left Column of the origin.
 * @param baseline Row of the baseline.
 */
export function traceOutline(
  canvas: Canvas,
  outline: Outline,
  scale: number,
  left: number,
  baseline: number,
): void {
  eachEdge(outline, chords, (x1, y1, x2, y2) => {
    traceEdge(canvas, x1 * scale + left, y1 * scale + baseline, x2 * scale + left, y2 * scale + baseline);
  });
}

/** Chords for a curve: at the size of a letter, three leave it by less than a cell. */
const chords = 3;

function traceEdge(canvas: Canvas, x1: number, y1: number, x2: number, y2: number): void {
  if (y1 <= y2) traceDownwards(canvas, x1, y1, x2, y2, 1);
  else traceDownwards(canvas, x2, y2, x1, y1, -1);
}

function traceDownwards(
  { columns, rows, edges, turns }: Canvas,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  turn: number,
): void {
  const slope = by > ay ? (bx - ax) / (by - ay) : 0;
  const last = Math.min(rows - 1, Math.floor(by));
  for (let row = Math.max(0, Math.floor(ay)); row <= last; row++) {
    const start = row * columns;
    const p = by > ay ? ax + (Math.max(ay, row) - ay) * slope : ax;
    const q = by > ay ? ax + (Math.min(by, row + 1) - ay) * slope : bx;
    const from = Math.max(0, Math.floor(Math.min(p, q)));
    const to = Math.min(columns - 1, Math.floor(Math.max(p, q)));
    edges.fill(1, start + from, start + to + 1);
    // where the middle of the row crosses the edge, the inside begins or ends
    const middle = row + 0.5;
    if (ay <= middle && middle < by) {
      const column = Math.floor(ax + (middle - ay) * slope) + 1;
      const i = start + Math.min(columns - 1, Math.max(0, column));
      turns[i] = (turns[i] ?? 0) + turn;
    }
  }
}
