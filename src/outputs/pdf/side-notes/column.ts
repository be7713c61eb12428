/** Something with a head and a height, measured downwards from the head of the page, in points. */
export interface Placed {
  id: string;
  top: number;
  height: number;
}

/** From head to foot, downwards. */
export type Stretch = readonly [top: number, foot: number];

/** White between two things in the margin. */
const gap = 16;

/**
 * Places what belongs beside the text in the free stretches of a margin: each as near to its line as the others allow, and
 * none on another. Ids of those for which there is no room are missing in the answer.
 * @param wanted Where each should stand, in the order of the text.
 * @param free Free stretches of the margin, from head to foot.
 */
export function placeInColumn(wanted: readonly Placed[], free: readonly Stretch[]): Map<string, number> {
  const placed = new Map<string, number>();
  const groups = free.map((stretch) => ({ stretch, items: [] as Placed[] }));
  for (const item of wanted) {
    const group = groups
      .filter(({ stretch, items }) => heightOf([...items, item]) <= stretch[1] - stretch[0])
      .sort((a, b) => distance(item, a.stretch) - distance(item, b.stretch))[0];
    group?.items.push(item);
  }
  for (const { stretch, items } of groups) {
    for (const [id, top] of stack(items, stretch)) placed.set(id, top);
  }
  return placed;
}

function heightOf(items: readonly Placed[]): number {
  return items.reduce((sum, { height }) => sum + height + gap, -gap);
}

/** How far something has to move to stand in a stretch. */
function distance({ top, height }: Placed, [start, foot]: Stretch): number {
  return Math.max(0, start - top, top + height - foot);
}

/** Down from the head until none is on another, then up from the foot until all are within. */
function stack(items: readonly Placed[], [start, foot]: Stretch): [string, number][] {
  const tops: number[] = [];
  let next = start;
  for (const { top, height } of items) {
    const at = Math.max(top, next);
    tops.push(at);
    next = at + height + gap;
  }
  let limit = foot;
  for (let i = items.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i] ?? 0, limit - (items[i]?.height ?? 0));
    limit = (tops[i] ?? 0) - gap;
  }
  return items.map(({ id }, i) => [id, tops[i] ?? 0]);
}
