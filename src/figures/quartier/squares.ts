import { type Canvas, filled, stroked } from './canvas.js';
import { chance, pick } from './chance.js';
import { addBench, addLamp, addStall, addTable, circle, rectangle } from './furniture.js';
import { addBed, addHedge, addTree } from './nature.js';
import { addPerson } from './people.js';

/** What there is on an open block. Each draws around the block's middle, 6 cells along x and 5 along y. */
export type Square = 'circle' | 'table' | 'market' | 'garden' | 'park';

export const squares: Record<Square, (canvas: Canvas, x: number, y: number) => void> = {
  circle: meetingCircle,
  table: longTable,
  market: marketDay,
  garden: sharedGarden,
  park: smallPark,
};

/** People on the square are drawn a little larger than on the streets: they are what the picture is about. */
const near = 1.4;

/** People around a tree: the picture that runs through the whole brochure. */
function meetingCircle(canvas: Canvas, x: number, y: number): void {
  pave(canvas, x, y);
  rings(canvas, x, y, 2.05);
  const count = 13;
  for (let i = 0; i < count; i++) {
    const angle = ((i + 0.62) / count) * 2 * Math.PI;
    const radius = 1.55 + 0.1 * (chance(i, 3) - 0.5);
    const at = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    // Nobody stands hidden behind the tree.
    if (at.x + at.y < x + y && Math.abs(at.x - at.y - x + y) < 0.62) continue;
    const on = i === 4 ? 'wheelchair' : 'feet';
    addPerson(canvas, { ...at, kind: (i * 0.37 + 0.05) % 1, size: i === 9 ? 1 : near, on });
  }
  addTree(canvas, x, y, 0.5, 0.1);
  rim(canvas, x, y, [
    [-2.6, 1.9],
    [2.5, -1.9],
    [-2.6, -1.9],
    [2.6, 2],
    [-0.3, 2.3],
    [2.72, 0],
  ]);
  addBench(canvas, x + 0.2, y - 2.3);
  addBench(canvas, x - 2.75, y + 0.2, 'y');
  guests(canvas, x, y, [
    [0.7, 2.35],
    [1, 2.1],
    [-2.5, 1.1],
    [-2.2, 0.75],
    [2.45, 1.05],
    [1.6, -2.3],
    [2.2, -1.1],
  ]);
  addPerson(canvas, { x: x - 1.1, y: y + 2.2, kind: 0.3, size: 1 });
}

/** A long table, set for everybody. */
function longTable(canvas: Canvas, x: number, y: number): void {
  pave(canvas, x, y);
  rings(canvas, x, y, 2.3);
  addTable(canvas, x, y, 3.5);
  for (let i = 0; i < 7; i++) {
    const along = x - 1.5 + i * 0.5;
    if (i !== 5) addPerson(canvas, { x: along, y: y - 0.48, kind: (i * 0.29 + 0.1) % 1, size: near });
    if (i !== 2) {
      const on = i === 4 ? 'wheelchair' : 'feet';
      addPerson(canvas, { x: along, y: y + 0.5, kind: (i * 0.43 + 0.3) % 1, size: i === 6 ? 1 : near, on });
    }
  }
  addPerson(canvas, { x: x + 1.98, y, kind: 0.55, size: near });
  addTree(canvas, x - 2.35, y - 0.1, 0.42, 0.1);
  rim(canvas, x, y, [
    [-2.6, 2],
    [2.6, -1.9],
    [2.6, 2],
  ]);
  guests(canvas, x, y, [
    [0.4, 1.7],
    [0.75, 1.5],
    [-1.2, 1.75],
    [1.9, -1.5],
    [2.3, 1.1],
  ]);
  addBench(canvas, x - 0.6, y - 2.2);
  addLamp(canvas, x - 2.7, y - 2.2);
}

/** A market day. */
function marketDay(canvas: Canvas, x: number, y: number): void {
  pave(canvas, x, y);
  const { roofs, awning } = canvas.colours;
  const places = [
    [-1.9, -1.5],
    [-0.5, -1.5],
    [0.9, -1.5],
    [-1.9, 0.5],
    [-0.5, 0.5],
    [0.9, 0.5],
  ] as const;
  places.forEach(([dx, dy], i) => {
    addStall(canvas, x + dx, y + dy, i % 2 === 0 ? awning : pick(roofs, (i * 0.31) % 1));
    addPerson(canvas, { x: x + dx - 0.2, y: y + dy + 0.62, kind: (i * 0.37 + 0.2) % 1, size: near });
    if (i % 2 === 0)
      addPerson(canvas, {
        x: x + dx + 0.25,
        y: y + dy + 0.7,
        kind: (i * 0.53 + 0.4) % 1,
        size: near * (i === 2 ? 0.7 : 1),
      });
  });
  addTree(canvas, x + 2.2, y + 0.2, 0.46, 0.2);
  guests(canvas, x, y, [
    [2, 1.6],
    [-0.6, 1.9],
    [0.3, -0.3],
    [2.3, -1.2],
  ]);
  rim(canvas, x, y, [
    [-2.6, 2],
    [2.6, -1.9],
    [2.6, 2],
  ]);
  addBench(canvas, x + 0.6, y + 2.05);
}

