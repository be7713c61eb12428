import { tonesOf } from '../data-types/colours/tones.js';
import { round } from './drawing.js';
import { person, tree as treeAt } from './emblems.js';
import { mix, type Palette } from './palette.js';

/** The houses, trees and people are laid out on a street of this length and scaled from there. */
const fullWidth = 170;
/** Height of the highest house at full width, in mm. */
const highest = 21;

/** Height that a street of a width needs, in mm. */
export function streetHeight(width: number): number {
  return highest * (width / fullWidth);
}

/**
 * A row of houses, trees and people that grows from open country on the left to a dense Quartier on the right.
 * Decoration: hidden from screen readers. `ground` is the y of the street.
 */
export function streetscape(place: { x: number; ground: number; width: number }, palette: Palette): string {
  const scale = round(place.width / fullWidth);
  const tones = coloursOf(palette);
  const body = motifs.map((motif) => motif(tones)).join('');
  return `<g aria-hidden="true" transform="translate(${round(place.x)} ${round(place.ground)}) scale(${scale})">${body}</g>`;
}

/**
 * Two soft hills behind the street, high on the left and flat on the right.
 * Decoration: hidden from screen readers. `height` is that of the higher one.
 */
export function hills(
  place: { x: number; ground: number; width: number; height: number },
  palette: Palette,
): string {
  const { x, ground, width, height } = place;
  const { pale } = tonesOf(palette);
  const at = (share: number, up: number) => `${round(x + width * share)} ${round(ground - height * up)}`;
  const back = `M${at(0, 0)}L${at(0, 0.86)}C${at(0.1, 1.05)} ${at(0.2, 1)} ${at(0.32, 0.7)}S${at(0.52, 0.3)} ${at(0.7, 0)}z`;
  const front = `M${at(0, 0)}L${at(0, 0.3)}C${at(0.1, 0.34)} ${at(0.16, 0.62)} ${at(0.3, 0.55)}S${at(0.55, 0.12)} ${at(0.8, 0)}z`;
  const far = mix(pale, palette.white, 0.45);
  const near = mix(pale, palette.nature, 0.05);
  return `<g aria-hidden="true"><path d="${back}" fill="${far}"/><path d="${front}" fill="${near}"/></g>`;
}

interface Colours {
  far: string;
  middle: string;
  near: string;
  leaf: string;
  dark: string;
  trunk: string;
  light: string;
  paper: string;
}

function coloursOf(palette: Palette): Colours {
  const { light, middle, full } = tonesOf(palette);
  return {
    far: light,
    middle,
    near: full,
    leaf: mix(palette.nature, palette.white, 0.5),
    dark: mix(palette.nature, palette.white, 0.22),
    trunk: mix(palette.ink, palette.sand, 0.35),
    light: palette.signal,
    paper: palette.white,
  };
}

type Motif = (tones: Colours) => string;
type Tone = 'far' | 'middle' | 'near';

/** Windows in a grid; those whose number is in `lit` shine. */
function windows(
  box: { x: number; top: number; width: number; rows: number },
  tones: Colours,
  lit: readonly number[],
): string {
  const columns = Math.max(2, Math.round((box.width - 1.2) / 2.6));
  const pitch = (box.width - 1.6) / columns;
  let out = '';
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = round(box.x + 0.8 + pitch * column + (pitch - 1.3) / 2);
      const fill = lit.includes(row * columns + column) ? tones.light : tones.paper;
      out += `<rect x="${x}" y="${round(box.top + row * 3.3)}" width="1.3" height="1.8" fill="${fill}"/>`;
    }
  }
  return out;
}

interface House {
  tone: Tone;
  width: number;
  floors: number;
  roof: 'gable' | 'flat' | 'garden' | 'solar';
  lit?: readonly number[];
}

const house =
  (x: number, { tone, width, floors, roof, lit = [] }: House): Motif =>
  (tones) => {
    const height = floors * 3.3 + 1.6;
    const wall = `<path d="M${x} 0v${-round(height)}h${width}V0z" fill="${tones[tone]}"/>`;
    const rows = windows({ x, top: -height + 1.5, width, rows: floors - 1 }, tones, lit);
    const last = windows({ x, top: -height + 1.5 + (floors - 1) * 3.3, width, rows: 1 }, tones, []);
    const ground = floors > 2 ? doorAndSill(x, width, tones) : last;
    return wall + roofs[roof](x, width, -height, tones, tones[tone]) + rows + ground;
  };

function doorAndSill(x: number, width: number, tones: Colours): string {
  const middle = round(x + width / 2 - 0.8);
  return `<path d="M${middle} 0v-2.6h1.6V0z" fill="${tones.paper}"/>`;
}

