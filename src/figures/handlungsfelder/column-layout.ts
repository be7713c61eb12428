import type { Handlungsfelder, Themenfeld } from '../../data-types/handlungsfelder.js';
import { bound } from '../binding.js';
import type { FigureContext } from '../figure.js';
import { commonSize } from '../label.js';
import { namedColour } from '../palette.js';
import { mm, widthOf, wrapText } from '../text-layout.js';
import { type BandLook, themeLayout } from './theme.js';

/** How closely fields stand: size of names in points, side of pictures and what is free above and below, in mm. */
export interface Setting {
  size: number;
  picture: number;
  air: number;
}

/** From large to small and close; the first with which the figure fits its sheet is taken. */
const settings: readonly Setting[] = [
  { size: 11, picture: 8, air: 3.6 },
  { size: 10, picture: 8, air: 3.6 },
  { size: 9, picture: 8, air: 3.6 },
  { size: 8, picture: 8, air: 3.6 },
  { size: 8, picture: 6, air: 1.4 },
];

/** Lengths in mm: between columns, and between Themenfelder in one. */
export const columnGap = 3;
export const themeGap = 4;
/** From the edge of a band to the name of its theme, and what is free at its right end, as in `theme.ts`. */
const nameX = 11.5;
const bandMargin = 2.5;
/** From the lower edge of a picture to the baseline of its number, and from its right edge to the name. */
export const numberDrop = 3.7;
const beside = 2.2;

export interface Field {
  number: number;
  name: string;
  sign: Themenfeld['handlungsfelder'][number]['zeichen'];
  height: number;
}

/** A Themenfeld: its band and its fields. */
export interface Block {
  theme: Themenfeld;
  colour: string;
  head: number;
  fields: Field[];
}

/** Themenfelder in columns, in their order; lengths in mm. */
export interface Columns {
  columns: Block[][];
  width: number;
  setting: Setting;
  band: BandLook;
  height: number;
  /** How far the widest word reaches over its place. */
  over: number;
}

export const leadingOf = (size: number): number => mm(size) * 1.22;

/** Width for a name in a column. */
export const nameRoom = (width: number, { picture }: Setting): number => width - picture - beside;

/**
 * The largest setting with which all find room, in as few columns as can be; else what is lowest of those that no word
 * is too wide for, or what comes nearest to that.
 */
export function bestColumns(data: Handlungsfelder, context: FigureContext, fill: number): Columns {
  const tried: Columns[] = [];
  for (const setting of settings) {
    for (let count = 1; count <= data.themenfelder.length; count++) {
      const layout = columnsOf(data, context, count, setting);
      if (layout.over <= 0 && layout.height <= fill) return layout;
      tried.push(layout);
      // More columns would be narrower still.
      if (layout.over > 0) break;
    }
  }
  const [first, ...rest] = tried.sort((a, b) => a.over - b.over || a.height - b.height);
  if (!first) throw new Error(`no Themenfeld in ${rest.length} layouts`);
  return first;
}

function columnsOf(data: Handlungsfelder, context: FigureContext, count: number, setting: Setting): Columns {
  const width = (context.width - (count - 1) * columnGap) / count;
  const font = context.fonts.get('display', 500);
  const bold = context.fonts.get('display', 600);
  const room = nameRoom(width, setting);
  const { size, picture, air } = setting;
  let number = 0;
  let over = 0;
  const themes = data.themenfelder.map((theme) => theme.name);
  const nameSize = commonSize(themes, 10, 600, width - nameX - bandMargin, context.fonts);
  const band: BandLook = { nameX, letter: 22, name: nameSize };
  const blocks = data.themenfelder.map((theme): Block => {
    const colour = namedColour(context.palette, theme.farbe);
    const head = themeLayout(context, { theme, colour }, { x: 0, y: 0, width, height: 0 }, band);
    for (const line of head.lines)
      over = Math.max(over, widthOf(line, bold, head.size) - (width - nameX - bandMargin));
    const fields = theme.handlungsfelder.map((field): Field => {
      number += 1;
      const name = bound(field.name);
      const lines = wrapText(name, font, size, room);
      for (const line of lines) over = Math.max(over, widthOf(line, font, size) - room);
      const height = Math.max(picture + numberDrop, lines.length * leadingOf(size)) + air;
      return { number, name, sign: field.zeichen, height };
    });
    return { theme, colour, head: head.height, fields };
  });
  const columns = inColumns(blocks, count);
  align(columns);
  return { columns, width, setting, band, height: Math.max(...columns.map(heightOf)), over };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.map(ownHeight).reduce(below, -themeGap);
}

const ownHeight = ({ head, fields }: Block): number => fields.reduce((sum, { height }) => sum + height, head);

/** The height of a column with one more block at its foot. */
const below = (column: number, block: number): number => column + block + themeGap;

interface Parted {
  columns: Block[][];
  height: number;
}

/** The blocks in their order in so many columns, the highest of which is as low as can be. */
function inColumns(blocks: readonly Block[], count: number): Block[][] {
  const heights = blocks.map(ownHeight);
  /** For each block: those from it on, in as many columns as the round says. */
  let parted = blocks.map((_, i): Parted => {
    const rest = blocks.slice(i);
    return { columns: [rest], height: heightOf(rest) };
  });
  for (let round = 2; round <= count; round++)
    parted = parted.slice(1).map((_, i) => withFirstColumn(blocks, heights, parted, i));
  const [all] = parted;
  if (!all) throw new Error('more columns than Themenfelder');
  return all.columns;
}

/** Blocks from `start` on: a column that ends where the highest is lowest, and those that follow it. */
function withFirstColumn(
  blocks: readonly Block[],
  heights: readonly number[],
  parted: readonly Parted[],
  start: number,
): Parted {
  let column = -themeGap;
  const tried = parted.slice(start + 1).map((rest, i): Parted => {
    column = below(column, heights[start + i] ?? 0);
    const first = blocks.slice(start, start + i + 1);
    return { columns: [first, ...rest.columns], height: Math.max(column, rest.height) };
  });
  return tried.reduce((best, next) => (next.height < best.height ? next : best));
}

/** Bands, and fields, beside each other are of one height, where every column has one Themenfeld. */
function align(columns: readonly Block[][]): void {
  const blocks = columns.flat();
  if (columns.length < blocks.length) return;
  const head = Math.max(...blocks.map((block) => block.head));
  for (const block of blocks) block.head = head;
  const most = Math.max(...blocks.map(({ fields }) => fields.length));
  for (let i = 0; i < most; i++) {
    const row = blocks.flatMap(({ fields }) => fields[i] ?? []);
    const height = Math.max(...row.map((field) => field.height));
    for (const field of row) field.height = height;
  }
}

/** What every field may be higher, so that the fullest column reaches down to `fill`. */
export function stretchOf(columns: readonly Block[][], fill: number): number {
  const spare = columns.map((blocks) => {
    const count = blocks.reduce((sum, { fields }) => sum + fields.length, 0);
    return (fill - heightOf(blocks)) / count;
  });
  return Math.max(0, Math.min(...spare));
}