/** Beds that neighbours look after together. */
function sharedGarden(canvas: Canvas, x: number, y: number): void {
  canvas.ground.push(filled(rectangle(canvas, x - 0.25, y - 2.5, x + 0.25, y + 2.5), canvas.colours.plaza));
  canvas.ground.push(filled(rectangle(canvas, x - 3, y - 0.3, x + 3, y + 0.3), canvas.colours.plaza));
  const rows = [-2, -1.2, 0.75, 1.55];
  rows.forEach((dy, i) => {
    addBed(canvas, x - 2.5, y + dy, 1.7, (i * 0.29) % 1);
    addBed(canvas, x + 0.8, y + dy, 1.7, (i * 0.37 + 0.4) % 1);
  });
  guests(canvas, x, y, [
    [-1.4, -0.6],
    [1.7, -0.55],
    [-0.05, 0.9],
    [1.2, 1.35],
    [-2, 1.32],
    [0.1, -1.6],
  ]);
  addPerson(canvas, { x: x - 1.75, y: y + 1.34, kind: 0.8, size: 0.95 });
  rim(canvas, x, y, [
    [-2.7, -0.75],
    [2.7, 0.6],
    [-0.6, 2.2],
    [2.7, -2.2],
    [-2.7, 2.2],
  ]);
  addHedge(canvas, x + 0.6, x + 2.8, y + 2.3);
}

/** A path around a pond, trees, and children who play. */
function smallPark(canvas: Canvas, x: number, y: number): void {
  const { colours } = canvas;
  canvas.ground.push(
    filled(circle(canvas, x, y, 1.95), colours.plaza) + filled(circle(canvas, x, y, 1.6), colours.lawn),
  );
  canvas.ground.push(filled(circle(canvas, x - 0.3, y + 0.1, 0.75), colours.window));
  const trees = [
    [-2.4, -1.9],
    [-1.1, -2.1],
    [0.6, -2.2],
    [2.4, -1.8],
    [2.5, 0.2],
    [2.3, 1.9],
    [0.3, 2.2],
    [-2.4, 1.8],
    [-2.6, 0.1],
    [0.9, -0.9],
    [0.8, 0.9],
  ];
  trees.forEach(([dx = 0, dy = 0], i) => {
    addTree(canvas, x + dx, y + dy, 0.26 + 0.12 * chance(i, 5), chance(i, 7));
  });
  addBench(canvas, x - 0.3, y - 1.3);
  guests(canvas, x, y, [
    [-1.8, 0.3],
    [-1.5, -0.9],
    [1.75, 0.3],
  ]);
  addPerson(canvas, { x: x + 0.3, y: y + 1.35, kind: 0.1, size: 0.95 });
  addPerson(canvas, { x: x - 0.5, y: y + 1.3, kind: 0.6, size: 0.95 });
}

function pave(canvas: Canvas, x: number, y: number): void {
  canvas.ground.push(filled(rectangle(canvas, x - 3, y - 2.5, x + 3, y + 2.5), canvas.colours.plaza));
}

function rings(canvas: Canvas, x: number, y: number, radius: number): void {
  const { colours } = canvas;
  canvas.ground.push(filled(circle(canvas, x, y, radius), colours.disc));
  canvas.ground.push(stroked(circle(canvas, x, y, radius), colours.ring, 0.35));
  canvas.ground.push(stroked(circle(canvas, x, y, radius * 0.757), colours.ring, 0.25));
}

type Offsets = readonly (readonly [number, number])[];

function rim(canvas: Canvas, x: number, y: number, places: Offsets): void {
  places.forEach(([dx, dy], i) => {
    addTree(canvas, x + dx, y + dy, 0.27, chance(i, 11) * 0.7);
  });
}

function guests(canvas: Canvas, x: number, y: number, places: Offsets): void {
  places.forEach(([dx, dy], i) => {
    addPerson(canvas, { x: x + dx, y: y + dy, kind: chance(i, 13), size: near });
  });
}
