import { round } from '../drawing.js';
import { mix } from '../palette.js';
import { ellipse, filled } from './canvas.js';
import { chance, pick } from './chance.js';
import { type Colours, visibleOn } from './colours.js';
import { body } from './people.js';

/** A row of house fronts with people in their windows, from edge to edge, standing on the lower edge. */
export function drawFacades(width: number, height: number, colours: Colours, seed: number): string {
  const fronts = visibleOn(colours.ground, [
    ...colours.walls.slice(0, 1),
    ...colours.roofs,
    ...colours.people,
  ]);
  const parts: string[] = [];
  let x = -8;
  for (let i = 0; x < width; i++) {
    const columns = 2 + Math.floor(chance(i, 1, seed) * 1.99);
    const floors = 3 + Math.floor(chance(i, 2, seed) * 2.4);
    const house = { i, x, columns, floors, foot: height, seed, colours };
    parts.push(front(house, pick(fronts, ((i * 3) % fronts.length) / fronts.length)));
    x += columns * cell + 2 * rim + 1.4;
  }
  return parts.join('');
}

interface Front {
  i: number;
  x: number;
  columns: number;
  floors: number;
  foot: number;
  seed: number;
  colours: Colours;
}

/** Width of a window with the wall around it, and of the wall at both ends, in mm. */
const cell = 14;
const rim = 3;
const storey = 20;

function front(house: Front, wall: string): string {
  const width = house.columns * cell + 2 * rim;
  const top = house.foot - house.floors * storey - 6;
  const gable = chance(house.i, 3, house.seed) < 0.62;
  const peak = gable ? `L${round(house.x + width / 2)} ${round(top - width * 0.36)}` : '';
  const shape = `M${round(house.x)} ${round(house.foot)}V${round(top)}${peak}L${round(house.x + width)} ${round(top)}V${round(house.foot)}z`;
  const windows: string[] = [];
  for (let floor = 0; floor < house.floors; floor++) {
    for (let column = 0; column < house.columns; column++)
      windows.push(windowMarkup(house, floor, column, wall));
  }
  return filled(shape, wall) + windows.join('');
}

function windowMarkup(house: Front, floor: number, column: number, wall: string): string {
  const { colours } = house;
  const x = house.x + rim + (column + 0.5) * cell;
  const y = house.foot - floor * storey;
  const share = chance(house.i * 7 + column, floor, house.seed + 5);
  if (floor === 0 && column === house.i % house.columns) {
    return body(x, y + 1, 4.2, 13.5, mix(wall, colours.shade, 0.55));
  }
  const pane =
    share > 0.4
      ? mix(wall, colours.shade, 0.42)
      : wall === colours.litWindow
        ? colours.walls[0]
        : colours.litWindow;
  const frame = `M${round(x - 4.2)} ${round(y - 5)}v-10.5h8.4v10.5z`;
  const sill = `M${round(x - 5)} ${round(y - 5)}h10v1.1h-10z`;
  return (
    filled(frame, pane) +
    (share < 0.62 ? neighbour(house, x, y - 5, share, pane) : '') +
    filled(sill, mix(wall, colours.shade, 0.3))
  );
}

/** Head and shoulders above the sill. */
function neighbour(
  { colours, i, seed }: Front,
  x: number,
  sill: number,
  share: number,
  pane: string,
): string {
  const salt = Math.round(share * 997);
  const clothes = pick(visibleOn(pane, colours.clothes), chance(salt, i, seed));
  const skin = pick(colours.skin, chance(salt, i, seed + 1));
  const hair = pick(colours.hair, chance(salt, i, seed + 2));
  const y = sill - 6;
  const cap = `M${round(x - 2.1)} ${round(y)}a2.1 2.1 0 0 1 4.2 0q-2.1-1.3-4.2 0z`;
  return body(x, sill, 2.9, 0.4, clothes) + filled(ellipse([x, y], 2.1, 2.1), skin) + filled(cap, hair);
}
