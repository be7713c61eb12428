import type { Handlungsfelder } from '../../data-types/handlungsfelder.js';
import { type Box, createDrawing, type Drawing, hairline } from '../drawing.js';
import type { Figure, FigureContext } from '../figure.js';
import { readable, tint } from '../palette.js';
import { pictogram } from '../pictograms.js';
import { mm, wrapBalanced } from '../text-layout.js';
import {
  bestColumns,
  columnGap,
  type Field,
  leadingOf,
  nameRoom,
  numberDrop,
  type Setting,
  stretchOf,
  themeGap,
} from './column-layout.js';
import { describeHandlungsfelder } from './describe.js';
import { drawTheme } from './theme.js';

/**
 * For a sheet `fill` mm high: Themenfelder side by side, a band with letter and name on top and their fields beneath.
 * Where there are many, some stand below others.
 */
export function drawColumns(data: Handlungsfelder, context: FigureContext, fill: number): Figure {
  const drawing = createDrawing(context);
  const layout = bestColumns(data, context, fill);
  const { columns, width, setting, band } = layout;
  const spare = stretchOf(columns, fill);
  const bottoms = columns.map((blocks, i) => {
    const x = i * (width + columnGap);
    let y = 0;
    for (const block of blocks) {
      drawTheme(drawing, context, block, { x, y, width, height: block.head }, band);
      y += block.head;
      block.fields.forEach((field, k) => {
        const box = { x, y, width, height: field.height + spare };
        if (k > 0) drawing.line(x, y, x + width, y, context.palette.rule, hairline);
        drawField(drawing, context, { field, colour: block.colour, setting }, box);
        y += box.height;
      });
      y += themeGap;
    }
    return y - themeGap;
  });
  const height = Math.max(...bottoms);
  return drawing.finish({ height, ...describeHandlungsfelder(data, context.language) });
}

/** The picture with its number beneath, and beside them the name, all in the middle of the box. */
function drawField(
  drawing: Drawing,
  { fonts, palette }: FigureContext,
  { field, colour, setting }: { field: Field; colour: string; setting: Setting },
  box: Box,
): void {
  const { size, picture } = setting;
  const dark = readable(palette, colour);
  const ground = dark === colour ? tint(palette, colour) : colour;
  const middle = box.y + box.height / 2;
  const top = middle - (picture + numberDrop) / 2;
  const look = { line: dark, ground, paper: palette.white };
  drawing.add(pictogram(field.sign, { x: box.x, y: top, size: picture }, look));
  const numeral = { size, weight: 600, fill: dark, anchor: 'middle' } as const;
  drawing.text(String(field.number), box.x + picture / 2, top + picture + numberDrop, numeral, box);
  const room = nameRoom(box.width, setting);
  const lines = wrapBalanced(field.name, fonts.get('display', 500), size, room);
  const leading = leadingOf(size);
  const first = middle - ((lines.length - 1) * leading) / 2 + 0.36 * mm(size);
  const left = box.x + box.width - room;
  drawing.text(lines, left, first, { size, weight: 500, fill: palette.ink, leading }, box);
}
