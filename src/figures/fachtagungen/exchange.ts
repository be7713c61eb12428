import { tonesOf } from '../../data-types/colours/tones.js';
import type { Fachtagungen } from '../../data-types/fachtagungen.js';
import { type Box, type Drawing, round } from '../drawing.js';
import { house, person, tree } from '../emblems.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, type Label, setLabel } from '../label.js';
import { type Palette, tint } from '../palette.js';

type Exchange = Fachtagungen['austausch'][number];

/** A group that stands on the ground, with its name beneath. */
interface Group {
  name: string;
  label: Label;
  /** Room it needs at least. */
  width: number;
}

/** Groups side by side, each in exchange with the next. */
type Chain = Group[];

/** Height of the scene above its ground. */
const sceneHeight = 24;
const narrowest = 26;

/** Groups on common ground, a double arrow over every two that exchange views; returns the lower edge. */
export function drawExchange(
  drawing: Drawing,
  exchanges: readonly Exchange[],
  area: Box,
  context: FigureContext,
): number {
  const makeGroup = (name: string): Group => {
    const wording = {
      text: name,
      size: 10,
      weight: 600,
      fill: context.palette.main,
      balanced: true,
    } as const;
    const label = setLabel([wording], area.width / 2 - 4, context.fonts);
    const tight = setLabel([wording], Math.min(label.width, narrowest - 3), context.fonts);
    return { name, label: tight, width: Math.max(narrowest, tight.width + 3) };
  };
  let y = area.y;
  for (const row of rowsOf(chainsOf(exchanges, makeGroup), area.width)) {
    y = drawRow(drawing, row, { ...area, y }, context) + 4;
  }
  return y - 4;
}

/** Exchanges that share a group stand in one chain: A ↔ B and B ↔ B give A ↔ B ↔ B. */
function chainsOf(exchanges: readonly Exchange[], makeGroup: (name: string) => Group): Chain[] {
  const chains: Chain[] = [];
  for (const { zwischen } of exchanges) {
    const [a = '', b = ''] = zwischen;
    const chain = chains.at(-1);
    const end = chain?.at(-1)?.name;
    if (chain && end === a) chain.push(makeGroup(b));
    else if (chain && end === b) chain.push(makeGroup(a));
    else chains.push([makeGroup(a), makeGroup(b)]);
  }
  return chains;
}

/** Chains that fit beside each other; one that is too long is cut, its last group standing again in the next row. */
function rowsOf(chains: readonly Chain[], width: number): Chain[][] {
  const widthOf = (groups: readonly Group[]) => groups.reduce((sum, group) => sum + group.width, 0);
  const pieces = chains.flatMap((chain) => {
    const cut: Chain[] = [];
    let piece: Chain = [];
    for (const group of chain) {
      const last = piece.at(-1);
      if (last && piece.length > 1 && widthOf([...piece, group]) > width) {
        cut.push(piece);
        piece = [last];
      }
      piece.push(group);
    }
    return [...cut, piece];
  });
  const rows: Chain[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && widthOf([...row.flat(), ...piece]) <= width) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function drawRow(drawing: Drawing, row: readonly Chain[], area: Box, context: FigureContext): number {
  const { palette } = context;
  const groups = row.flat();
  const spare = (area.width - groups.reduce((sum, group) => sum + group.width, 0)) / groups.length;
  const ground = area.y + sceneHeight;
  let x = area.x;
  for (const chain of row) {
    const middles: number[] = [];
    for (const group of chain) {
      const middle = x + (group.width + spare) / 2;
      drawing.add(
        `<g aria-hidden="true">${standing(group.name, middle, ground, middles.length, palette)}</g>`,
      );
      const top = ground + 3.6;
      const box = { x, y: top, width: group.width + spare, height: group.label.height };
      drawLabel(drawing, group.label, middle, top, box, 'middle');
      middles.push(middle);
      x += group.width + spare;
    }
    middles.slice(1).forEach((to, i) => {
      drawArrow(drawing, middles[i] ?? to, to, ground, palette);
    });
  }
  drawing.rect({ x: area.x, y: ground, width: area.width, height: 0.7 }, palette.main);
  return ground + 3.6 + Math.max(...groups.map((group) => group.label.height));
}

/** Municipalities are houses, everybody else people. */
function standing(name: string, middle: number, ground: number, place: number, palette: Palette): string {
  const tones = tonesOf(palette);
  if (!/kommun|gemeind|stadt|städt|standort|quartier|municipal|site/i.test(name)) {
    return [-8.4, -2.8, 2.8, 8.4]
      .map((dx, i) =>
        person(middle + dx, ground, [9.6, 11.2, 10.2, 11.6][i] ?? 10, palette.signal, palette.signal),
      )
      .join('');
  }
  const [one, two] = place % 2 === 0 ? [tones.full, tones.middle] : [tones.middle, tones.full];
  return (
    house(middle - 10, ground, { width: 7.5, height: 6, gable: true }, one, palette.white) +
    house(middle - 1.5, ground, { width: 6.5, height: 11.5, gable: false }, two, palette.white) +
    tree(middle + 8.2, ground, 2.4, tint(palette, palette.nature, 0.45), tones.full)
  );
}

/** A flat bow with a head at both ends. */
function drawArrow(drawing: Drawing, from: number, to: number, ground: number, palette: Palette): void {
  const [x1, x2] = [from + 6, to - 6];
  const y = ground - 15.5;
  const lift = 8;
  const head = (x: number, side: number) =>
    `M${round(x + side * 0.4)} ${round(y - 2.7)}L${round(x)} ${round(y)}L${round(x + side * 2.6)} ${round(y - 0.9)}`;
  drawing.add(
    `<path aria-hidden="true" d="M${round(x1)} ${round(y)}C${round(x1 + (x2 - x1) * 0.25)} ${round(y - lift)} ${round(x2 - (x2 - x1) * 0.25)} ${round(y - lift)} ${round(x2)} ${round(y)}` +
      `${head(x1, 1)}${head(x2, -1)}" fill="none" stroke="${palette.main}" stroke-width="0.5"/>`,
  );
}
