import type { Projekt } from '../../data-types/projekt.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { drawLabel, setLabel } from '../label.js';
import { mm } from '../text-layout.js';
import type { Words } from './words.js';

/** Sizes of the samples in points. */
const sizes = [26, 17, 13, 10.5, 8];
/** Width of the sizes' own column, between two fonts, from one sample to the next and below a rule, in mm. */
const sizeColumn = 12;
const columnGap = 4;
const lineGap = 2.6;
const ruleGap = 3;

const signs = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ ÄÖÜ', 'abcdefghijklmnopqrstuvwxyz äöüß', '0123456789 „–“ § % &'];

/** Draws both fonts, side by side where there is room; returns the lowest edge. */
export function drawFonts(
  drawing: Drawing,
  schriften: Projekt['schriften'],
  words: Words,
  top: number,
  context: FigureContext,
): number {
  const isWide = context.width >= 150;
  const width = isWide ? (context.width - columnGap) / 2 : context.width;
  const first = drawFont(drawing, 'text', schriften.text, words, { x: 0, y: top, width }, context);
  const place = isWide ? { x: width + columnGap, y: top, width } : { x: 0, y: first + 2 * columnGap, width };
  const second = drawFont(drawing, 'display', schriften.auszeichnung, words, place, context);
  return Math.max(first, second);
}

function drawFont(
  drawing: Drawing,
  family: 'text' | 'display',
  name: string,
  words: Words,
  { x, y, width }: { x: number; y: number; width: number },
  { fonts, palette }: FigureContext,
): number {
  drawing.line(x, y, x + width, y, palette.ink, 0.3);
  const key = family === 'text' ? 'text' : 'auszeichnung';
  const head = setLabel(
    [
      { text: name, size: 10.5, weight: 700, fill: palette.ink },
      { text: `${key}: ${words.uses[key]}`, size: 8, fill: palette.grey },
    ],
    width,
    fonts,
  );
  drawLabel(drawing, head, x, y + ruleGap, { x, y, width, height: ruleGap + head.height });
  let bottom = y + ruleGap + head.height + ruleGap;
  for (const size of sizes) {
    const { capHeight } = fonts.get(family, 400);
    const baseline = bottom + capHeight * mm(size);
    const sample = setLabel(
      [{ text: words.sample, size, family, fill: palette.ink }],
      width - sizeColumn,
      fonts,
    );
    drawing.text(words.size(size), x, baseline, { size: 8, fill: palette.grey });
    const left = x + sizeColumn;
    drawLabel(drawing, sample, left, bottom, {
      x: left,
      y: bottom,
      width: width - sizeColumn,
      height: sample.height,
    });
    bottom += sample.height + lineGap;
  }
  const all = setLabel(
    signs.map((text) => ({ text, size: 10.5, family, fill: palette.ink })),
    width,
    fonts,
  );
  drawLabel(drawing, all, x, bottom + lineGap, { x, y: bottom + lineGap, width, height: all.height });
  return bottom + lineGap + all.height;
}
