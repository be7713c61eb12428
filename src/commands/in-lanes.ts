/**
 * Does work on items, in so many lanes at once, and gives the results in the order of the items.
 * Each lane takes the next item when it is done with one.
 */
export async function inLanes<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T, index: number, lane: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const run = async (lane: number) => {
    for (const [index, item] of waiting) results[index] = await work(item, index, lane);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, (_, lane) => run(lane)));
  return results;
}
