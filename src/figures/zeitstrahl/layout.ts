import type { FigureContext } from '../figure.js';
import { arrange, type TimelineLayout } from './arrange.js';
import { type Channels, narrowChannels } from './frame.js';
import { attach } from './labels.js';
import type { Placed } from './marks.js';
import type { Moment, Thread } from './moments.js';
import { yearHeadHeight } from './time-scale.js';

const lowestMonth = 4.8;
/** So low are months of which only the first of each quarter has its name. */
const lowestWithoutName = 1.8;
const highestMonth = 6.2;
/** Months grow by so much at most if labels would else stand farther from their signs than this. */
const farthestShift = 24;
const mostGrowth = 2;

/** Heights in mm: what axis, signs and labels should fill on a page, and what they should not exceed. */
export interface Heights {
  free: number;
  most: number;
}

/** Places axis, signs and labels. If they get too high, labels say the date in short and no place. */
export function layoutTimeline(
  moments: readonly Moment[],
  threads: readonly Thread[],
  context: FigureContext,
  heights: Heights,
): TimelineLayout {
  const settle = (brief: boolean) => {
    const place = (channels: Channels, monthHeight: number) =>
      arrange(moments, threads, context, { channels, brief }, monthHeight);
    let layout = fill(place, narrowChannels, heights);
    // Lines that have to lead far get more room to do so, which in turn makes the labels narrower.
    for (let pass = 0; pass < 2; pass++) layout = fill(place, channelsFor(layout), heights);
    return layout;
  };
  const full = settle(false);
  if (full.bottom <= heights.most) return full;
  const brief = settle(true);
  return brief.bottom < full.bottom ? brief : full;
}

/** Months as high as the page allows, or higher if the labels need it. */
function fill(
  arrangeAt: (channels: Channels, monthHeight: number) => TimelineLayout,
  channels: Channels,
  { free, most }: Heights,
): TimelineLayout {
  const place = (monthHeight: number) => arrangeAt(channels, monthHeight);
  const named = place(lowestMonth);
  const isHigh = named.bottom > most;
  const lowest = isHigh ? lowestWithoutName : lowestMonth;
  const low = isHigh ? place(lowest) : named;
  const months = 12 * low.scale.blocks.filter((block) => !block.compressed).length;
  const fitting = lowest + ((isHigh ? most : free) - low.bottom) / months;
  // Labels may stand beside the heads of years, too; that makes lines longer, so only where room is short.
  const besides = isHigh ? low.scale.blocks.length * yearHeadHeight : 0;
  const needed = (Math.max(...low.sides.map(({ placed }) => labelsHeight(placed, low))) - besides) / months;
  const least = Math.max(lowest, Math.min(highestMonth, fitting), needed);
  let layout = place(least);
  const growth = isHigh ? 0 : mostGrowth;
  for (let more = 0.5; shifts(layout).label > farthestShift && more <= growth; more += 0.5) {
    layout = place(least + more);
  }
  return layout;
}

/** Height of the labels that stand at the months, one right below the other. */
function labelsHeight(placed: readonly Placed[], { scale, gap }: TimelineLayout): number {
  const full = new Set(scale.blocks.filter((block) => !block.compressed).map((block) => block.year));
  return placed
    .filter(({ moment }) => full.has(moment.year))
    .reduce((sum, { label }) => sum + label.height + gap, 0);
}

/** The longest ways of signs from their times and of labels from their signs. */
function shifts(layout: TimelineLayout): { symbol: number; label: number } {
  const placed = layout.sides.flatMap((side) => side.placed);
  const symbol = placed.map((p) => Math.abs(p.symbol - layout.scale.of(p.moment).y));
  const label = placed.map((p) => Math.abs(p.top + attach - p.symbol));
  return { symbol: Math.max(0, ...symbol), label: Math.max(0, ...label) };
}

function channelsFor(layout: TimelineLayout): Channels {
  const { symbol, label } = shifts(layout);
  return {
    toSymbol: symbol < 0.3 ? 0 : Math.min(2.5, 0.8 + symbol * 0.25),
    toLabel: Math.min(6.5, narrowChannels.toLabel + Math.max(0, label - 4) * 0.25),
  };
}
