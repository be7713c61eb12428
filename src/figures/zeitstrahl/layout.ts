import type { FigureContext } from '../figure.js';
import { symbolRadius } from '../symbols.js';
import { type Channels, type Frame, makeFrame, narrowChannels, type SideFrame } from './frame.js';
import { attach, type EventLabel, labelGap, layoutLabel } from './labels.js';
import type { Placed } from './marks.js';
import type { Moment, Thread } from './moments.js';
import { placeInOrder } from './placement.js';
import { headsHeight, layoutThreads, type ThreadHead } from './threads.js';
import { leadingYears, makeScale, type TimeScale, yearRange } from './time-scale.js';

/** Everything placed, in mm. */
export interface TimelineLayout {
  frame: Frame;
  scale: TimeScale;
  sides: { side: SideFrame; placed: Placed[] }[];
  heads: ThreadHead[];
  headsTop: number;
  /** Lower edge of axis and labels. */
  bottom: number;
}

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

function arrange(
  moments: readonly Moment[],
  threads: readonly Thread[],
  context: FigureContext,
  channels: Channels,
  monthHeight: number,
): TimelineLayout {
  const frame = makeFrame(moments, threads.length, context, channels);
  const labels = new Map<Moment, EventLabel>();
  for (const side of frame.sides) {
    for (const moment of side.moments) labels.set(moment, layoutLabel(moment, context, side.labelWidth));
  }
  const heads = layoutThreads(threads, frame, context, threadsLeft(frame));
  const scaleFrom = (top: number) => scaleOf(moments, threads, frame, labels, { top, monthHeight });
  const { scale, headsTop } = placeHeads(threads, heads, frame, scaleFrom);
  const headsBottom = heads.length > 0 ? headsTop + headsHeight(heads) : 0;
  const sides = frame.sides.map((side) => ({
    side,
    placed: placeSide(side, scale, labels, side.side === 'rechts' ? headsBottom : 0),
  }));
  const ends = sides.flatMap(({ placed }) => placed.map((p) => p.top + p.label.height));
  return { frame, scale, sides, heads, headsTop, bottom: Math.max(scale.bottom, ...ends) };
}

/** Heads may begin where the labels of the right side do; if that is the only side, at the left edge. */
function threadsLeft(frame: Frame): number {
  return frame.axis.x > 0 ? (frame.sides[0]?.labels ?? 0) : 0;
}

function scaleOf(
  moments: readonly Moment[],
  threads: readonly Thread[],
  frame: Frame,
  labels: Map<Moment, EventLabel>,
  { top, monthHeight }: { top: number; monthHeight: number },
): TimeScale {
  const sideOf = (moment: Moment) => frame.sides.find(({ moments: own }) => own.includes(moment))?.side ?? '';
  const stacked = moments.map((moment) => ({
    moment,
    side: sideOf(moment),
    height: labels.get(moment)?.height ?? 0,
  }));
  return makeScale(yearRange(moments, threads), leadingYears(moments, threads), stacked, {
    top,
    monthHeight,
    attach,
    labelGap,
  });
}

/**
 * The heads of the threads stand right above the earliest of them if there is room beside the axis and no label
 * of the right side; else on top of everything.
 */
function placeHeads(
  threads: readonly Thread[],
  heads: readonly ThreadHead[],
  frame: Frame,
  scaleFrom: (top: number) => TimeScale,
): { scale: TimeScale; headsTop: number } {
  const scale = scaleFrom(0);
  if (threads.length === 0) return { scale, headsTop: 0 };
  const height = headsHeight(heads);
  const start = Math.min(...threads.map((thread) => scale.startOf(thread.start)));
  const right = frame.sides.find(({ side }) => side === 'rechts')?.moments ?? [];
  const first = Math.min(...right.map((moment) => scale.of(moment).y - attach));
  if (frame.axis.x > 0 && start >= height && first >= start) return { scale, headsTop: start - height };
  return { scale: scaleFrom(height), headsTop: 0 };
}

/** Signs as near to their times, labels as near to their signs as the neighbours allow. */
function placeSide(
  side: SideFrame,
  scale: TimeScale,
  labels: Map<Moment, EventLabel>,
  low: number,
): Placed[] {
  const diameter = 2 * symbolRadius;
  const symbols = placeInOrder(
    side.moments.map((moment) => ({ want: scale.of(moment).y - symbolRadius, size: diameter })),
    0.3,
    scale.blocks[0]?.top ?? 0,
    scale.bottom,
  ).map((top) => top + symbolRadius);
  const wishes = side.moments.map((moment, i) => ({
    want: (symbols[i] ?? 0) - attach,
    size: labels.get(moment)?.height ?? 0,
  }));
  const tops = placeInOrder(wishes, labelGap, low, scale.bottom + 5);
  return side.moments.map((moment, i) => ({
    moment,
    lane: side.lanes[i] ?? 0,
    symbol: symbols[i] ?? 0,
    label: labels.get(moment) ?? { lines: [], height: 0 },
    top: tops[i] ?? 0,
  }));
}
