import type { Font } from '../../load/fonts.js';
import { mm } from '../text-layout.js';
import type { PlacedWord } from './layout.js';
import { type Canvas, createCanvas, traceOutline } from './trace.js';

/** Cells a millimetre on which outlines are compared. */
const fineness = 10;

/** White around the words in cells, so that nothing is drawn over the edge. */
const rim = 4;

/**
 * Pairs of words whose outlines meet. Works for words that any engine has placed, and that a file has kept:
 * every outline is drawn, and no cell may be drawn upon twice.
 * @param fonts The cut of each word.
 */
export function overlaps(placed: readonly PlacedWord[], fonts: readonly Font[]): [string, string][] {
  const found = new Map<string, [string, string]>();
  const owners = new Map<number, number>();
  placed.forEach((word, index) => {
    const font = fonts[index];
    if (!font) return;
    for (const cell of cellsOf(word, font)) {
      const before = owners.get(cell) ?? index;
      const other = placed[before];
      if (other && before !== index) found.set(`${before} ${index}`, [other.text, word.text]);
      owners.set(cell, index);
    }
  });
  return [...found.values()];
}

/** The cells that the edges of a word pass, as numbers that are the same for the same place. */
function cellsOf(word: PlacedWord, font: Font): number[] {
  const em = mm(word.size);
  const widths = word.lines.map((line) => font.advance(line) * em);
  const half = Math.max(0, ...widths) / 2 + em / 2;
  const left = Math.floor((word.x - half) * fineness) - rim;
  const top = Math.floor((word.y - 1.3 * em) * fineness) - rim;
  const columns = Math.ceil(2 * half * fineness) + 2 * rim;
  const rows = Math.ceil((2 * em + (word.lines.length - 1) * word.leading) * fineness) + 2 * rim;
  const canvas = createCanvas(columns, rows);
  word.lines.forEach((line, i) => {
    const x = (word.x - (widths[i] ?? 0) / 2) * fineness - left;
    const y = (word.y + i * word.leading) * fineness - top;
    traceOutline(canvas, font.outline(line), em * fineness, x, y);
  });
  return markedCells(canvas, left, top);
}

/** Places lie within this many cells of the origin. */
const farthest = 2 ** 15;

function markedCells({ edges, columns }: Canvas, left: number, top: number): number[] {
  const cells: number[] = [];
  for (let i = edges.indexOf(1); i >= 0; i = edges.indexOf(1, i + 1)) {
    const row = Math.floor(i / columns);
    cells.push((top + row + farthest) * 2 * farthest + left + (i - row * columns) + farthest);
  }
  return cells;
}
