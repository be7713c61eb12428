import { round } from '../drawing.js';
import { mix } from '../palette.js';
import { type Canvas, ellipse, filled, isShown, outline, stroked, surface } from './canvas.js';
import { pick } from './chance.js';

/** A tree; `radius` of its crown in cells, `kind` from 0 to 1 chooses colour and shape. */
export function addTree(canvas: Canvas, x: number, y: number, radius: number, kind: number): void {
  if (!isShown(canvas, x, y)) return;
  const { colours, project, view } = canvas;
  const [left, foot] = project(x, y);
  const r = radius * view.scale;
  const slender = kind > 0.74;
  const rise = slender ? r * 1.7 : r * 1.9;
  const [rx, ry] = slender ? [r * 0.6, r * 1.35] : [r, r];
  const crown = pick(colours.crowns, kind * 7.3 - Math.floor(kind * 7.3));
  const middle = foot - rise;
  const trunk = stroked(`M${round(left)} ${round(foot)}V${round(middle + r * 0.3)}`, colours.trunk, r * 0.2);
  canvas.shadows.push(ellipse([left + r * 0.5, foot - r * 0.02], r * 0.95, r * 0.4));
  canvas.things.push({
    footprint: { x0: x - 0.02, y0: y - 0.02, x1: x + 0.02, y1: y + 0.02 },
    markup:
      trunk +
      filled(ellipse([left, middle], rx, ry), crown) +
      filled(darkSide(left, middle, rx, ry), mix(crown, colours.shade, 0.24)),
  });
}

/** The right side of a crown, a sickle from its upper right to its lower left. */
function darkSide(x: number, y: number, rx: number, ry: number): string {
  const start = `M${round(x + rx * 0.5)} ${round(y - ry * 0.866)}`;
  const [w, h] = [round(rx), round(ry)];
  const back = `a${round(rx * 1.25)} ${round(ry * 1.25)} 0 0 0 ${w} ${round(-ry * 1.732)}z`;
  return `${start}a${w} ${h} 0 0 1 ${-w} ${round(ry * 1.732)}${back}`;
}

/** A row of plants along x, from x0 to x1. */
export function addHedge(canvas: Canvas, x0: number, x1: number, y: number): void {
  if (!isShown(canvas, x0, y, x1 - x0)) return;
  addBox(canvas, { x0, x1, y0: y - 0.07, y1: y + 0.07, base: 0, top: 0.16 }, canvas.colours.hedge);
}

/** A raised bed with a row of plants in it. */
export function addBed(canvas: Canvas, x: number, y: number, length: number, kind: number): void {
  if (!isShown(canvas, x + length / 2, y)) return;
  const { colours, project, view } = canvas;
  const box = { x0: x, x1: x + length, y0: y, y1: y + 0.34, base: 0, top: 0.1 };
  const wood = mix(colours.trunk, colours.walls[0], 0.5);
  const earth = [project(x + 0.04, y + 0.04, 0.1), project(x + length - 0.04, y + 0.04, 0.1)];
  const front = [project(x + length - 0.04, y + 0.3, 0.1), project(x + 0.04, y + 0.3, 0.1)];
  const plants = Array.from({ length: Math.floor(length / 0.2) }, (_, i) => {
    const [px, py] = project(x + 0.14 + i * 0.2, y + 0.17, 0.13);
    return ellipse([px, py], view.scale * 0.075, view.scale * 0.085);
  }).join('');
  const leaves =
    kind > 0.6 ? pick(colours.roofs, kind) : mix(pick(colours.crowns, kind), colours.walls[0], 0.25);
  addBox(
    canvas,
    box,
    wood,
    surface([...earth, ...front], mix(colours.trunk, colours.shade, 0.2)) + filled(plants, leaves),
  );
}

export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  base: number;
  top: number;
}

/** The three sides of a box that can be seen. */
export function boxMarkup({ project, colours }: Canvas, b: Box, colour: string): string {
  const left = [
    project(b.x0, b.y1, b.base),
    project(b.x1, b.y1, b.base),
    project(b.x1, b.y1, b.top),
    project(b.x0, b.y1, b.top),
  ];
  const right = [
    project(b.x1, b.y1, b.base),
    project(b.x1, b.y0, b.base),
    project(b.x1, b.y0, b.top),
    project(b.x1, b.y1, b.top),
  ];
  const top = [
    project(b.x0, b.y0, b.top),
    project(b.x1, b.y0, b.top),
    project(b.x1, b.y1, b.top),
    project(b.x0, b.y1, b.top),
  ];
  return (
    filled(outline(left), mix(colour, colours.shade, 0.12)) +
    filled(outline(right), mix(colour, colours.shade, 0.32)) +
    filled(outline(top), colour)
  );
}

export function addBox(canvas: Canvas, box: Box, colour: string, onTop = ''): void {
  const { x0, y0, x1, y1 } = box;
  canvas.things.push({ footprint: { x0, y0, x1, y1 }, markup: boxMarkup(canvas, box, colour) + onTop });
}
