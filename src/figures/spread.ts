/** A stretch on an axis that wants to begin at `wish` and takes `height` mm. */
export interface Stretch {
  wish: number;
  height: number;
}

/**
 * Beginnings for stretches in their order, with the least sum of squared distances from their wishes:
 * `gap` mm between them, none before `top`, and none past `bottom` as long as all of them fit between the two.
 * Isotonic regression by pooling neighbours (Ayer et al. 1955); bounds are kept by cutting off the result.
 */
export function spread(stretches: readonly Stretch[], gap: number, top: number, bottom: number): number[] {
  // Seen without the room that the stretches before it take, a beginning must only not be less than the one before.
  const taken: number[] = [];
  let sum = 0;
  for (const { height } of stretches) {
    taken.push(sum);
    sum += height + gap;
  }
  const last = Math.max(top, bottom - (sum - gap));
  const pooled = pool(stretches.map(({ wish }, i) => wish - (taken[i] ?? 0)));
  return pooled.map((start, i) => Math.min(last, Math.max(top, start)) + (taken[i] ?? 0));
}

/** The nearest sequence that never falls. */
function pool(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let current = { sum: value, count: 1 };
    for (let before = pools.at(-1); before; before = pools.at(-1)) {
      if (before.sum / before.count <= current.sum / current.count) break;
      current = { sum: before.sum + current.sum, count: before.count + current.count };
      pools.pop();
    }
    pools.push(current);
  }
  return pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
}
