import type { Font } from '../../load/fonts.js';
import { type Canvas, createCanvas, traceOutline } from './trace.js';

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
  const canvas = createCanvas(columns, rows);
  const middle = Math.round(columns / 2);
  lines.forEach((line, i) => {
    const x = middle - ((widths[i] ?? 0) / 2) * grain;
    traceOutline(canvas, font.outline(line), grain, x, above + i * lineDistance * grain);
  });
  const coreLine = widths.indexOf(widest);
  const baseline = Math.round(coreLine * lineDistance * grain);
  return {
    lines,
    ...collectSpans(canvas, middle, above),
    evenness: Math.min(...widths) / widest,
    core: { from: baseline - Math.floor(font.xHeight * grain) + 1, to: baseline - 1 },
  };
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

/**
 * From edge to edge. A gap is part of the word if it is narrow, or if it lies inside an outline, as in
 * the bar of a T.
 */
function spansOf({ edges, turns, columns }: Canvas, row: number): number[] {
  const start = row * columns;
  const line = edges.subarray(start, start + columns);
  const spans: number[] = [];
  let last = 0;
  let counted = 0;
  let winding = 0;
  for (let from = line.indexOf(1); from >= 0; from = line.indexOf(1, last)) {
    const end = line.indexOf(0, from);
    const to = end < 0 ? columns : end;
    const isWide = spans.length > 0 && from - last > closed * grain;
    if (isWide) while (counted <= last) winding += turns[start + counted++] ?? 0;
    if (spans.length === 0 || (isWide && winding === 0)) spans.push(from, to);
    else spans[spans.length - 1] = to;
    last = to;
  }
  return spans;
}
