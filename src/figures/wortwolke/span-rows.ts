/** Stretches that a row can have; what comes on top is united with the last. */
const most = 24;

/**
 * Rows of stretches [from, to) in ascending order, written one after another and then read at once.
 * One buffer serves all, since only one term is drawn at a time.
 */
export interface SpanRows {
  /** Stretches of row j lie from j * stride, `used[j]` numbers of them. */
  values: Float64Array;
  used: Int32Array;
  stride: number;
}

const buffer: SpanRows = { values: new Float64Array(0), used: new Int32Array(0), stride: 2 * most };

/** An empty buffer of so many rows. What it held before is lost. */
export function emptyRows(count: number): SpanRows {
  if (buffer.used.length < count) {
    buffer.used = new Int32Array(count * 2);
    buffer.values = new Float64Array(count * 2 * buffer.stride);
  }
  buffer.used.fill(0, 0, count);
  return buffer;
}

/** Adds [a, b) to a row and unites it with those to which it is nearer than `closed`. */
export function addSpan(
  { values, used, stride }: SpanRows,
  row: number,
  a: number,
  b: number,
  closed: number,
): void {
  const start = row * stride;
  const end = start + (used[row] ?? 0);
  let i = end;
  // most letters come after all others
  while (i > start && a - closed <= (values[i - 1] ?? 0)) i -= 2;
  let k = i;
  let from = a;
  let to = b;
  while (k < end && (values[k] ?? 0) <= b + closed) {
    from = Math.min(from, values[k] ?? 0);
    to = Math.max(to, values[k + 1] ?? 0);
    k += 2;
  }
  if (k === i && end - start >= stride) {
    values[end - 1] = Math.max(values[end - 1] ?? 0, b);
    return;
  }
  if (k !== i + 2) values.copyWithin(i + 2, k, end);
  values[i] = from;
  values[i + 1] = to;
  used[row] = end - start + 2 - (k - i);
}
