import type { FreeRow } from './band.js';

/**
 * Places to be tried, the cheapest first: a binary heap of numbers that stand for trials. Plain columns
 * instead of objects, and kept from search to search, as millions of trials come and go in one cloud.
 */
export interface Trials {
  costs: Float64Array;
  items: Int32Array;
  size: number;
  /** Trials so far; each has its place in the columns below. */
  count: number;
  x: Int32Array;
  y: Int32Array;
  /** The free stretch of places within which it moves. */
  from: Int32Array;
  to: Int32Array;
  /** To the right (1), to the left (-1), not yet decided (0), or nowhere, as all was in vain (`over`). */
  step: Int32Array;
  row: FreeRow[];
  /** Number of the stretch in its row. */
  index: Int32Array;
  /** The trial that goes the other way from the same start, or -1. */
  twin: Int32Array;
}

/** Step of a trial that has come to its end. */
export const over = 2;

/** Columns for so many trials at first. */
export function createTrials(room = 4096): Trials {
  const column = () => new Int32Array(room);
  return {
    costs: new Float64Array(room),
    items: column(),
    size: 0,
    count: 0,
    x: column(),
    y: column(),
    from: column(),
    to: column(),
    step: column(),
    row: [],
    index: column(),
    twin: column(),
  };
}

/** The number of a new trial, for which there is room in all columns. */
export function newTrial(trials: Trials): number {
  if (trials.count === trials.x.length) {
    const { row, size, count, ...before } = trials;
    const larger = createTrials(2 * count);
    for (const column of Object.keys(before) as (keyof typeof before)[]) larger[column].set(trials[column]);
    Object.assign(trials, larger, { row, size, count });
  }
  return trials.count++;
}

/** Puts a trial in its place by its cost. */
export function queueTrial(trials: Trials, cost: number, item: number): void {
  const { costs, items } = trials;
  let n = trials.size++;
  while (n > 0) {
    const parent = (n - 1) >> 1;
    const above = costs[parent] ?? 0;
    if (above <= cost) break;
    costs[n] = above;
    items[n] = items[parent] ?? 0;
    n = parent;
  }
  costs[n] = cost;
  items[n] = item;
}

/** Takes the cheapest trial away; -1 if there is none. */
export function nextTrial(trials: Trials): number {
  if (trials.size === 0) return -1;
  const { costs, items } = trials;
  const first = items[0] ?? -1;
  const size = --trials.size;
  const cost = costs[size] ?? 0;
  const item = items[size] ?? 0;
  let n = 0;
  for (;;) {
    let child = 2 * n + 1;
    if (child >= size) break;
    if (child + 1 < size && (costs[child + 1] ?? 0) < (costs[child] ?? 0)) child++;
    const below = costs[child] ?? 0;
    if (below >= cost) break;
    costs[n] = below;
    items[n] = items[child] ?? 0;
    n = child;
  }
  costs[n] = cost;
  items[n] = item;
  return first;
}

/** Splits an undecided trial: it goes on to the left, the new one to the right. */
export function twinOf(trials: Trials, trial: number): number {
  const twin = newTrial(trials);
  trials.x[twin] = trials.x[trial] ?? 0;
  trials.y[twin] = trials.y[trial] ?? 0;
  trials.from[twin] = trials.from[trial] ?? 0;
  trials.to[twin] = trials.to[trial] ?? 0;
  trials.index[twin] = trials.index[trial] ?? 0;
  const row = trials.row[trial];
  if (row) trials.row[twin] = row;
  trials.step[trial] = -1;
  trials.step[twin] = 1;
  trials.twin[trial] = twin;
  trials.twin[twin] = trial;
  return twin;
}
