import { round } from './drawing.js';

/** A point on a circle; angles in degrees, clockwise from twelve o'clock. */
export function onCircle(cx: number, cy: number, radius: number, angle: number): [number, number] {
  const radians = (angle * Math.PI) / 180;
  return [cx + radius * Math.sin(radians), cy - radius * Math.cos(radians)];
}

/** A ring, of which pieces are cut. Lengths in mm. */
export interface Ring {
  cx: number;
  cy: number;
  inner: number;
  outer: number;
}

/** Path of a piece of a ring with straight ends. */
export function ringPiece({ cx, cy, inner, outer }: Ring, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  return (
    `M${point(onCircle(cx, cy, outer, from))}A${round(outer)} ${round(outer)} 0 ${large} 1 ${point(onCircle(cx, cy, outer, to))}` +
    `L${point(onCircle(cx, cy, inner, to))}A${round(inner)} ${round(inner)} 0 ${large} 0 ${point(onCircle(cx, cy, inner, from))}Z`
  );
}

/** Path of a piece of a ring with round ends, whose centres lie at the two angles. */
export function roundedPiece({ cx, cy, inner, outer }: Ring, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  const cap = round((outer - inner) / 2);
  return (
    `M${point(onCircle(cx, cy, outer, from))}A${round(outer)} ${round(outer)} 0 ${large} 1 ${point(onCircle(cx, cy, outer, to))}` +
    `A${cap} ${cap} 0 0 1 ${point(onCircle(cx, cy, inner, to))}` +
    `A${round(inner)} ${round(inner)} 0 ${large} 0 ${point(onCircle(cx, cy, inner, from))}` +
    `A${cap} ${cap} 0 0 1 ${point(onCircle(cx, cy, outer, from))}Z`
  );
}

/** Path of what two circles of the same radius have in common; empty if they don't meet. */
export function lens(a: [number, number], b: [number, number], radius: number): string {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const distance = Math.hypot(dx, dy);
  if (distance === 0 || distance >= 2 * radius) return '';
  const half = Math.sqrt(radius ** 2 - (distance / 2) ** 2) / distance;
  const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  const one: [number, number] = [middle[0] - dy * half, middle[1] + dx * half];
  const two: [number, number] = [middle[0] + dy * half, middle[1] - dx * half];
  const r = round(radius);
  return `M${point(one)}A${r} ${r} 0 0 1 ${point(two)}A${r} ${r} 0 0 1 ${point(one)}Z`;
}

function point([x, y]: [number, number]): string {
  return `${round(x)} ${round(y)}`;
}
