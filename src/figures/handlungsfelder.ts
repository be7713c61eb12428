import type { Handlungsfelder, Themenfeld } from '../data-types/handlungsfelder.js';
import { bound } from './binding.js';
import { type Box, createDrawing, type Drawing } from './drawing.js';
import type { DrawFigure, FigureContext } from './figure.js';
import { describeHandlungsfelder } from './handlungsfelder/describe.js';
import { namedColour, readable, textOn, tint } from './palette.js';
import { pictogram } from './pictograms.js';
import { mm, sizeThatFits, wrapBalanced, wrapText } from './text-layout.js';

/** The height that a figure on a page of its own may have, in mm. */
const pageHeight = 186;
const gap = 5;
/** Size of the names of Handlungsfelder in points, and the distance of their lines in mm. */
const nameSize = 10;
const nameLeading = 4.7;

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

/** Every Themenfeld a block of colour with its letter, every Handlungsfeld a row with its picture and running number. */
export const drawHandlungsfelder: DrawFigure<Handlungsfelder> = (data, context) => {
  const drawing = createDrawing(context);
  // On a page the theme stands beside its rows, in a column or on a phone above them.
  const beside = context.width >= 140;
  const left = beside ? (context.width * 58) / 170 : 0;
  const picture = pictureSize(data, beside);
  const blocks = makeBlocks(data, context, { left, top: 0, picture });
  let y = 0;
  for (const block of blocks) {
    const width = beside ? left - 4 : context.width;
    const rowsHeight = block.rows.reduce((sum, row) => sum + row.height, 0);
    const box = { x: 0, y, width, height: beside ? rowsHeight : 0 };
    const place = { left, top: y, picture };
    const head = drawTheme(drawing, context, block, box, beside ? 17 : nameIndent(place));
    drawRows(drawing, context, block, beside ? place : { ...place, top: y + head });
    y += (beside ? Math.max(head, rowsHeight) : head + rowsHeight) + gap;
  }
  return drawing.finish({ height: y - gap, ...describeHandlungsfelder(data, context.language) });
};

/** Where rows stand: left edge, upper edge, and the size of their pictures, in mm. */
interface Place {
  left: number;
  top: number;
  picture: number;
}

/** Distance of the names from the left edge of the rows: the picture, the number, and air. */
const nameIndent = (place: Place): number => place.picture + 13.5;

/** Height of a row with which the figure would just fill a page. */
function freeHeight(data: Handlungsfelder, beside: boolean): number {
  const themes = data.themenfelder.length;
  const rows = data.themenfelder.reduce((sum, theme) => sum + theme.handlungsfelder.length, 0);
  const rest = (themes - 1) * gap + (beside ? 0 : themes * 14);
  return Math.min(18.5, (pageHeight - rest) / rows);
}

function pictureSize(data: Handlungsfelder, beside: boolean): number {
  return Math.min(beside ? 12.5 : 10.5, Math.max(7, freeHeight(data, beside) - 3));
}

function makeBlocks(data: Handlungsfelder, context: FigureContext, place: Place): Block[] {
  const font = context.fonts.get('display', 500);
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
  const lowest = Math.max(freeHeight(data, beside), place.picture + 2.2);
  for (const block of blocks) {
    for (const row of block.rows) row.height = Math.max(lowest, row.lines.length * nameLeading + 3.2);
    if (beside)
      stretch(
        block,
        themeLayout(context, block, { x: 0, y: 0, width: place.left - 4, height: 0 }, 17).height,
      );
  }
  return blocks;
}

/** Gives the rows of a block the height that the theme beside them needs. */
function stretch(block: Block, height: number): void {
  const missing = height - block.rows.reduce((sum, row) => sum + row.height, 0);
  for (const row of block.rows) row.height += Math.max(0, missing / block.rows.length);
}

