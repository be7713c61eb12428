import { readPathCommands } from '../../load/svg-path-commands.js';
import type { Point } from './outline.js';
import { eachChord, raised } from './outline-edges.js';
import { eachArcPoint } from './svg-arc.js';

interface Pen extends Point {
  start: Point;
  /** Second control point of the last curve, which S and T mirror. */
  control: Point;
  last: string;
}

/**
 * The closed polygons of an SVG path (SVG 1.1, section 8.3): all commands, absolute and relative; curves and
 * arcs in chords. What comes after a mistake is left out, as a browser does.
 */
export function readPath(path: string): Point[][] {
  const polygons: Point[][] = [];
  const pen: Pen = { x: 0, y: 0, start: { x: 0, y: 0 }, control: { x: 0, y: 0 }, last: '' };
  for (const { name: key, isRelative, numbers } of readPathCommands(path).commands) {
    const [x = 0, y = 0, ...rest] = absolute(key, numbers, isRelative ? pen : { x: 0, y: 0 });
    if (key === 'M') movePen(pen, polygons, { x, y });
    else if (key === 'Z') Object.assign(pen, pen.start);
    else {
      // drawing goes on after a Z without a new M
      if (pen.last === 'Z') polygons.push([pen.start]);
      const polygon = polygons.at(-1);
      if (!polygon) return [];
      draw(pen, key, [x, y, ...rest], (toX, toY) => polygon.push({ x: toX, y: toY }));
    }
    pen.last = key;
  }
  return polygons.filter((polygon) => polygon.length > 2);
}

function movePen(pen: Pen, polygons: Point[][], start: Point): void {
  Object.assign(pen, start, { start });
  polygons.push([start]);
}

function absolute(key: string, values: number[], { x, y }: Point): number[] {
  if (key === 'H') return values.map((v) => v + x);
  if (key === 'V') return values.map((v) => v + y);
  if (key === 'A') return values.map((v, i) => (i === 5 ? v + x : i === 6 ? v + y : v));
  return values.map((v, i) => v + (i % 2 === 0 ? x : y));
}

type LineTo = (x: number, y: number) => void;

function draw(pen: Pen, key: string, values: number[], lineTo: LineTo): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
  const { x, y } = pen;
  const mirrored = (keys: string) =>
    keys.includes(pen.last) ? { x: 2 * x - pen.control.x, y: 2 * y - pen.control.y } : { x, y };
  const cubic = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    // short chords, as an outline may be as large as the page
    eachChord(x, y, x1, y1, x2, y2, toX, toY, 24, lineTo);
    pen.control = { x: x2, y: y2 };
    [pen.x, pen.y] = [toX, toY];
  };
  const quadratic = (x1: number, y1: number, toX: number, toY: number) => {
    cubic(raised(x, x1), raised(y, y1), raised(toX, x1), raised(toY, y1), toX, toY);
    pen.control = { x: x1, y: y1 };
  };
  if (key === 'C') cubic(a, b, c, d, e, f);
  else if (key === 'S') cubic(mirrored('CS').x, mirrored('CS').y, a, b, c, d);
  else if (key === 'Q') quadratic(a, b, c, d);
  else if (key === 'T') quadratic(mirrored('QT').x, mirrored('QT').y, a, b);
  else {
    [pen.x, pen.y] = key === 'A' ? [f, g] : key === 'H' ? [a, y] : key === 'V' ? [x, a] : [a, b];
    if (key === 'A')
      eachArcPoint({ x, y }, { rx: a, ry: b, turn: c, isLarge: d !== 0, isSweep: e !== 0 }, pen, lineTo);
    lineTo(pen.x, pen.y);
  }
}
