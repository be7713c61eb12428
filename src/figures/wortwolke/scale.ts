import type { Cloud } from '../../analyse/cloud.js';
import type { Weight } from '../../load/fonts.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mm, widthOf, wrapBalanced } from '../text-layout.js';
import { smallestSize } from './type-size.js';
import { scaleLabel, sourceNote } from './wording.js';

/** A count or a rank, as large as the words that have it. */
export interface ScaleStep {
  label: string;
  /** Points. */
  size: number;
  weight: Weight;
}

/** What the sizes of a cloud stand for. */
export interface Scale {
  steps: readonly ScaleStep[];
  /** False where the smallest words stand larger than they should, so that they can be read. */
  areaTrue: boolean;
}

/** Sizes in points; distances in mm. */
const labelSize = 8.5;
const dotsSize = 11;
const space = 2;
const beforeNote = 8;

/** Share of the size below the baseline that a line of text fills. */
const descent = 0.25;

/** A piece of the line: the label, a number, or the dots between numbers. */
interface Piece {
  text: string;
  size: number;
  weight: Weight;
  fill: string;
  /** Left edge in mm. */
  x: number;
}

/** „Fläche = Zahl der Gespräche: 3 … 14“, and on the same line, if it fits, where the words are from. */
export function scaleOf(cloud: Cloud, { steps, areaTrue }: Scale, context: FigureContext) {
  const { fonts, palette, width } = context;
  const noteSize = smallestSize(width);
  const { pieces, end } = piecesOf(scaleLabel(cloud, areaTrue, context.language), steps, context);
  const noteFont = fonts.get('display', 400);
  const note = sourceNote(cloud, context.language);
  const beside = end + beforeNote + widthOf(note, noteFont, noteSize) <= width;
  const lines = atSemicolons(note, (text) => wrapBalanced(text, noteFont, noteSize, width));
  const tallest = Math.max(dotsSize, ...steps.map(({ size }) => size));
  const baseline = fonts.get('display', 700).capHeight * mm(tallest) + 1;
  const below = descent * mm(tallest);
  const noteLine = baseline + below + 4;
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
  steps.forEach(({ label: name, size, weight }, i) => {
    if (i > 0) add('…', dotsSize, 500, palette.grey);
    add(name, size, weight, palette.grey);
  });
  return { pieces, end };
}

/** Breaks a note behind its semicolons, and within a part only where that is too long for a line. */
function atSemicolons(note: string, wrap: (text: string) => string[]): string[] {
  const bound = note.replace(/(?<!;) /g, '\u00A0');
  const fits = note.split('; ').every((part) => wrap(part).length === 1);
  return fits ? wrap(bound).map((line) => line.replaceAll('\u00A0', ' ')) : wrap(note);
}
