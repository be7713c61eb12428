import { round } from '../drawing.js';
import { mix } from '../palette.js';
import { type Canvas, ellipse, filled, isShown, stroked } from './canvas.js';
import { chance, pick } from './chance.js';

export interface Person {
  x: number;
  y: number;
  /** From 0 to 1: clothes, skin and hair. */
  kind: number;
  /** 1 is a grown-up on a street, in relation to the houses. */
  size?: number;
  /** What the person moves with. */
  on?: 'feet' | 'wheelchair' | 'bicycle';
}

/** A person seen from above: a rounded body and a head. */
export function addPerson(canvas: Canvas, person: Person): void {
  const { x, y, kind, size = 1, on = 'feet' } = person;
  if (!isShown(canvas, x, y)) return;
  const unit = canvas.view.scale * 0.105 * size;
  const [left, foot] = canvas.project(x, y);
  const look = lookOf(canvas, kind);
  canvas.shadows.push(ellipse([left + unit * 0.4, foot], unit * 1.05, unit * 0.42));
  const draw = { feet: standing, wheelchair: rolling, bicycle: riding }[on];
  canvas.things.push({
    footprint: { x0: x - 0.02, y0: y - 0.02, x1: x + 0.02, y1: y + 0.02 },
    markup: draw(left, foot, unit, look),
  });
}

interface Look {
  clothes: string;
  skin: string;
  hair: string;
  dark: string;
}

function lookOf({ colours }: Canvas, kind: number): Look {
  const salt = Math.floor(kind * 9973);
  return {
    clothes: pick(colours.people, kind),
    skin: pick(colours.skin, chance(salt, 1)),
    hair: pick(colours.hair, chance(salt, 2)),
    dark: mix(colours.shade, colours.trunk, 0.3),
  };
}

function standing(x: number, y: number, u: number, look: Look): string {
  return body(x, y, u * 0.62, u * 1.55, look.clothes) + head(x, y - u * 2.66, u * 0.5, look);
}

function rolling(x: number, y: number, u: number, look: Look): string {
  const wheel = stroked(ellipse([x - u * 0.1, y - u * 0.5], u * 0.62, u * 0.62), look.dark, u * 0.16);
  return (
    body(x, y - u * 0.35, u * 0.56, u * 0.95, look.clothes) + head(x, y - u * 2.35, u * 0.5, look) + wheel
  );
}

function riding(x: number, y: number, u: number, look: Look): string {
  const wheels =
    ellipse([x - u * 0.85, y - u * 0.62], u * 0.58, u * 0.6) +
    ellipse([x + u * 0.85, y - u * 0.14], u * 0.58, u * 0.6);
  const frame = `M${round(x - u * 0.85)} ${round(y - u * 0.62)}L${round(x)} ${round(y - u * 0.95)}L${round(x + u * 0.85)} ${round(y - u * 0.14)}`;
  return (
    stroked(wheels + frame, look.dark, u * 0.15) +
    body(x - u * 0.1, y - u * 0.75, u * 0.52, u * 1.05, look.clothes) +
    head(x, y - u * 2.85, u * 0.48, look)
  );
}

/** A rectangle with a round top; (x, y) is the middle of its foot. */
export function body(x: number, y: number, half: number, straight: number, fill: string): string {
  const [r, w, h] = [round(half), round(2 * half), round(straight)];
  return filled(`M${round(x - half)} ${round(y)}v${-h}a${r} ${r} 0 0 1 ${w} 0v${h}z`, fill);
}

function head(x: number, y: number, r: number, look: Look): string {
  const cap = `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 0 1 ${round(2 * r)} 0q${round(-r)} ${round(-r * 0.55)} ${round(-2 * r)} 0z`;
  return filled(ellipse([x, y], r, r), look.skin) + filled(cap, look.hair);
}
