import type { Projekt } from '../data-types/projekt.js';
import { type Box, createDrawing, type Drawing } from './drawing.js';
import { drawFonts } from './farben/fonts.js';
import { colourNames, words } from './farben/words.js';
import type { DrawFigure, FigureContext } from './figure.js';
import { drawLabel, type Label, setLabel } from './label.js';
import { namedColour, textOn } from './palette.js';

/** Between two swatches, and from a swatch to its words, in mm. */
const gap = 3;
/** Height of a swatch above its words and beside them. */
const swatch = { above: 30, beside: 17 };
/** Width of a swatch beside its words. */
const besideWidth = 30;
/** From the colours to the fonts. */
const sectionGap = 9;

/** The five colours as they are and what they are for, and the two fonts in several sizes. */
export const drawFarben: DrawFigure<Projekt['schriften']> = (schriften, context) => {
  const drawing = createDrawing(context);
  const w = context.language === 'en' ? words.en : words.de;
  const colours = colourNames.map((name) => ({
    name,
    value: namedColour(context.palette, name).toUpperCase(),
    use: w.uses[name],
  }));
  const below =
    context.width >= 150 ? drawColumns(drawing, colours, context) : drawRows(drawing, colours, context);
  const height = drawFonts(drawing, schriften, w, below + sectionGap, context);
  const list = colours.map(({ name, value }) => `${name} (${value})`).join(', ');
  return drawing.finish({
    height,
    title: w.title,
    description: w.description(list, schriften),
    table: {
      columns: w.columns,
      rows: [
        ...colours.map(({ name, value, use }) => [name, value, use]),
        ['text', schriften.text, w.uses.text],
        ['auszeichnung', schriften.auszeichnung, w.uses.auszeichnung],
      ],
    },
  });
};

interface Colour {
  name: string;
  value: string;
  use: string;
}

/** Side by side, the words below each; returns the lowest edge. */
function drawColumns(drawing: Drawing, colours: readonly Colour[], context: FigureContext): number {
  const width = (context.width - gap * (colours.length - 1)) / colours.length;
  const labels = colours.map((colour) => labelOf(colour, width, context));
  colours.forEach(({ value }, i) => {
    const x = i * (width + gap);
    drawSwatch(drawing, value, { x, y: 0, width, height: swatch.above }, context);
    const label = labels[i];
    const y = swatch.above + gap;
    if (label) drawLabel(drawing, label, x, y, { x, y, width, height: label.height });
  });
  return swatch.above + gap + Math.max(...labels.map(({ height }) => height));
}

/** One below the other, the words beside each; returns the lowest edge. */
function drawRows(drawing: Drawing, colours: readonly Colour[], context: FigureContext): number {
  const x = besideWidth + gap;
  let y = 0;
  for (const colour of colours) {
    const label = labelOf(colour, context.width - x, context);
    const height = Math.max(swatch.beside, label.height);
    drawSwatch(drawing, colour.value, { x: 0, y, width: besideWidth, height }, context);
    drawLabel(drawing, label, x, y, { x, y, width: context.width - x, height });
    y += height + gap;
  }
  return y - gap;
}

function drawSwatch(drawing: Drawing, colour: string, box: Box, { palette }: FigureContext): void {
  drawing.rect(box, colour);
  const style = { size: 20, weight: 700, fill: textOn(palette, colour) } as const;
  drawing.text('Aa', box.x + gap, box.y + box.height - gap - 0.5, style, box);
}

function labelOf({ name, value, use }: Colour, width: number, { fonts, palette }: FigureContext): Label {
  return setLabel(
    [
      { text: name, size: 10.5, weight: 700, fill: palette.ink },
      { text: value, size: 9, fill: palette.ink },
      { text: use, size: 8, fill: palette.grey, gap: 1.8 },
    ],
    width,
    fonts,
  );
}
