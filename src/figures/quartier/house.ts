import { round } from '../drawing.js';
import { mix } from '../palette.js';
import { type Canvas, type Footprint, filled, outline, type Point, stroked, surface } from './canvas.js';
import { chance, pick } from './chance.js';
import { boxMarkup } from './nature.js';

/** A house on the plan. Its ridge runs along its longer side. */
export interface House extends Footprint {
  floors: number;
  roof: 'gable' | 'flat' | 'green' | 'solar';
  /** A shop with an awning on the ground floor. */
  shop: boolean;
  seed: number;
}

const storey = 0.4;
const overhang = 0.05;

/** A wall as it is seen: `at(u, v)` with u from its left to its right end (0 to 1) and v = height in cells. */
interface Wall {
  at(u: number, v: number): Point;
  length: number;
  salt: number;
  door: boolean;
}

export function addHouse(canvas: Canvas, house: House): void {
  const { colours, project } = canvas;
  const { x0, y0, x1, y1, seed } = house;
  const height = house.floors * storey + 0.12;
  const salt = Math.round(x0 * 10);
  const wall = pick(colours.walls, chance(salt, Math.round(y0 * 10), seed + 3));
  const left: Wall = { at: (u, v) => project(x0 + (x1 - x0) * u, y1, v), length: x1 - x0, salt, door: true };
  const right: Wall = {
    at: (u, v) => project(x1, y1 - (y1 - y0) * u, v),
    length: y1 - y0,
    salt: salt + 5,
    door: x1 - x0 < y1 - y0,
  };
  const dark = mix(wall, colours.shade, 0.26);
  canvas.shadows.push(shadow(canvas, house, height));
  canvas.things.push({
    footprint: { x0, y0, x1, y1 },
    markup:
      wallMarkup(left, height, wall) +
      wallMarkup(right, height, dark) +
      (house.roof === 'gable' ? '' : flatRoof(canvas, house, height)) +
      openings(canvas, left, house, false) +
      openings(canvas, right, house, true) +
      (house.roof === 'gable' ? gableRoof(canvas, house, height, wall, dark) : ''),
  });
}

function wallMarkup({ at }: Wall, height: number, fill: string): string {
  return surface([at(0, 0), at(1, 0), at(1, height), at(0, height)], fill);
}

/** Light comes from the left, so the shadow falls to the right. */
function shadow({ project }: Canvas, { x0, y0, x1, y1 }: Footprint, height: number): string {
  const s = height * 0.36;
  return outline([
    project(x0, y1),
    project(x1, y1),
    project(x1 + s, y1 - s),
    project(x1 + s, y0 - s),
    project(x0 + s, y0 - s),
    project(x0, y0),
  ]);
}

type Opening = 'door' | 'lit' | 'unlit';

/** Windows, door and shop front of a wall, each colour as one path. */
function openings({ colours }: Canvas, wall: Wall, house: House, dark: boolean): string {
  const panes: Record<Opening, string> = { unlit: '', lit: '', door: '' };
  for (let floor = 0; floor < house.floors; floor++) {
    for (let column = 0; column < columnsOf(wall); column++) {
      const kind = openingAt(wall, house, floor, column, colours.lit);
      panes[kind] += pane(wall, floor, column, kind === 'door', house.shop && floor === 0);
    }
  }
  const shaded = (colour: string) => (dark ? mix(colour, colours.shade, 0.18) : colour);
  return (
    filled(panes.unlit, shaded(colours.window)) +
    filled(panes.lit, shaded(colours.litWindow)) +
    filled(panes.door, shaded(colours.door)) +
    (house.shop ? awning(wall, shaded(colours.awning), shaded(colours.cloth)) : '')
  );
}

function columnsOf({ length }: Wall): number {
  return Math.max(1, Math.round(length / 0.3));
}

function openingAt(wall: Wall, house: House, floor: number, column: number, lit: number): Opening {
  if (wall.door && floor === 0 && column === Math.floor(columnsOf(wall) / 2)) return 'door';
  if (house.shop && floor === 0 && lit > 0) return 'lit';
  return chance(wall.salt + column, floor, house.seed + 11) < lit ? 'lit' : 'unlit';
}

function pane({ at, ...wall }: Wall, floor: number, column: number, door: boolean, shop: boolean): string {
  const columns = columnsOf({ at, ...wall });
  const side = shop && !door ? 0.14 : 0.29;
  const [u0, u1] = [(column + side) / columns, (column + 1 - side) / columns];
  const base = floor * storey + 0.06;
  const [v0, v1] = door ? [0, 0.3] : [base + (shop ? 0.02 : 0.1), base + 0.27];
  return outline([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]);
}

