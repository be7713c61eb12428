import { onCircle, type Ring } from '../arcs.js';

/** The least sine of the angle between a leader and the ring it leaves: about 24 degrees. */
const leastSine = 0.4;

/** A link of the ring, from one of its joints to the other, in degrees. */
interface Link {
  from: number;
  to: number;
}

/**
 * Where on the outside of a link a straight line to `target` begins: as near to the middle of the link as the line
 * leaves the ring without touching it; lengths in mm. If it can't, where it leaves it best.
 */
export function leaderStart(
  { cx, cy, outer }: Ring,
  { from, to }: Link,
  [x, y]: [number, number],
): [number, number] {
  const middle = (from + to) / 2;
  const offsets = Array.from({ length: Math.floor((to - from) / 2) + 1 }, (_, degrees) => degrees);
  const starts = offsets
    .flatMap((offset) => [middle + offset, middle - offset])
    .map((angle) => {
      const start = onCircle(cx, cy, outer, angle);
      const [toX, toY] = [x - start[0], y - start[1]];
      const outwards = (toX * (start[0] - cx) + toY * (start[1] - cy)) / outer;
      return { start, sine: outwards / Math.hypot(toX, toY) };
    });
  const [first, ...others] = starts;
  if (!first) throw new Error('a link has no length');
  const best = others.reduce((a, b) => (b.sine > a.sine ? b : a), first);
  return (starts.find(({ sine }) => sine >= leastSine) ?? best).start;
}
