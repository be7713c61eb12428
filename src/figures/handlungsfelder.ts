import type { Handlungsfelder, Themenfeld } from '../data-types/handlungsfelder.js';
import { bound } from './binding.js';
import { createDrawing, type Drawing, hairline } from './drawing.js';
import type { DrawFigure, FigureContext } from './figure.js';
import { drawColumns } from './handlungsfelder/columns.js';
import { describeHandlungsfelder } from './handlungsfelder/describe.js';
import { drawTheme, pageBand, themeLayout } from './handlungsfelder/theme.js';
import { namedColour, readable, tint } from './palette.js';
import { pictogram } from './pictograms.js';
import { wrapBalanced } from './text-layout.js';

/** The height that a figure on a page of its own may have, in mm. */
const pageHeight = 186;

/** How closely everything stands: lengths in mm, sizes in points. */
interface Setting {
  /** Between two Themenfelder. */
  gap: number;
  /** Size of the names of Handlungsfelder, and the distance of their lines. */
  nameSize: number;
  nameLeading: number;
  /** Above and below a name together. */
  air: number;
  /** The smallest picture. */
  picture: number;
  /** Where rows begin on a page 170 wide, if the theme stands beside them. */
  left: number;
}

/** From roomy to close; the first with which the figure fits its room is taken. */
const settings: readonly [Setting, ...Setting[]] = [
  { gap: 5, nameSize: 10, nameLeading: 4.7, air: 3.2, picture: 7, left: 58 },
  { gap: 3.5, nameSize: 9, nameLeading: 3.9, air: 2.4, picture: 6, left: 54 },
  { gap: 1.8, nameSize: 8, nameLeading: 3.3, air: 1, picture: 4.8, left: 50 },
];

interface Row {
  number: number;
  field: Themenfeld['handlungsfelder'][number];
  lines: string[];
  height: number;
}

interface Block {
  theme: Themenfeld;
  colour: string;
  rows: Row[];
}

/**
 * Every Themenfeld a block of colour with its letter, every Handlungsfeld a row with its picture and running number.
 * On a slide Themenfelder are columns.
 */
export const drawHandlungsfelder: DrawFigure<Handlungsfelder> = (data, context) => {
  const { lying, fill } = context;
  if (lying && fill !== undefined) return drawColumns(data, context, fill);
  const drawing = createDrawing(context);
  // On a page the theme stands beside its rows, in a column or on a phone above them.
  const beside = context.width >= 140;
  const { place, blocks } = firstThatFits(data, context, beside);
  const { left, setting } = place;
  let y = 0;
  for (const block of blocks) {
    const width = beside ? left - 4 : context.width;
    const rowsHeight = block.rows.reduce((sum, row) => sum + row.height, 0);
    const box = { x: 0, y, width, height: beside ? rowsHeight : 0 };
    const head = drawTheme(drawing, context, block, box, {
      ...pageBand,
      nameX: beside ? 17 : nameIndent(place),
    });
    drawRows(drawing, context, block, { ...place, top: beside ? y : y + head });
    y += (beside ? Math.max(head, rowsHeight) : head + rowsHeight) + setting.gap;
  }
  return drawing.finish({ height: y - setting.gap, ...describeHandlungsfelder(data, context.language) });
};

/** Where rows stand: left edge, upper edge, and the size of their pictures, in mm. */
interface Place {
  left: number;
  top: number;
  picture: number;
  setting: Setting;
}

/** The themes with their rows as they fit the room, or as closely as they can. */
function firstThatFits(
  data: Handlungsfelder,
  context: FigureContext,
  beside: boolean,
): { place: Place; blocks: Block[] } {
  const { room = Number.POSITIVE_INFINITY, width } = context;
  const tried = (beside ? settings : settings.slice(0, 1)).map((setting) => {
    const left = beside ? (width * setting.left) / 170 : 0;
    const place = { left, top: 0, picture: pictureSize(data, beside, setting), setting };
    const blocks = makeBlocks(data, context, place);
    const rows = blocks.flatMap((block) => block.rows);
    const height = rows.reduce((sum, row) => sum + row.height, (blocks.length - 1) * setting.gap);
    return { place, blocks, height };
  });
  const found = tried.find(({ height }) => height <= room) ?? tried.at(-1);
  if (!found) throw new Error('no setting to try');
  return found;
}

