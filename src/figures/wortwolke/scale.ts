import type { Cloud } from '../../analyse/cloud.js';
import type { Weight } from '../../load/fonts.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mm, widthOf, wrapBalanced } from '../text-layout.js';
import { wordsFor } from './wording.js';

/** A count, as large as the words that have it. */
export interface ScaleStep {
  count: number;
  /** Points. */
  size: number;
  weight: Weight;
}

/** Sizes in points; distances in mm. */
const labelSize = 8.5;
const noteSize = 8;
const dotsSize = 11;
const space = 2;
const beforeNote = 8;

/** Share of the size below the baseline that a line of text is taken to fill. */
const descent = 0.2;

/** A piece of the line: the label, a number, or the dots between numbers. */
interface Piece {
  text: string;
  size: number;
  weight: Weight;
  fill: string;
  /** Left edge in mm. */
  x: number;
}

/** „Größe = Zahl der Gespräche: 3 … 14“, and on the same line, if it fits, where the words are from. */
export function scaleOf(cloud: Cloud, steps: readonly ScaleStep[], context: FigureContext) {
  const { fonts, palette, width } = context;
  const w = wordsFor(context.language);
  const { pieces, end } = piecesOf(w.scale(cloud.counting), steps, context);
  const noteFont = fonts.get('display', 400);
  const note = w.source(cloud);
  const beside = end + beforeNote + widthOf(note, noteFont, noteSize) <= width;
  const lines = wrapBalanced(note, noteFont, noteSize, width);
  const tallest = Math.max(dotsSize, ...steps.map(({ size }) => size));
  const baseline = fonts.get('display', 700).capHeight * mm(tallest) + 1;
  const below = descent * mm(tallest);
  const noteLine = baseline + below + 3;
  const leading = mm(noteSize) * 1.3;
  return {
    /** In mm. */
    height: beside ? baseline + below : noteLine + (lines.length - 1) * leading + descent * mm(noteSize),
    draw(drawing: Drawing, top: number): void {
      for (const { text, x, ...style } of pieces) drawing.text(text, x, top + baseline, style);
      const style = { size: noteSize, fill: palette.grey, leading } as const;
      if (beside) drawing.text(note, width, top + baseline, { ...style, anchor: 'end' });
      else drawing.text(lines, 0, top + noteLine, style);
    },
  };
}

function piecesOf(label: string, steps: readonly ScaleStep[], { fonts, palette }: FigureContext) {
  const pieces: Piece[] = [];
  let end = 0;
  const add = (text: string, size: number, weight: Weight, fill: string) => {
    const x = end > 0 ? end + space : 0;
    pieces.push({ text, size, weight, fill, x });
    end = x + widthOf(text, fonts.get('display', weight), size);
  };
  add(label, labelSize, 500, palette.ink);
  steps.forEach(({ count, size, weight }, i) => {
    if (i > 0) add('…', dotsSize, 500, palette.grey);
    add(String(count), size, weight, palette.grey);
  });
  return { pieces, end };
}