type Roof = (x: number, width: number, top: number, tones: Colours, wall: string) => string;

const roofs: Record<House['roof'], Roof> = {
  gable: (x, width, top, _tones, wall) => {
    const rise = round(width * 0.36);
    return `<path d="M${round(x - 0.5)} ${round(top + 0.05)}h${round(width + 1)}l${-round(width / 2 + 0.5)} ${-rise}z" fill="${wall}"/>`;
  },
  flat: () => '',
  garden: (x, width, top, tones) => {
    const crowns = [0.22, 0.5, 0.78].map(
      (share, i) =>
        `<circle cx="${round(x + width * share)}" cy="${round(top - 0.2)}" r="${i === 1 ? 1.3 : 1}" fill="${tones.leaf}"/>`,
    );
    return `${crowns.join('')}<rect x="${x}" y="${round(top)}" width="${width}" height="0.7" fill="${tones.dark}"/>`;
  },
  solar: (x, width, top, tones) =>
    [0.12, 0.42, 0.72]
      .map((share) => {
        const left = round(x + width * share);
        return `<path d="M${left} ${round(top)}l.5-1.3h1.7l-.5 1.3z" fill="${tones.middle}"/>`;
      })
      .join(''),
};

const tree =
  (x: number, r: number, dark = false): Motif =>
  (tones) =>
    treeAt(x, 0, r, dark ? tones.dark : tones.leaf, tones.trunk);

const poplar =
  (x: number, height: number): Motif =>
  (tones) =>
    `<path d="M${x} 0v-2" stroke="${tones.trunk}" stroke-width=".55"/>` +
    `<ellipse cx="${x}" cy="${-round(height / 2 + 1)}" rx="${round(height * 0.19)}" ry="${round(height / 2)}" fill="${tones.dark}"/>`;

const someone =
  (x: number, size: number, tone: Tone | 'light'): Motif =>
  (tones) =>
    person(x, 0, size, tones[tone], tones[tone]);

const bench =
  (x: number): Motif =>
  (tones) =>
    `<path d="M${x} -1.1h4M${x} -2.1h4M${round(x + 0.5)} 0v-1.1M${round(x + 3.5)} 0v-1.1" stroke="${tones.near}" stroke-width=".35" fill="none"/>`;

const lamp =
  (x: number): Motif =>
  (tones) =>
    `<path d="M${x} 0v-7" stroke="${tones.near}" stroke-width=".35"/><circle cx="${x}" cy="-7.4" r=".75" fill="${tones.light}"/>`;

const shop =
  (x: number): Motif =>
  (tones) =>
    `<path d="M${x} 0v-6.4h11V0z" fill="${tones.middle}"/><path d="M${round(x + 1.2)} 0v-3.4h2.2V0zM${round(x + 4.6)} -1v-2.4h5.2v2.4z" fill="${tones.paper}"/>` +
    `<path d="M${round(x - 0.5)} -4.2l.9-2.4h10.2l.9 2.4z" fill="${tones.light}"/>`;

// From left to right; what stands later in the list stands in front.
const motifs: readonly Motif[] = [
  tree(7, 2.1),
  tree(13, 2.8, true),
  poplar(29, 8),
  poplar(33.2, 6.4),
  house(45, { tone: 'far', width: 9, floors: 2, roof: 'gable' }),
  tree(57.5, 2.6),
  tree(62.8, 1.9, true),
  house(72, { tone: 'far', width: 10, floors: 2, roof: 'gable' }),
  tree(69, 2),
  house(86.8, { tone: 'far', width: 8, floors: 3, roof: 'gable', lit: [1] }),
  tree(100.4, 3),
  house(105.4, { tone: 'middle', width: 10, floors: 3, roof: 'solar' }),
  house(116.2, { tone: 'middle', width: 8, floors: 4, roof: 'gable', lit: [3] }),
  tree(127.5, 2.5, true),
  shop(131.4),
  house(143.4, { tone: 'near', width: 7.6, floors: 5, roof: 'garden', lit: [2, 5] }),
  house(151.4, { tone: 'middle', width: 8.4, floors: 4, roof: 'gable', lit: [0] }),
  house(161.4, { tone: 'near', width: 8.2, floors: 5, roof: 'gable', lit: [1, 6] }),
  someone(40, 3.8, 'middle'),
  someone(66, 3.8, 'middle'),
  bench(95.4),
  someone(84, 3.8, 'near'),
  lamp(103.4),
  someone(125.2, 3.8, 'near'),
  someone(129.6, 3.8, 'light'),
  someone(140.8, 3.8, 'near'),
  someone(153.2, 3.8, 'near'),
  someone(155.4, 3, 'light'),
  someone(158.4, 3.8, 'near'),
];
