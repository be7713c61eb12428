import { round } from '../drawing.js';
import type { Colours } from './colours.js';

/** x and y in mm on the picture, y downwards. */
export type Point = readonly [number, number];

/** From the plan of the town (x to the right and front, y to the left and front, z up, in cells) to mm. */
export type Projection = (x: number, y: number, z?: number) => Point;

/** What a picture shows: `centre` (a point of the plan) lies at `origin` (mm), a cell is `scale` mm wide. */
export interface View {
  width: number;
  height: number;
  scale: number;
  centre: Point;
  origin: Point;
  /** What stands higher than this on the picture is left out: mm from its upper edge, for mm from its left. */
  horizon(left: number): number;
}

/** The part of the plan that a thing stands on. */
export interface Footprint {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Thing {
  footprint: Footprint;
  markup: string;
}

/** A picture in the making: the ground first, then all shadows as one surface, then things from back to front. */
export interface Canvas {
  view: View;
  colours: Colours;
  project: Projection;
  ground: string[];
  shadows: string[];
  things: Thing[];
}

export function createCanvas(view: View, colours: Colours): Canvas {
  return { view, colours, project: isometric(view), ground: [], shadows: [], things: [] };
}

const cos30 = Math.sqrt(3) / 2;

function isometric({ scale, centre, origin }: View): Projection {
  return (x, y, z = 0) => {
    const [a, b] = [x - centre[0], y - centre[1]];
    return [origin[0] + (a - b) * cos30 * scale, origin[1] + ((a + b) / 2 - z) * scale];
  };
}

/** Whether something on this place is part of the picture; `reach` is its width and height in cells. */
export function isShown({ view, project }: Canvas, x: number, y: number, reach = 1): boolean {
  const [left, top] = project(x, y);
  const margin = reach * view.scale;
  return (
    left > -margin && left < view.width + margin && top < view.height + margin && top > view.horizon(left)
  );
}

/** Path data of a closed outline; steps instead of places, since they are shorter. */
export function outline(points: readonly Point[]): string {
  const steps = points.map(([x, y]): Point => [round(x), round(y)]);
  const data = steps.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = steps[i] ?? [0, 0];
    return pair(round(x - fromX), round(y - fromY));
  });
  const [x, y] = steps[0] ?? [0, 0];
  return `M${pair(x, y)}l${data.join(' ')}z`.replaceAll(' -', '-');
}

function pair(x: number, y: number): string {
  return `${x} ${y}`;
}

export function surface(points: readonly Point[], fill: string): string {
  return filled(outline(points), fill);
}

export function filled(data: string, fill: string): string {
  return data === '' ? '' : `<path d="${data}" fill="${fill}"/>`;
}

export function stroked(data: string, stroke: string, width: number): string {
  return `<path d="${data}" fill="none" stroke="${stroke}" stroke-width="${round(width)}"/>`;
}

/** Path data of an ellipse. */
export function ellipse([x, y]: Point, rx: number, ry: number): string {
  const [w, h] = [round(rx), round(ry)];
  return `M${round(x - rx)} ${round(y)}a${w} ${h} 0 1 0 ${round(2 * rx)} 0a${w} ${h} 0 1 0 ${round(-2 * rx)} 0z`;
}

/** The whole picture as markup. */
export function paint({ ground, shadows, things, colours }: Canvas): string {
  const shadow = `<path d="${shadows.join('')}" fill="${colours.shade}" fill-opacity="${colours.shadowOpacity}"/>`;
  return ground.join('') + shadow + fromBackToFront(things).join('');
}

/**
 * Things in the order in which they have to be painted. Sorting by depth alone fails for long houses,
 * so everything that stands behind a thing and could be hidden by it goes first.
 */
function fromBackToFront(things: readonly Thing[]): string[] {
  const sorted = things
    .map((thing, i) => ({ ...thing, i }))
    .sort((a, b) => depth(a.footprint) - depth(b.footprint) || a.i - b.i);
  const painted = new Set<number>();
  const order: string[] = [];
  const visit = (k: number): void => {
    const thing = sorted[k];
    if (!thing || painted.has(k)) return;
    painted.add(k);
    sorted.forEach((other, j) => {
      if (!painted.has(j) && meet(other.footprint, thing.footprint) && isBehind(other, thing)) visit(j);
    });
    order.push(thing.markup);
  };
  sorted.forEach((_, k) => {
    visit(k);
  });
  return order;
}

function depth({ x0, x1, y0, y1 }: Footprint): number {
  return x0 + x1 + y0 + y1;
}

/** Whether the two share a part of the picture's width. */
function meet(a: Footprint, b: Footprint): boolean {
  return a.x0 - a.y1 < b.x1 - b.y0 && b.x0 - b.y1 < a.x1 - a.y0;
}

function isBehind({ footprint: a }: Thing, { footprint: b }: Thing): boolean {
  return a.x1 <= b.x0 || a.y1 <= b.y0;
}
