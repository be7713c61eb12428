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
  const drawn = placed.flatMap((word, index) => {
    const font = fonts[index];
    return font ? [{ index, ...drawWord(word, font) }] : [];
  });
  const owners = createGrid(drawn);
  for (const { index, canvas, left, top } of drawn) {
    forEachMark(canvas, (column, row) => {
      const before = owners.exchange(left + column, top + row, index);
      const other = before === undefined ? undefined : placed[before];
      const word = placed[index];
      if (other && word && before !== index) found.set(`${before} ${index}`, [other.text, word.text]);
    });
  }
  return [...found.values()];
}

interface DrawnWord {
  canvas: Canvas;
  /** Cell of the cloud that the canvas begins at. */
  left: number;
  top: number;
}

/** Who has drawn last upon each cell of the area that the words take up. */
function createGrid(words: readonly DrawnWord[]) {
  const least = (of: (word: DrawnWord) => number) =>
    words.reduce((min, word) => Math.min(min, of(word)), Infinity);
  const left = least((word) => word.left);
  const top = least((word) => word.top);
  const right = -least((word) => -(word.left + word.canvas.columns));
  const bottom = -least((word) => -(word.top + word.canvas.rows));
  const columns = Math.max(0, right - left);
  // 0: nobody yet
  const cells = new Uint32Array(words.length === 0 ? 0 : columns * Math.max(0, bottom - top));
  return {
    /** Makes a word the owner of a cell; returns the one before. */
    exchange(column: number, row: number, index: number): number | undefined {
      const at = (row - top) * columns + column - left;
      const before = cells[at] ?? 0;
      cells[at] = index + 1;
      return before === 0 ? undefined : before - 1;
    },
  };
}

/** The edges of a word, each cell that they pass marked. */
function drawWord(word: PlacedWord, font: Font): DrawnWord {
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
  return { canvas, left, top };
}

function forEachMark({ edges, columns }: Canvas, visit: (column: number, row: number) => void): void {
  for (let i = edges.indexOf(1); i >= 0; i = edges.indexOf(1, i + 1)) {
    const row = Math.floor(i / columns);
    visit(i - row * columns, row);
  }
}