/** Stripes of cloth over a shop front. */
function awning({ at, length }: Wall, colour: string, cloth: string): string {
  const stripes = Math.max(4, Math.round(length / 0.12));
  const out = 0.05;
  const drop = (u: number): Point => {
    const [x, y] = at(u, 0.33);
    return [x, y + out * (at(0, 0)[1] - at(0, 1)[1])];
  };
  const parts = ['', ''];
  for (let i = 0; i < stripes; i++) {
    const [a, b] = [0.04 + (0.92 * i) / stripes, 0.04 + (0.92 * (i + 1)) / stripes];
    parts[i % 2] += outline([at(a, 0.41), at(b, 0.41), drop(b), drop(a)]);
  }
  return filled(parts[0] ?? '', colour) + filled(parts[1] ?? '', cloth);
}

function flatRoof(canvas: Canvas, house: House, height: number): string {
  const { colours, project } = canvas;
  const { x0, y0, x1, y1 } = house;
  const top = (inset: number): Point[] => [
    project(x0 + inset, y0 + inset, height),
    project(x1 - inset, y0 + inset, height),
    project(x1 - inset, y1 - inset, height),
    project(x0 + inset, y1 - inset, height),
  ];
  const rim = mix(colours.walls[0], colours.shade, 0.1);
  if (house.roof === 'green') return surface(top(0), rim) + surface(top(0.09), colours.hedge);
  const roof = roofColour(canvas, house);
  const base = surface(top(0), rim) + surface(top(0.09), roof);
  return house.roof === 'solar' ? base + panels(canvas, house, height) : base;
}

/** Four solar panels. */
function panels({ colours, project }: Canvas, { x0, x1, y0, y1 }: House, height: number): string {
  const [w, d] = [(x1 - x0 - 0.4) / 2, (y1 - y0 - 0.32) / 2];
  const panel = (i: number, j: number) => {
    const [a, b] = [x0 + 0.18 + i * (w + 0.04), y0 + 0.14 + j * (d + 0.04)];
    const z = height + 0.02;
    return outline([project(a, b, z), project(a + w, b, z), project(a + w, b + d, z), project(a, b + d, z)]);
  };
  const data = [panel(0, 0), panel(1, 0), panel(0, 1), panel(1, 1)].join('');
  return filled(data, mix(colours.window, colours.shade, 0.25));
}

function roofColour({ colours }: Canvas, { x0, y0, seed }: House): string {
  return pick(colours.roofs, chance(Math.round(x0 * 10), Math.round(y0 * 10), seed + 29));
}

/** Only one slope of a gable roof can be seen; the other one shows its edge. */
function gableRoof(canvas: Canvas, house: House, height: number, wall: string, dark: string): string {
  const { colours, project, view } = canvas;
  const { x0, y0, x1, y1 } = house;
  const alongX = x1 - x0 >= y1 - y0;
  const half = (alongX ? y1 - y0 : x1 - x0) / 2;
  const rise = half * 0.82;
  const top = height + rise;
  const eaves = height - (overhang * rise) / half;
  const roof = roofColour(canvas, house);
  const e = overhang;
  const [xm, ym] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const chimney =
    chance(Math.round(x1 * 10), Math.round(y1 * 10), house.seed + 31) > 0.6
      ? smoke(canvas, alongX ? x0 + 0.25 : xm, alongX ? ym : y0 + 0.25, top, roof)
      : '';
  const gable = alongX
    ? [project(x1, y1, height), project(x1, y0, height), project(x1, ym, top)]
    : [project(x0, y1, height), project(x1, y1, height), project(xm, y1, top)];
  const slope = alongX
    ? [
        project(x0 - e, y1 + e, eaves),
        project(x1 + e, y1 + e, eaves),
        project(x1 + e, ym, top),
        project(x0 - e, ym, top),
      ]
    : [
        project(x1 + e, y1 + e, eaves),
        project(x1 + e, y0 - e, eaves),
        project(xm, y0 - e, top),
        project(xm, y1 + e, top),
      ];
  const edge = alongX
    ? [project(x1 + e, ym, top), project(x1, y0, height)]
    : [project(xm, y1 + e, top), project(x0, y1 + e, height)];
  const edgeData = edge.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const shaded = mix(roof, colours.shade, 0.3);
  return (
    surface(gable, alongX ? dark : wall) +
    stroked(edgeData, alongX ? shaded : roof, view.scale * 0.03) +
    surface(slope, alongX ? roof : shaded) +
    chimney
  );
}

function smoke(canvas: Canvas, x: number, y: number, top: number, roof: string): string {
  const box = { x0: x - 0.06, x1: x + 0.06, y0: y - 0.06, y1: y + 0.06, base: top - 0.08, top: top + 0.14 };
  return boxMarkup(canvas, box, mix(roof, canvas.colours.walls[0], 0.35));
}
