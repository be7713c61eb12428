import type { CellRows } from './glyph-rows.js';
import { lineDistance, type Silhouette } from './silhouette.js';
import { addSpan, emptyRows, type SpanRows } from './span-rows.js';

/** Which cells of the board a term of a certain size keeps free of others. */
export interface Mask {
  width: number;
  height: number;
  /** Cells from the left edge to the middle of the term, and from the top edge to its first baseline. */
  middle: number;
  baseline: number;
  /** Stretches [from, to) of all rows one after another; those of row j lie from starts[j] to starts[j + 1]. */
  spans: Int16Array;
  starts: Int16Array;
  /** Rows and columns that are filled for certain: the height of the small letters. */
  core: { top: number; bottom: number; left: number; right: number };
  /** The order in which rows are tested: those around the core first, as the core is known to be free. */
  order: Int16Array;
}

/** Gaps in a row up to this are filled, in em, so that no small word stands between the letters of a large one. */
const closed = 0.5;

/** Ink of round letters below the baseline and above the x-height, and depth of a descender, in em. */
const overshoot = 0.013;
const descent = 0.21;

/**
 * The cells of a term, rounded outwards.
 * @param em Size of the type in cells.
 * @param gap Cells (also parts of them) to keep free on the left and right, and above and below.
 */
export function makeMask(silhouette: Silhouette, em: number, gap: { across: number; down: number }): Mask {
  const phase = bestPhase(silhouette, em, gap.down);
  const first = -Math.ceil(1.3 * em + gap.down + 1);
  const lines = silhouette.pieces.length - 1;
  const rows = emptyRows(Math.ceil((1.9 + lines * lineDistance) * em + 2 * gap.down + 4));
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  silhouette.pieces.forEach((pieces, line) => {
    const base = phase + line * lineDistance * em;
    const shift = Math.floor(base) - first;
    for (const { letter, x } of pieces) {
      const cells = letter.at(em, base - Math.floor(base), gap.down);
      if (cells.left.length === 0) continue;
      addLetter(rows, cells, shift + cells.top, x * em, gap.across, closed * em - 2 * gap.across);
      top = Math.min(top, shift + cells.top);
      bottom = Math.max(bottom, shift + cells.top + cells.left.length);
    }
  });
  if (top > bottom) {
    top = -first;
    bottom = top + 1;
  }
  const core = coreOf(silhouette, em, phase - first);
  if (lines > 0) closeBetween(rows, top, bottom);
  return collect(rows, top, bottom, core, phase - first - top);
}

function addLetter(
  rows: SpanRows,
  { left, right }: CellRows,
  top: number,
  x: number,
  gap: number,
  closing: number,
): void {
  for (let j = 0; j < left.length; j++) {
    const from = left[j] ?? 0;
    const to = right[j] ?? 0;
    if (from <= to) addSpan(rows, top + j, x + from - gap, x + to + gap, closing);
  }
}

/** Rows without ink between two lines belong to the term, as wide as both rows beside them. */
function closeBetween(rows: SpanRows, top: number, bottom: number): void {
  const { values, used, stride } = rows;
  for (let j = top + 1; j < bottom; j++) {
    if (used[j] !== 0) continue;
    const above = (j - 1) * stride;
    addSpan(rows, j, values[above] ?? 0, values[above + (used[j - 1] ?? 0) - 1] ?? 0, 0);
  }
}

/** Where in its row the baseline is to lie so that the small letters, then the capitals, take the fewest rows. */
function bestPhase({ xHeight, capHeight }: Silhouette, em: number, gap: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let phase = 0; phase < 1; phase += 0.25) {
    const rowAt = (height: number) => Math.floor(phase - height * em - gap);
    const below = (depth: number) => Math.ceil(phase + depth * em + gap);
    const core = below(overshoot) - rowAt(xHeight + overshoot);
    const rows = core + 0.5 * (below(descent) - rowAt(capHeight + overshoot) - core);
    if (rows < least) {
      least = rows;
      best = phase;
    }
  }
  return best;
}

/** Rows of the widest line from the x-height to the baseline. */
function coreOf({ xHeight, widest }: Silhouette, em: number, baseline: number) {
  const base = baseline + widest * lineDistance * em;
  const top = Math.ceil(base - xHeight * em);
  return { top, bottom: Math.max(top + 1, Math.floor(base)) };
}

function collect(
  { values, used, stride }: SpanRows,
  top: number,
  bottom: number,
  core: { top: number; bottom: number },
  baseline: number,
): Mask {
  let total = 0;
  let least = 0;
  let most = 0;
  for (let row = top; row < bottom; row++) {
    const count = used[row] ?? 0;
    total += count;
    if (count === 0) continue;
    least = Math.min(least, values[row * stride] ?? 0);
    most = Math.max(most, values[row * stride + count - 1] ?? 0);
  }
  const middle = -Math.floor(least);
  const width = Math.max(1, middle + Math.ceil(most));
  const height = bottom - top;
  const spans = new Int16Array(total);
  const starts = new Int16Array(height + 1);
  let n = 0;
  for (let j = 0; j < height; j++) {
    const start = (top + j) * stride;
    const end = start + (used[top + j] ?? 0);
    for (let i = start; i < end; i += 2) {
      spans[n++] = Math.floor(values[i] ?? 0) + middle;
      spans[n++] = Math.ceil(values[i + 1] ?? 0) + middle;
    }
    starts[j + 1] = n;
  }
  const rows = { top: Math.min(height - 1, Math.max(0, core.top - top)), bottom: 0 };
  rows.bottom = Math.max(rows.top + 1, Math.min(height, core.bottom - top));
  return {
    width,
    height,
    middle,
    baseline,
    spans,
    starts,
    core: { ...rows, ...filledColumns(spans, starts, rows.top, rows.bottom, width) },
    order: testOrder(rows.top, rows.bottom, height),
  };
}

/** The columns that are filled in all rows of the core. */
function filledColumns(spans: Int16Array, starts: Int16Array, top: number, bottom: number, width: number) {
  let left = 0;
  let right = width;
  for (let j = top; j < bottom; j++) {
    let widest = starts[j] ?? 0;
    for (let i = widest + 2; i < (starts[j + 1] ?? 0); i += 2) {
      const length = (spans[i + 1] ?? 0) - (spans[i] ?? 0);
      if (length > (spans[widest + 1] ?? 0) - (spans[widest] ?? 0)) widest = i;
    }
    left = Math.max(left, spans[widest] ?? 0);
    right = Math.min(right, spans[widest + 1] ?? 0);
  }
  return { left, right: Math.max(right, left + 1) };
}

function testOrder(top: number, bottom: number, height: number): Int16Array {
  const order = new Int16Array(height);
  let n = 0;
  for (let d = 1; d <= height; d++) {
    if (top - d >= 0) order[n++] = top - d;
    if (bottom - 1 + d < height) order[n++] = bottom - 1 + d;
  }
  for (let j = top; j < bottom; j++) order[n++] = j;
  return order;
}
