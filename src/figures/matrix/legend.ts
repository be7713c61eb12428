import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { widthOf, wrapText } from '../text-layout.js';
import type { MatrixLayout } from './layout.js';
import { drawLetter } from './rows.js';

const size = 8.5;
const square = 4.4;

/** What the letters mean, and beneath it, at a distance in mm, the note on the data. Returns the lower edge. */
export function drawLegend(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  note: string | undefined,
  top: number,
  toNote = 6,
): number {
  const { palette, width, fonts } = context;
  const font = fonts.get('display', 400);
  let x = 0;
  let y = top;
  for (const theme of layout.themes) {
    const item = square + 1.6 + widthOf(theme.short, font, size);
    if (x > 0 && x + item > width) {
      x = 0;
      y += square + 1.8;
    }
    drawLetter(drawing, theme, { x, y, width: square, height: square });
    drawing.text(theme.short, x + square + 1.6, y + 3.3, { size, fill: palette.ink });
    x += item + 6;
  }
  y += square;
  if (note === undefined) return y + 0.5;
  const lines = wrapText(note, font, 8, width);
  const leading = 3.75;
  drawing.text(lines, 0, y + toNote, { size: 8, fill: palette.grey, leading });
  return y + toNote + (lines.length - 1) * leading + 1;
}