/** Distance of the names from the left edge of the rows: the picture, the number, and air. */
const nameIndent = (place: Place): number => place.picture + 13.5;

/** Height of a row with which the figure would just fill a page. */
function freeHeight(data: Handlungsfelder, beside: boolean, { gap }: Setting): number {
  const themes = data.themenfelder.length;
  const rows = data.themenfelder.reduce((sum, theme) => sum + theme.handlungsfelder.length, 0);
  const rest = (themes - 1) * gap + (beside ? 0 : themes * 14);
  return Math.min(18.5, (pageHeight - rest) / rows);
}

function pictureSize(data: Handlungsfelder, beside: boolean, setting: Setting): number {
  const free = freeHeight(data, beside, setting) - 3;
  return Math.min(beside ? 12.5 : 10.5, Math.max(setting.picture, free));
}

function makeBlocks(data: Handlungsfelder, context: FigureContext, place: Place): Block[] {
  const font = context.fonts.get('display', 500);
  const { setting } = place;
  const { nameSize, nameLeading, air } = setting;
  const beside = place.left > 0;
  const max = context.width - place.left - nameIndent(place);
  let number = 0;
  const blocks = data.themenfelder.map((theme) => ({
    theme,
    colour: namedColour(context.palette, theme.farbe),
    rows: theme.handlungsfelder.map((field) => {
      number += 1;
      return { number, field, lines: wrapBalanced(bound(field.name), font, nameSize, max), height: 0 };
    }),
  }));
  const lowest = Math.max(freeHeight(data, beside, setting), place.picture + air - 1);
  for (const block of blocks) {
    for (const row of block.rows) row.height = Math.max(lowest, row.lines.length * nameLeading + air);
    if (beside)
      stretch(
        block,
        themeLayout(
          context,
          block,
          { x: 0, y: 0, width: place.left - 4, height: 0 },
          { ...pageBand, nameX: 17 },
        ).height,
      );
  }
  return blocks;
}

/** Gives the rows of a block the height that the theme beside them needs. */
function stretch(block: Block, height: number): void {
  const missing = height - block.rows.reduce((sum, row) => sum + row.height, 0);
  for (const row of block.rows) row.height += Math.max(0, missing / block.rows.length);
}

function drawRows(drawing: Drawing, context: FigureContext, block: Block, place: Place): void {
  const { palette, width } = context;
  const { left, picture } = place;
  const { nameSize, nameLeading } = place.setting;
  const dark = readable(palette, block.colour);
  // A light colour is its own ground; a dark one is thinned, so that the lines stay visible on it.
  const ground = dark === block.colour ? tint(palette, block.colour) : block.colour;
  const beside = left > 0;
  let y = place.top;
  block.rows.forEach((row, i) => {
    if (i > 0) drawing.line(left, y, width, y, palette.rule, hairline);
    else if (beside) drawing.line(left, y + 0.15, width, y + 0.15, palette.ink, 0.3);
    const middle = y + row.height / 2;
    const box = { x: left + 1.5, y: middle - picture / 2, size: picture };
    drawing.add(pictogram(row.field.zeichen, box, { line: dark, ground, paper: palette.white }));
    const first = middle + 0.13 * nameSize - ((row.lines.length - 1) * nameLeading) / 2;
    const number = { size: nameSize + 0.5, weight: 600, fill: dark, anchor: 'end' } as const;
    drawing.text(String(row.number), left + nameIndent(place) - 3.5, first, number);
    const name = { size: nameSize, weight: 500, fill: palette.ink, leading: nameLeading } as const;
    const shape = { x: left, y, width: width - left, height: row.height };
    drawing.text(row.lines, left + nameIndent(place), first, name, shape);
    y += row.height;
  });
}
