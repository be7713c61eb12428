/** Something that wants to begin at `want` and takes `size`, in mm. */
export interface Wish {
  want: number;
  size: number;
}

/**
 * Places things one below the other in the given order, `gap` apart, each as near to its wish as the others allow:
 * the sum of the squared shifts is smallest. Pool-adjacent-violators (Ayer et al. 1955), since with the sizes
 * taken off this is an isotonic regression. Things stay between `low` and `high` where there is room enough;
 * else they begin at `low` and the caller sees the last one end below `high`.
 */
export function placeInOrder(wishes: readonly Wish[], gap: number, low: number, high: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const { size } of wishes) {
    offsets.push(offset);
    offset += size + gap;
  }
  const latest = Math.max(low, high - (offset - gap));
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach(({ want }, i) => {
    let pool = { sum: want - (offsets[i] ?? 0), count: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
    }
    pools.push(pool);
  });
  const base = pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
  return base.map((value, i) => Math.min(latest, Math.max(low, value)) + (offsets[i] ?? 0));
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}

/** Gives each interval the first lane in which it overlaps no other one. Returns lane numbers from 0. */
export function assignLanes(intervals: readonly { start: number; end: number }[]): number[] {
  const order = intervals
    .map((interval, i) => ({ ...interval, i }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.i - b.i);
  const ends: number[] = [];
  const lanes = Array<number>(intervals.length).fill(0);
  for (const { start, end, i } of order) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes[i] = lane;
  }
  return lanes;
}
