import type { Outline } from '../../load/font-shaping.js';
import type { Font } from '../../load/fonts.js';

/** Rows and columns per em in which silhouettes are kept. */
export const grain = 24;

/** Distance of the baselines of a term on two lines, in em. */
export const lineDistance = 0.95;

/** Gaps in a row up to this are filled, in em. */
const closed = 0.5;

/**
 * Where the ink of a term lies, independent of its size, in units of 1/24 em. Rows count downwards
 * from the first baseline, columns from the middle. Gaps narrower than `closed` are filled, so that
 * no small word ever stands between the letters of a large one.
 */
export interface Silhouette {
  lines: string[];
  /** First row. */
  top: number;
  /** Stretches [from, to) of all rows one after another; those of row j lie from starts[j] to starts[j + 1]. */
  spans: Int16Array;
  starts: Int16Array;
  /** Rows of the widest line from the x-height to the baseline. */
  core: { from: number; to: number };
  /** Width and height of the ink, in em. */
  width: number;
  height: number;
  /** Shortest line as a share of the longest. */
  evenness: number;
}

/** Traces the outlines of the lines, centred beneath each other. */
export function traceSilhouette(lines: string[], font: Font): Silhouette {
  const widths = lines.map((line) => font.advance(line));
  const widest = Math.max(...widths);
  const above = Math.ceil(1.2 * grain);
  const columns = Math.ceil((widest + 0.6) * grain);
  const rows = above + Math.ceil(((lines.length - 1) * lineDistance + 0.5) * grain);
  const canvas: Canvas = {
    columns,
    rows,
    cells: new Uint8Array(columns * rows),
    turns: new Int8Array(columns * rows),
  };
  const middle = Math.round(columns / 2);
  lines.forEach((line, i) => {
    const x = middle - ((widths[i] ?? 0) / 2) * grain;
    traceOutline(font.outline(line), x, above + i * lineDistance * grain, canvas);
  });
  fillInside(canvas);
  const coreLine = widths.indexOf(widest);
  const baseline = Math.round(coreLine * lineDistance * grain);
  return {
    lines,
    ...collectSpans(canvas, middle, above),
    evenness: Math.min(...widths) / widest,
    core: { from: baseline - Math.floor(font.xHeight * grain) + 1, to: baseline - 1 },
  };
}

/** Cells of 1/24 em, row by row. */
interface Canvas {
  columns: number;
  rows: number;
  /** 1 where ink is. */
  cells: Uint8Array;
  /** By how much the winding number changes at the left edge of a cell. */
  turns: Int8Array;
}

/** Marks every cell that an edge passes, and notes the turns by which the inside is filled later. */
function traceOutline(outline: Outline, left: number, baseline: number, canvas: Canvas): void {
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const lineTo = (toX: number, toY: number) => {
    traceEdge(canvas, x, y, toX, toY);
    x = toX;
    y = toY;
  };
  for (const { command, points } of outline) {
    const at = (i: number) => (points[i] ?? 0) * grain + (i % 2 === 0 ? left : baseline);
    if (command === 'M') {
      x = startX = at(0);
      y = startY = at(1);
    } else if (command === 'L') lineTo(at(0), at(1));
    else if (command === 'Z') lineTo(startX, startY);
    else if (command === 'Q')
      traceCurve(
        x,
        y,
        x + (at(0) - x) / 1.5,
        y + (at(1) - y) / 1.5,
        at(2) + (at(0) - at(2)) / 1.5,
        at(3) + (at(1) - at(3)) / 1.5,
        at(2),
        at(3),
        lineTo,
      );
    else traceCurve(x, y, at(0), at(1), at(2), at(3), at(4), at(5), lineTo);
  }
}

/** Three chords for a cubic Bézier curve: at the size of a letter they leave it by less than a cell. */
function traceCurve(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  lineTo: (x: number, y: number) => void,
): void {
  for (let i = 1; i <= 3; i++) {
    const t = i / 3;
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    lineTo(p * ax + q * bx + r * cx + s * dx, p * ay + q * by + r * cy + s * dy);
  }
}

function traceEdge(canvas: Canvas, x1: number, y1: number, x2: number, y2: number): void {
  const down = y1 <= y2;
  const ax = down ? x1 : x2;
  const ay = down ? y1 : y2;
  const bx = down ? x2 : x1;
  const by = down ? y2 : y1;
  const slope = by > ay ? (bx - ax) / (by - ay) : 0;
  const last = Math.min(canvas.rows - 1, Math.floor(by));
  for (let row = Math.max(0, Math.floor(ay)); row <= last; row++) {
    const p = by > ay ? ax + (Math.max(ay, row) - ay) * slope : ax;
    const q = by > ay ? ax + (Math.min(by, row + 1) - ay) * slope : bx;
    const from = Math.max(0, Math.floor(Math.min(p, q)));
    const to = Math.min(canvas.columns - 1, Math.floor(Math.max(p, q)));
    const start = row * canvas.columns;
    for (let column = from; column <= to; column++) canvas.cells[start + column] = 1;
  }
  noteTurns(canvas, ax, ay, by, slope, down ? 1 : -1);
}

/** Where the middle of each row crosses an edge, the inside begins or ends. */
function noteTurns(
  { columns, rows, turns }: Canvas,
  ax: number,
  ay: number,
  by: number,
  slope: number,
  turn: number,
): void {
  const last = Math.min(rows - 1, Math.ceil(by - 0.5) - 1);
  for (let row = Math.max(0, Math.ceil(ay - 0.5)); row <= last; row++) {
    const column = Math.floor(ax + (row + 0.5 - ay) * slope) + 1;
    const i = row * columns + Math.min(columns - 1, Math.max(0, column));
    turns[i] = (turns[i] ?? 0) + turn;
  }
}

/** Fills what lies inside the outlines (nonzero winding), e.g. the bar of a T. */
function fillInside({ columns, rows, cells, turns }: Canvas): void {
  for (let row = 0; row < rows; row++) {
    let winding = 0;
    for (let i = row * columns; i < (row + 1) * columns; i++) {
      winding += turns[i] ?? 0;
      if (winding !== 0) cells[i] = 1;
    }
  }
}

/** The marked stretches of all rows from the first to the last that has any, with narrow gaps closed. */
function collectSpans(canvas: Canvas, middle: number, baseline: number) {
  const rows = Array.from({ length: canvas.rows }, (_, row) => spansOf(canvas, row));
  const first = Math.max(
    0,
    rows.findIndex((row) => row.length > 0),
  );
  const used = rows.slice(first, rows.findLastIndex((row) => row.length > 0) + 1);
  const starts = new Int16Array(used.length + 1);
  used.forEach((row, j) => {
    starts[j + 1] = (starts[j] ?? 0) + row.length;
  });
  const spans = Int16Array.from(used.flat(), (column) => column - middle);
  const left = spans.reduce((least, v) => Math.min(least, v), 0);
  const right = spans.reduce((most, v) => Math.max(most, v), 0);
  return {
    top: first - baseline,
    spans,
    starts,
    width: (right - left) / grain,
    height: used.length / grain,
  };
}

function spansOf({ cells, columns }: Canvas, row: number): number[] {
  const line = cells.subarray(row * columns, (row + 1) * columns);
  const spans: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let from = line.indexOf(1); from >= 0; from = line.indexOf(1, last)) {
    const end = line.indexOf(0, from);
    const to = end < 0 ? columns : end;
    if (from - last > closed * grain) spans.push(from, to);
    else spans[spans.length - 1] = to;
    last = to;
  }
  return spans;
}
