import { grain, type Silhouette } from './silhouette.js';

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

/**
 * The cells of a term, rounded outwards.
 * @param em Size of the type in cells.
 * @param gap Cells to keep free on the left and right, and above and below.
 */
export function makeMask(silhouette: Silhouette, em: number, gap: { across: number; down: number }): Mask {
  const scale = em / grain;
  const rows = silhouette.starts.length - 1;
  const first = Math.floor(silhouette.top * scale) - gap.down;
  const height = Math.ceil((silhouette.top + rows) * scale) + gap.down - first;
  const starts = new Int16Array(height + 1);
  const spans = new Int16Array(height * 16);
  let used = 0;
  for (let j = 0; j < height; j++) {
    const from = Math.floor((first + j - gap.down) / scale) - silhouette.top;
    const to = Math.ceil((first + j + 1 + gap.down) / scale) - silhouette.top;
    used = uniteRows(silhouette, Math.max(0, from), Math.min(rows, to), spans, used);
    starts[j + 1] = used;
  }
  const core = {
    top: Math.min(height - 1, Math.max(0, Math.ceil(silhouette.core.from * scale) - first)),
    bottom: Math.min(height, Math.floor(silhouette.core.to * scale) - first),
  };
  return toCells(spans.subarray(0, used), starts, -first, core, scale, gap.across);
}

/** Writes the united stretches of some rows of the silhouette, in its own units, and returns where they end. */
function uniteRows(
  { spans, starts }: Silhouette,
  from: number,
  to: number,
  out: Int16Array,
  start: number,
): number {
  let end = start;
  if (from >= to) return end;
  for (let i = starts[from] ?? 0; i < (starts[to] ?? 0); i += 2) {
    end = insertSpan(out, start, end, spans[i] ?? 0, spans[i + 1] ?? 0);
  }
  return end;
}

/** Adds [a, b) to ascending stretches that don't touch, uniting it with those it touches. */
function insertSpan(out: Int16Array, start: number, end: number, a: number, b: number): number {
  let i = start;
  while (i < end && (out[i + 1] ?? 0) < a) i += 2;
  let from = a;
  let to = b;
  let k = i;
  while (k < end && (out[k] ?? 0) <= b) {
    from = Math.min(from, out[k] ?? 0);
    to = Math.max(to, out[k + 1] ?? 0);
    k += 2;
  }
  out.copyWithin(i + 2, k, end);
  out[i] = from;
  out[i + 1] = to;
  return end + 2 - (k - i);
}

/** From units of the silhouette to cells, with the gap at the sides, counted from the left edge. */
function toCells(
  units: Int16Array,
  starts: Int16Array,
  baseline: number,
  core: { top: number; bottom: number },
  scale: number,
  gap: number,
): Mask {
  let least = 0;
  let most = 0;
  for (let i = 0; i < units.length; i += 2) {
    least = Math.min(least, units[i] ?? 0);
    most = Math.max(most, units[i + 1] ?? 0);
  }
  const middle = gap - Math.floor(least * scale);
  const width = middle + Math.ceil(most * scale) + gap;
  const spans = new Int16Array(units.length);
  for (let i = 0; i < units.length; i += 2) {
    spans[i] = Math.floor((units[i] ?? 0) * scale) + middle - gap;
    spans[i + 1] = Math.ceil((units[i + 1] ?? 0) * scale) + middle + gap;
  }
  const height = starts.length - 1;
  const bottom = Math.max(core.bottom, core.top + 1);
  return {
    width,
    height,
    middle,
    baseline,
    spans,
    starts,
    core: { top: core.top, bottom, ...filledColumns(spans, starts, core.top, bottom, width) },
    order: testOrder(core.top, bottom, height),
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
