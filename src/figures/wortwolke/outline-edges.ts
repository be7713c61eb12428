import type { Outline } from '../../load/font-shaping.js';

/** Called for a straight edge. */
export type VisitEdge = (x1: number, y1: number, x2: number, y2: number) => void;

/** Every edge of the outline of a letter, curves in chords. */
export function eachEdge(outline: Outline, chords: number, visit: VisitEdge): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    visit(x, y, toX, toY);
    x = toX;
    y = toY;
  };
  for (const { command, points } of outline) {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points;
    if (command === 'M') [x, y, startX, startY] = [ax, ay, ax, ay];
    else if (command === 'L') lineTo(ax, ay);
    else if (command === 'Z') lineTo(startX, startY);
    else if (command === 'Q')
      eachChord(x, y, raised(x, ax), raised(y, ay), raised(bx, ax), raised(by, ay), bx, by, chords, lineTo);
    else eachChord(x, y, ax, ay, bx, by, cx, cy, chords, lineTo);
  }
}

/** A control point of a quadratic curve as one of a cubic curve. */
export function raised(end: number, control: number): number {
  return end + ((control - end) * 2) / 3;
}

/** The chords of a cubic curve. */
export function eachChord(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  count: number,
  lineTo: (x: number, y: number) => void,
): void {
  for (let i = 1; i <= count; i++) {
    const t = i / count;
    const u = 1 - t;
    const p = u * u * u;
    const q = 3 * u * u * t;
    const r = 3 * u * t * t;
    const s = t * t * t;
    lineTo(p * x + q * ax + r * bx + s * cx, p * y + q * ay + r * by + s * cy);
  }
}
