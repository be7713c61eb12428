/** Rows side by side: from the first to before the last of all, and how high they are together, in mm. */
export interface Stretch {
  from: number;
  to: number;
  height: number;
}

/** A table that begins within a group counts so many mm more, since it has to say that the group goes on. */
const torn = 6;

/**
 * Rows in so many stretches that the highest is as low as can be, cut between groups where that costs little.
 * @param groups Heights of the rows of each group, in mm.
 * @param perGroup What the beginning of a group takes beside its rows.
 */
export function splitRows(
  groups: readonly (readonly number[])[],
  perGroup: number,
  count: number,
): Stretch[] {
  const rows = groups.flatMap((group) => group.map((height, i) => ({ height, begins: i === 0 })));
  const heightOf = (from: number, to: number) =>
    rows
      .slice(from, to)
      .reduce((sum, row, i) => sum + row.height + (row.begins || i === 0 ? perGroup : 0), 0);
  const best = (from: number, left: number): { cuts: Stretch[]; cost: number } => {
    const isTorn = from > 0 && rows[from]?.begins === false;
    const extra = isTorn ? torn : 0;
    if (left === 1 || rows.length - from <= 1) {
      const height = heightOf(from, rows.length);
      return { cuts: [{ from, to: rows.length, height }], cost: height + extra };
    }
    let found = best(from, 1);
    for (let to = from + 1; to < rows.length; to++) {
      const height = heightOf(from, to);
      if (height + extra >= found.cost) break;
      const rest = best(to, left - 1);
      const cost = Math.max(height + extra, rest.cost);
      if (cost < found.cost) found = { cuts: [{ from, to, height }, ...rest.cuts], cost };
    }
    return found;
  };
  return best(0, count).cuts;
}
