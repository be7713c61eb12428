import type { Point } from './outline.js';

/** An elliptical arc of an SVG path. */
export interface Arc {
  rx: number;
  ry: number;
  /** Of the x axis, in degrees. */
  turn: number;
  isLarge: boolean;
  isSweep: boolean;
}

/** How often each half of an arc is halved. */
const halvings = 5;

/**
 * Points on an arc between its ends (SVG 1.1, appendix F.6). The arc is brought to the unit circle and halved
 * there, which takes roots only: angles differ in their last bits from engine to engine.
 */
export function eachArcPoint(
  from: Point,
  { rx, ry, turn, isLarge, isSweep }: Arc,
  to: Point,
  visit: (x: number, y: number) => void,
): void {
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return;
  const frame = {
    rx: Math.abs(rx),
    ry: Math.abs(ry),
    cos: rounded(Math.cos, turn),
    sin: rounded(Math.sin, turn),
  };
  const chord = toCircle(frame, { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 });
  const length = Math.sqrt(chord.x * chord.x + chord.y * chord.y);
  // radii that are too short are stretched
  const stretch = Math.max(1, length);
  frame.rx *= stretch;
  frame.ry *= stretch;
  const a = { x: chord.x / stretch, y: chord.y / stretch };
  const half = length / stretch;
  const away = (isLarge === isSweep ? -1 : 1) * (Math.sqrt(Math.max(0, 1 - half * half)) / half);
  const centre = { x: away * a.y, y: -away * a.x };
  const start = { x: a.x - centre.x, y: a.y - centre.y };
  const end = { x: -a.x - centre.x, y: -a.y - centre.y };
  const middle = middleOfArc(start, end, isLarge, isSweep);
  const origin = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const emit = (p: Point) => {
    const q = fromCircle(frame, { x: p.x + centre.x, y: p.y + centre.y });
    visit(origin.x + q.x, origin.y + q.y);
  };
  halve(start, middle, halvings, emit);
  emit(middle);
  halve(middle, end, halvings, emit);
}

/** A cosine or sine of degrees, the same everywhere. */
function rounded(wave: (angle: number) => number, degrees: number): number {
  return Math.round(wave((degrees * Math.PI) / 180) * 1e9) / 1e9;
}

interface Frame {
  rx: number;
  ry: number;
  cos: number;
  sin: number;
}

function toCircle({ rx, ry, cos, sin }: Frame, { x, y }: Point): Point {
  return { x: (cos * x + sin * y) / rx, y: (cos * y - sin * x) / ry };
}

function fromCircle({ rx, ry, cos, sin }: Frame, { x, y }: Point): Point {
  return { x: cos * x * rx - sin * y * ry, y: sin * x * rx + cos * y * ry };
}

/** Halfway between two points of the unit circle, on the side that the flags ask for. */
function middleOfArc(start: Point, end: Point, isLarge: boolean, isSweep: boolean): Point {
  const x = start.x + end.x;
  const y = start.y + end.y;
  const length = Math.sqrt(x * x + y * y);
  if (length < 1e-6) return isSweep ? { x: -start.y, y: start.x } : { x: start.y, y: -start.x };
  const side = isLarge ? -1 : 1;
  return { x: (side * x) / length, y: (side * y) / length };
}

function halve(a: Point, b: Point, depth: number, emit: (p: Point) => void): void {
  if (depth === 0) return;
  const x = a.x + b.x;
  const y = a.y + b.y;
  const length = Math.sqrt(x * x + y * y);
  const middle = { x: x / length, y: y / length };
  halve(a, middle, depth - 1, emit);
  emit(middle);
  halve(middle, b, depth - 1, emit);
}
