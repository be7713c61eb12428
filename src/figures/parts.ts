import type { Figure } from './figure.js';

/** Some rows of a figure: from the first to before the last, and which part of how many they are, as far as that is known. */
export interface Part {
  from: number;
  to: number;
  number: number;
  of: number;
}

/** A part that would be shorter than this share of a page is not cut off for the sake of a good beginning. */
const leastShare = 0.75;

/**
 * A figure of `count` rows in parts that are no higher than `room` (mm), as long as a single row isn't: each with as many
 * rows as it holds, or a few less so that the next part begins where it should. A part with more rows must not be lower.
 */
export function cutIntoParts(
  count: number,
  room: number,
  draw: (part: Part) => Figure,
  beginsWell: (row: number) => boolean = () => true,
): Figure[] {
  const cuts: { from: number; to: number }[] = [];
  for (let from = 0; from < count; ) {
    const last = lastThatFits(from, count, (to) => draw({ from, to, number: 2, of: 2 }).height <= room);
    const to = last === count ? last : bestEnd(from, last, beginsWell);
    cuts.push({ from, to });
    from = to;
  }
  return cuts.map((cut, i) => draw({ ...cut, number: i + 1, of: cuts.length }));
}

/** The farthest end with which the rows fit; one row at least. */
function lastThatFits(from: number, count: number, fits: (to: number) => boolean): number {
  let [low, high] = [from + 1, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function bestEnd(from: number, last: number, beginsWell: (row: number) => boolean): number {
  for (let to = last; to > from + (last - from) * leastShare; to--) if (beginsWell(to)) return to;
  return last;
}
