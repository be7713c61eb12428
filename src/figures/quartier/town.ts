import { type Canvas, filled, isShown } from './canvas.js';
import { chance } from './chance.js';
import { addCrossing, addLamp, rectangle } from './furniture.js';
import { addHouse, type House } from './house.js';
import { addHedge, addTree } from './nature.js';
import { addPerson } from './people.js';
import { type Square, squares } from './squares.js';

/** A town on a grid: blocks of 6 × 5 cells, streets one cell wide between them. */
export interface Town {
  seed: number;
  /** What is on a block without houses, by its place in the grid ("0,0"). */
  open: Record<string, Square>;
  /** Houses have one to this many floors. */
  floors: number;
}

const period = { x: 7, y: 6 };
const size = { x: 6, y: 5 };

/** Draws all blocks and streets that can be seen. */
export function addTown(canvas: Canvas, town: Town): void {
  const { view } = canvas;
  const reach = Math.ceil((view.width + view.height) / view.scale / 5) + 2;
  const [cx, cy] = [Math.round(view.centre[0] / period.x), Math.round(view.centre[1] / period.y)];
  for (let bx = cx - reach; bx <= cx + reach; bx++) {
    for (let by = cy - reach; by <= cy + reach; by++) {
      addBlock(canvas, town, bx, by);
      addStreets(canvas, town, bx * period.x, by * period.y);
    }
  }
}

function addBlock(canvas: Canvas, town: Town, bx: number, by: number): void {
  const [x, y] = [bx * period.x, by * period.y];
  const cells: [number, number][] = [];
  for (let i = x; i < x + size.x; i++) {
    for (let j = y; j < y + size.y; j++) if (isShown(canvas, i + 0.5, j + 0.5)) cells.push([i, j]);
  }
  const ground = (rim: number) =>
    cells.map(([i, j]) => rectangle(canvas, i - rim, j - rim, i + 1 + rim, j + 1 + rim)).join('');
  canvas.ground.push(filled(ground(0.14), canvas.colours.pavement), filled(ground(0), canvas.colours.lawn));
  const square = town.open[`${bx},${by}`];
  if (square) {
    const [middle, centre] = [x + size.x / 2, y + size.y / 2];
    if (isShown(canvas, middle, centre, 3.5)) squares[square](canvas, middle, centre);
    return;
  }
  addHomes(canvas, town, x, y, chance(bx, by, town.seed));
}

/** Houses around a garden, with gaps. */
function addHomes(canvas: Canvas, town: Town, x: number, y: number, character: number): void {
  const tall = 1 + (town.floors - 1) * (0.45 + 0.55 * character);
  // Whatever stands between the viewer and a street stays low, so that the street can be seen.
  const low = Math.min(tall, 1.9);
  for (const [from, length] of runs(x, size.x, y, town.seed)) {
    build(canvas, town, { x0: from + 0.08, x1: from + length - 0.08, y0: y + 0.12, y1: y + 0.86 }, low);
  }
  for (const [from, length] of runs(x, size.x, y + 4, town.seed)) {
    build(canvas, town, { x0: from + 0.08, x1: from + length - 0.08, y0: y + 4.14, y1: y + 4.88 }, tall);
  }
  for (const [from, length] of runs(y + 1, size.y - 2, x, town.seed)) {
    build(canvas, town, { x0: x + 0.12, x1: x + 0.86, y0: from + 0.08, y1: from + length - 0.08 }, low);
  }
  for (const [from, length] of runs(y + 1, size.y - 2, x + 5, town.seed)) {
    build(canvas, town, { x0: x + 5.14, x1: x + 5.88, y0: from + 0.08, y1: from + length - 0.08 }, tall);
  }
  addYard(canvas, town, x, y);
}

function build(
  canvas: Canvas,
  { seed }: Town,
  place: Omit<House, 'roof' | 'shop' | 'seed' | 'floors'>,
  tall: number,
): void {
  const { x0, y0, x1, y1 } = place;
  if (!isShown(canvas, (x0 + x1) / 2, (y0 + y1) / 2, 2.6)) return;
  const a = chance(Math.round(x0), Math.round(y0), seed + 3);
  const floors = 1 + Math.floor(chance(Math.round(x1), Math.round(y0), seed + 5) * tall);
  addHouse(canvas, { ...place, floors, roof: roofOf(floors, a), shop: floors > 1 && a > 0.72, seed });
}

function roofOf(floors: number, share: number): House['roof'] {
  if (floors >= 4) return share < 0.5 ? 'solar' : 'flat';
  return share < 0.13 ? 'green' : share < 0.22 ? 'solar' : 'gable';
}

/** Where houses stand along an edge: pieces of one to three cells, some left open. */
function runs(start: number, length: number, salt: number, seed: number): [number, number][] {
  const pieces: [number, number][] = [];
  let at = start;
  while (at < start + length) {
    const share = chance(at, salt, seed + 17);
    const wanted = share < 0.62 ? 1 : share < 0.94 ? 2 : 3;
    const piece = Math.min(wanted, start + length - at);
    if (chance(at, salt, seed + 19) > 0.14) pieces.push([at, piece]);
    at += piece;
  }
  return pieces;
}

function addYard(canvas: Canvas, { seed }: Town, x: number, y: number): void {
  for (let i = 0; i < 4; i++) {
    for (let j = 0; j < 3; j++) {
      const share = chance(x + i, y + j, seed + 23);
      const place = { x: x + 1.3 + i + share * 0.5, y: y + 1.3 + j + chance(x + i, y + j, seed + 41) * 0.5 };
      if (share < 0.55)
        addTree(canvas, place.x, place.y, 0.2 + share * 0.22, chance(x + i, y + j, seed + 43));
      else if (share > 0.88) addPerson(canvas, { ...place, kind: (share * 7) % 1 });
    }
  }
  addHedge(canvas, x + 1.2, x + 2.9, y + 3.8);
}

/** The streets on the rear sides of a block, with trees, lamps, people and a crossing. */
function addStreets(canvas: Canvas, { seed }: Town, x: number, y: number): void {
  for (let i = 0; i < size.x; i++) {
    const share = chance(x + i, y - 1, seed + 53);
    const on = share > 0.92 ? 'bicycle' : 'feet';
    if (i % 3 === 1) addTree(canvas, x + i + 0.5, y - 0.22, 0.17, share * 0.7);
    if (share > 0.68) addPerson(canvas, { x: x + i + share * 0.6, y: y - 0.5, kind: (share * 5) % 1, on });
  }
  for (let j = 0; j < size.y; j++) {
    const share = chance(x - 1, y + j, seed + 59);
    const on = share > 0.95 ? 'wheelchair' : 'feet';
    if (j % 2 === 1) addLamp(canvas, x - 0.2, y + j + 0.5);
    if (share > 0.68) addPerson(canvas, { x: x - 0.55, y: y + j + share * 0.6, kind: (share * 5) % 1, on });
  }
  addCrossing(canvas, x + 3, y - 0.5, 'x');
  addCrossing(canvas, x - 0.5, y + 2.5, 'y');
}