interface ThemeLayout {
  height: number;
  letterSize: number;
  /** Baseline of the letter and of the first line of the name, from the top of the block. */
  letterY: number;
  nameX: number;
  nameY: number;
  size: number;
  leading: number;
  lines: string[];
}

/** Letter above name where the block is high enough, else side by side. */
function themeLayout(context: FigureContext, block: Block, box: Box, nameX: number): ThemeLayout {
  const { width, height } = box;
  const bold = context.fonts.get('display', 600);
  const name = bound(block.theme.name);
  const size = sizeThatFits(name, bold, 10.5, 8, width - 10);
  const lines = wrapText(name, bold, size, width - 10);
  const below = 5 + (lines.length - 1) * 4.8;
  if (height >= 17.5 + mm(size) + below) {
    return {
      height,
      letterSize: 34,
      letterY: 13.4,
      nameX: 5,
      nameY: height - below,
      size,
      leading: 4.8,
      lines,
    };
  }
  const letterSize = 26;
  const small = sizeThatFits(name, bold, 10, 8, width - nameX - 2.5);
  const flat = wrapBalanced(name, bold, small, width - nameX - 2.5);
  const leading = mm(small) * 1.25;
  const needed = Math.max(13, (flat.length - 1) * leading + 8.6);
  const letterY = needed / 2 + (bold.capHeight * mm(letterSize)) / 2;
  const nameY = needed / 2 + (bold.capHeight * mm(small)) / 2 - ((flat.length - 1) * leading) / 2;
  const shift = Math.max(0, height - needed) / 2;
  return {
    height: Math.max(height, needed),
    letterSize,
    letterY: letterY + shift,
    nameX,
    nameY: nameY + shift,
    size: small,
    leading,
    lines: flat,
  };
}

/** Draws a theme's block and returns its height, which may be more than was asked for. `nameX`: where a name beside its letter begins. */
function drawTheme(drawing: Drawing, context: FigureContext, block: Block, box: Box, nameX: number): number {
  const layout = themeLayout(context, block, box, nameX);
  const ground = { ...box, height: layout.height };
  const fill = textOn(context.palette, block.colour);
  drawing.rect(ground, block.colour);
  const letter = { size: layout.letterSize, weight: 700, fill } as const;
  drawing.text(block.theme.buchstabe, box.x + 4.6, box.y + layout.letterY, letter, ground);
  const name = { size: layout.size, weight: 600, fill, leading: layout.leading } as const;
  drawing.text(layout.lines, box.x + layout.nameX, box.y + layout.nameY, name, ground);
  return layout.height;
}

function drawRows(drawing: Drawing, context: FigureContext, block: Block, place: Place): void {
  const { palette, width } = context;
  const { left, picture } = place;
  const dark = readable(palette, block.colour);
  // A light colour is its own ground; a dark one is thinned, so that the lines stay visible on it.
  const ground = dark === block.colour ? tint(palette, block.colour) : block.colour;
  const beside = left > 0;
  let y = place.top;
  block.rows.forEach((row, i) => {
    if (i > 0) drawing.line(left, y, width, y, palette.rule, 0.18);
    else if (beside) drawing.line(left, y + 0.15, width, y + 0.15, palette.ink, 0.3);
    const middle = y + row.height / 2;
    const box = { x: left + 1.5, y: middle - picture / 2, size: picture };
    drawing.add(pictogram(row.field.zeichen, box, { line: dark, ground, paper: palette.white }));
    const first = middle + 1.3 - ((row.lines.length - 1) * nameLeading) / 2;
    const number = { size: 10.5, weight: 600, fill: dark, anchor: 'end' } as const;
    drawing.text(String(row.number), left + nameIndent(place) - 3.5, first, number);
    const name = { size: nameSize, weight: 500, fill: palette.ink, leading: nameLeading } as const;
    const shape = { x: left, y, width: width - left, height: row.height };
    drawing.text(row.lines, left + nameIndent(place), first, name, shape);
    y += row.height;
  });
}
