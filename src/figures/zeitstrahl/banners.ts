/** The words of an event beside the line that leads to its sign: x of the line, and how far they reach, in mm. */
export interface Banner {
  x: number;
  width: number;
  height: number;
  /** How much more than there is room for. */
  over: number;
}

/** Words right of their line and, where there is room, left of it; they may be broken otherwise. */
export interface BannerChoice {
  right: Banner;
  left?: Banner;
}

/** Where words stand: right (1) or left (-1) of their line, and their distance from the axis in mm. */
export interface BannerPlace {
  direction: 1 | -1;
  away: number;
}

interface Placed {
  places: BannerPlace[];
  /** How far all reach from the axis, and how far words leave the picture, in mm. */
  reach: number;
  over: number;
}

/** Words on the left count as so much more reach, in mm: all to the right are easier to read. */
const leftCosts = 0.4;
/** More events than this all have their words to the right: to try others would take long. */
const mostTried = 24;

/**
 * Sets words beside lines that stand in order, so that all reach as little from the axis as can be: words over the sign
 * of another event stand farther out than that one's, so no line ever meets a word.
 */
export function placeBanners(choices: readonly BannerChoice[], start: number, gap: number): Placed {
  const place = (directions: readonly (1 | -1)[]) => placeAs(choices, directions, start, gap);
  let best = place(choices.map(() => 1));
  if (!best) throw new Error('words on one side of their lines always have places');
  if (choices.length > mostTried) return best;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const i of choices.keys()) {
      const directions = best.places.map(({ direction }, k) => (k === i ? turned(direction) : direction));
      const next = place(directions);
      if (next && costOf(next) < costOf(best) - 0.01) [best, isBetter] = [next, true];
    }
  }
  return best;
}

const turned = (direction: 1 | -1): 1 | -1 => (direction === 1 ? -1 : 1);

/** The farthest reach first; but lower words elsewhere are better, too, since they make room for others. */
function costOf({ places, reach, over }: Placed): number {
  const lefts = places.filter(({ direction }) => direction === -1).length;
  return (
    100 * over + reach + leftCosts * lefts + places.reduce((sum, { away }) => sum + away, 0) / places.length
  );
}

interface Span {
  x: number;
  from: number;
  to: number;
  height: number;
}

/** Places for given sides, the lowest first; undefined if two lines each stand in the way of the other's words. */
function placeAs(
  choices: readonly BannerChoice[],
  directions: readonly (1 | -1)[],
  start: number,
  gap: number,
): Placed | undefined {
  const spans: Span[] = [];
  let tooWide = 0;
  for (const [i, { right, left }] of choices.entries()) {
    const banner = directions[i] === 1 ? right : left;
    if (!banner) return undefined;
    const { x, width, height, over } = banner;
    tooWide += over;
    const [from, to] = directions[i] === 1 ? [x, x + width + gap] : [x - width - gap, x];
    spans.push({ x, from, to, height });
  }
  const away = new Map<Span, number>();
  const fromBelow: Span[] = [];
  while (away.size < spans.length) {
    const isFree = (span: Span) => !away.has(span) && spans.every((o) => away.has(o) || !covers(span, o));
    const next = spans.find(isFree);
    if (!next) return undefined;
    const low = lowestFor(next, fromBelow, away, { start, gap });
    away.set(next, low);
    const above = fromBelow.findIndex((other) => (away.get(other) ?? 0) > low);
    fromBelow.splice(above < 0 ? fromBelow.length : above, 0, next);
  }
  const places = spans.map((span, i) => ({ direction: directions[i] ?? 1, away: away.get(span) ?? start }));
  const reach = Math.max(start, ...spans.map((span) => (away.get(span) ?? 0) + span.height));
  return { places, reach, over: tooWide };
}

const covers = (a: Span, b: Span): boolean => a !== b && b.x > a.from && b.x < a.to;

/** The least distance at which words meet none of those that have their place, nor a line to them. */
function lowestFor(
  next: Span,
  fromBelow: readonly Span[],
  away: ReadonlyMap<Span, number>,
  { start, gap }: { start: number; gap: number },
): number {
  let low = start;
  for (const other of fromBelow) {
    const bottom = away.get(other) ?? 0;
    const top = bottom + other.height + gap;
    const across = other.from < next.to && next.from < other.to;
    const down = low < top && bottom < low + next.height + gap;
    if (covers(next, other) || (across && down)) low = Math.max(low, top);
  }
  return low;
}
