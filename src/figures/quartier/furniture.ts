import { round } from '../drawing.js';
import { mix } from '../palette.js';
import { type Canvas, ellipse, filled, isShown, outline, type Point, stroked } from './canvas.js';
import { addBox, boxMarkup } from './nature.js';

/** A bench along x (or y), its middle at x, y. */
export function addBench(canvas: Canvas, x: number, y: number, along: 'x' | 'y' = 'x'): void {
  if (!isShown(canvas, x, y)) return;
  const [w, d] = along === 'x' ? [0.34, 0.08] : [0.08, 0.34];
  const wood = mix(canvas.colours.trunk, canvas.colours.walls[0], 0.45);
  const footprint = { x0: x - w, x1: x + w, y0: y - d, y1: y + d };
  addBox(canvas, { ...footprint, base: 0.08, top: 0.13 }, wood);
  canvas.shadows.push(rectangle(canvas, x - w + 0.06, y - d - 0.04, x + w + 0.06, y + d - 0.04));
}

/** A long table along x with a cloth and plates on it, its middle at x, y. */
export function addTable(canvas: Canvas, x: number, y: number, length: number): void {
  if (!isShown(canvas, x, y, length)) return;
  const { colours, project, view } = canvas;
  const box = { x0: x - length / 2, x1: x + length / 2, y0: y - 0.24, y1: y + 0.24, base: 0.1, top: 0.25 };
  const plates: string[] = [];
  for (let at = box.x0 + 0.25; at < box.x1 - 0.1; at += 0.42) {
    for (const side of [-0.12, 0.12]) {
      plates.push(ellipse(project(at, y + side, 0.25), view.scale * 0.07, view.scale * 0.038));
    }
  }
  const cloth = colours.ground === colours.cloth ? colours.plaza : colours.cloth;
  addBox(canvas, box, cloth, filled(plates.join(''), colours.awning));
  canvas.shadows.push(rectangle(canvas, box.x0 + 0.1, box.y0 - 0.1, box.x1 + 0.1, box.y1 - 0.1));
}

/** A market stall with a striped roof that slopes to the front left. */
export function addStall(canvas: Canvas, x: number, y: number, colour: string): void {
  if (!isShown(canvas, x, y)) return;
  const { colours, project, view } = canvas;
  const box = { x0: x - 0.45, x1: x + 0.45, y0: y - 0.22, y1: y + 0.22, base: 0, top: 0.26 };
  const corners: Point[] = [project(box.x0, box.y1), project(box.x1, box.y1), project(box.x1, box.y0)];
  const posts = corners.map(([px, py]) => `M${round(px)} ${round(py)}v${round(-0.72 * view.scale)}`).join('');
  const goods = Array.from({ length: 5 }, (_, i) =>
    ellipse(project(x - 0.34 + i * 0.17, y + 0.04, 0.3), view.scale * 0.06, view.scale * 0.055),
  ).join('');
  const stripes = ['', ''];
  for (let i = 0; i < 6; i++) {
    const [a, b] = [box.x0 - 0.06 + i * 0.17, box.x0 - 0.06 + (i + 1) * 0.17];
    stripes[i % 2] += outline([
      project(a, y + 0.36, 0.66),
      project(b, y + 0.36, 0.66),
      project(b, y - 0.3, 0.86),
      project(a, y - 0.3, 0.86),
    ]);
  }
  canvas.shadows.push(rectangle(canvas, box.x0 + 0.25, box.y0 - 0.25, box.x1 + 0.25, box.y1 - 0.25));
  canvas.things.push({
    footprint: { x0: box.x0, x1: box.x1, y0: box.y0, y1: box.y1 },
    markup:
      boxMarkup(canvas, box, colours.cloth) +
      filled(goods, colours.roofs[0]) +
      stroked(posts, colours.trunk, view.scale * 0.035) +
      filled(stripes[0] ?? '', colour) +
      filled(stripes[1] ?? '', colours.cloth),
  });
}

/** A lamp on the edge of a street. */
export function addLamp(canvas: Canvas, x: number, y: number): void {
  if (!isShown(canvas, x, y)) return;
  const { colours, project, view } = canvas;
  const [left, foot] = project(x, y);
  const height = view.scale * 0.85;
  const line = `M${round(left)} ${round(foot)}V${round(foot - height)}`;
  const light = colours.lit > 0 ? colours.litWindow : colours.cloth;
  canvas.things.push({
    footprint: { x0: x - 0.02, x1: x + 0.02, y0: y - 0.02, y1: y + 0.02 },
    markup:
      stroked(line, colours.trunk, view.scale * 0.035) +
      filled(ellipse([left, foot - height], view.scale * 0.07, view.scale * 0.07), light),
  });
}

/** A crossing over a street that runs along x (or y); its middle at x, y. */
export function addCrossing(canvas: Canvas, x: number, y: number, street: 'x' | 'y'): void {
  if (!isShown(canvas, x, y)) return;
  const bars: string[] = [];
  for (let i = -2; i <= 2; i++) {
    const at = i * 0.19;
    bars.push(
      street === 'x'
        ? rectangle(canvas, x - 0.28, y + at - 0.05, x + 0.28, y + at + 0.05)
        : rectangle(canvas, x + at - 0.05, y - 0.28, x + at + 0.05, y + 0.28),
    );
  }
  canvas.ground.push(filled(bars.join(''), canvas.colours.pavement));
}

/** Path data of a rectangle on the ground. */
export function rectangle({ project }: Canvas, x0: number, y0: number, x1: number, y1: number): string {
  return outline([project(x0, y0), project(x1, y0), project(x1, y1), project(x0, y1)]);
}

/** Path data of a circle on the ground. */
export function circle({ project }: Canvas, x: number, y: number, radius: number): string {
  const points = Array.from({ length: 48 }, (_, i) => {
    const angle = (i / 24) * Math.PI;
    return project(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  });
  return outline(points);
}
