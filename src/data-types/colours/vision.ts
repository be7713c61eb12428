import { linear } from './colour.js';

type Triple = readonly [number, number, number];

/** Ways of seeing in which colours come closer to each other: without green cones, without red ones. */
export type Vision = 'deuteranopie' | 'protanopie';

/** Machado, Oliveira and Fernandes (2009), severity 1, for linear sRGB. */
const seen: Record<Vision, readonly [Triple, Triple, Triple]> = {
  deuteranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

/** How far two colours are apart in lightness (CIE L*, 0 to 100): what is left of them in greyscale. */
export function greyDistance(a: string, b: string): number {
  return Math.abs(lab(linear(a))[0] - lab(linear(b))[0]);
}

/** How far two colours are apart for somebody who sees this way (CIE 1976 colour difference ΔE*ab). */
export function seenDistance(a: string, b: string, vision: Vision): number {
  const [p, q] = [a, b].map((colour) => lab(simulate(linear(colour), vision))) as [Triple, Triple];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function simulate(light: Triple, vision: Vision): Triple {
  const [r, g, b] = seen[vision].map((row) => {
    const sum = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
    return Math.min(1, Math.max(0, sum));
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** CIE L*a*b* under D65, from linear sRGB. */
function lab([r, g, b]: Triple): Triple {
  const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29);
  const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
