import { round } from '../drawing.js';
import { contrast, mix } from '../palette.js';
import { ellipse, filled } from './canvas.js';
import { chance, pick } from './chance.js';
import { type Colours, visibleOn } from './colours.js';
import { body } from './people.js';

/** People side by side, seen from the front, as tall as a hand: from edge to edge, standing on the lower edge. */
export function drawRow(width: number, height: number, colours: Colours, seed: number): string {
  const clothes = visibleOn(colours.ground, colours.clothes);
  const parts: string[] = [];
  let x = -7;
  let worn = seed;
  for (let i = 0; x < width; i++) {
    const half = 7.6 + 3.2 * chance(i, 1, seed);
    const shoulder = height - 38 - 27 * chance(i, 2, seed);
    // Always another colour than the neighbour's.
    worn += 1 + Math.floor(chance(i, 3, seed) * (clothes.length - 1));
    const look = { i, x: x + half, half, shoulder, foot: height + 1, seed, colours };
    parts.push(figure(look, pick(clothes, (worn % clothes.length) / clothes.length)));
    x += 2 * half + 2;
  }
  return parts.join('');
}

interface Figure {
  i: number;
  x: number;
  half: number;
  /** Where the straight sides end and the round top begins. */
  shoulder: number;
  foot: number;
  seed: number;
  colours: Colours;
}

function figure(f: Figure, clothes: string): string {
  const r = 6.3;
  const y = f.shoulder - f.half - r - 1;
  const skin = pick(f.colours.skin, chance(f.i, 5, f.seed));
  const hair = pick(visibleOn(skin, f.colours.hair), chance(f.i, 6, f.seed));
  const style = pick(hairstyles, ((f.i * 5 + f.seed) % hairstyles.length) / hairstyles.length);
  const { behind, front } = style(f.x, y, r);
  return (
    filled(behind, hair) +
    body(f.x, f.foot, f.half, f.foot - f.shoulder, clothes) +
    pattern(f, clothes) +
    filled(ellipse([f.x, y], r, r), skin) +
    filled(front, hair)
  );
}

type Hairstyle = (x: number, y: number, r: number) => { behind: string; front: string };

/** Hair on the upper half of a head, a little wider than the head so that no rim of skin shows. */
const cap = (x: number, y: number, head: number, depth: number) => {
  const r = round(head * 1.04);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 0 1 ${round(2 * r)} 0q${-r} ${round(-r * depth)} ${round(-2 * r)} 0z`;
};

const hairstyles: readonly [Hairstyle, ...Hairstyle[]] = [
  (x, y, r) => ({ behind: '', front: cap(x, y, r, 0.7) }),
  (x, y, r) => ({ behind: longHair(x, y, r * 1.18, r * 1.15), front: cap(x, y, r, 0.9) }),
  (x, y, r) => ({ behind: ellipse([x, y - r * 1.2], r * 0.42, r * 0.42), front: cap(x, y, r, 0.6) }),
  () => ({ behind: '', front: '' }),
  (x, y, r) => ({ behind: ellipse([x, y - r * 0.25], r * 1.28, r * 1.22), front: cap(x, y - 0.2, r, 0.5) }),
  (x, y, r) => ({ behind: longHair(x, y, r * 1.1, r * 0.5), front: cap(x, y, r, 0.4) }),
];

function longHair(x: number, y: number, half: number, drop: number): string {
  const r = round(half);
  return `M${round(x - half)} ${round(y + drop)}V${round(y)}a${r} ${r} 0 0 1 ${round(2 * half)} 0V${round(y + drop)}z`;
}

/** Every third one wears stripes, every fourth a bag over the shoulder. */
function pattern(f: Figure, clothes: string): string {
  const isDark = contrast(clothes, '#FFFFFF') > 3;
  const tone = isDark ? mix(clothes, '#FFFFFF', 0.24) : mix(clothes, f.colours.shade, 0.24);
  if (f.i % 3 === 1) {
    const lines = [0, 1, 2, 3, 4].map((n) => stripe(f, f.shoulder + 2 + n * 5.4, 1.5));
    return filled(lines.join(''), tone);
  }
  if (f.i % 4 === 2) {
    const [a, b] = [f.x - f.half * 0.72, f.x + f.half];
    const y = f.shoulder - f.half * 0.68;
    return filled(`M${round(a)} ${round(y)}l1.5-.9L${round(b)} ${round(f.shoulder + 15)}v2.6z`, tone);
  }
  return '';
}

function stripe({ x, half }: Figure, y: number, thickness: number): string {
  return `M${round(x - half)} ${round(y)}h${round(2 * half)}v${thickness}h${round(-2 * half)}z`;
}
