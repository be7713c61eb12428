import type { FigureContext } from '../figure.js';
import { arrange, type TimelineLayout } from './arrange.js';
import { type Channels, narrowChannels } from './frame.js';
import { attach, labelGap } from './labels.js';
import type { Placed } from './marks.js';
import type { Moment, Thread } from './moments.js';
import type { TimeScale } from './time-scale.js';

const lowestMonth = 4.8;
const highestMonth = 6.2;
/** Months grow by so much at most if labels would else stand farther from their signs than this. */
const farthestShift = 24;
const mostGrowth = 2;

/** Places axis, signs and labels; `free` is the height in mm that they should fill on a page. */
export function layoutTimeline(
  moments: readonly Moment[],
  threads: readonly Thread[],
  context: FigureContext,
  free: number,
): TimelineLayout {
  let layout = fill(moments, threads, context, narrowChannels, free);
  // Lines that have to lead far get more room to do so, which in turn makes the labels narrower.
  for (let pass = 0; pass < 2; pass++) {
    layout = fill(moments, threads, context, channelsFor(layout), free);
  }
  return layout;
}

/** Months as high as the page allows, or higher if the labels need it. */
function fill(
  moments: readonly Moment[],
  threads: readonly Thread[],
  context: FigureContext,
  channels: Channels,
  free: number,
): TimelineLayout {
  const place = (monthHeight: number) => arrange(moments, threads, context, channels, monthHeight);
  const low = place(lowestMonth);
  const months = 12 * low.scale.blocks.filter((block) => !block.compressed).length;
  const fitting = lowestMonth + (free - low.bottom) / months;
  const needed = Math.max(...low.sides.map(({ placed }) => labelsHeight(placed, low.scale))) / months;
  const least = Math.max(lowestMonth, Math.min(highestMonth, fitting), needed);
  let layout = place(least);
  for (let more = 0.5; shifts(layout).label > farthestShift && more <= mostGrowth; more += 0.5) {
    layout = place(least + more);
  }
  return layout;
}

/** Height of the labels that stand at the months, one right below the other. */
function labelsHeight(placed: readonly Placed[], { blocks }: TimeScale): number {
  const full = new Set(blocks.filter((block) => !block.compressed).map((block) => block.year));
  return placed
    .filter(({ moment }) => full.has(moment.year))
    .reduce((sum, { label }) => sum + label.height + labelGap, 0);
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
