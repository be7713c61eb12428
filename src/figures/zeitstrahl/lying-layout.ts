import { dayNumber } from '../../data-types/zeitpunkt.js';
import type { FigureContext } from '../figure.js';
import { symbolRadius } from '../symbols.js';
import { widthOf } from '../text-layout.js';
import { balancedLeft } from './frame.js';
import { broken, type EventLabel, titleStyle } from './labels.js';
import type { Moment, Thread } from './moments.js';
import { assignLanes, placeInOrder } from './placement.js';
import { yearRange } from './time-scale.js';
import { shortSpan, timelineWords } from './words.js';

/** An event on a lying axis: the x of its sign, the lane of its bar, and its label with its distance from the axis, in mm. */
export interface Flag {
  moment: Moment;
  x: number;
  lane: number;
  label: EventLabel;
  away: number;
}

/** The events above or below the axis, and how far they reach. */
export interface FlagSide {
  flags: Flag[];
  reach: number;
}

export interface LyingLayout {
  from: number;
  /** x of a day's beginning. */
  at(day: number): number;
  axisWidth: number;
  above: FlagSide;
  below: FlagSide;
}

/** From the line that leads to a label to its words. */
export const beside = 1.4;
const leading = 3.5;
const labelGap = 2;
/** What stays free right of the axis for the words of the last event. */
const lastWords = 16;
const labelWidths = [46, 42, 38, 34, 30, 26];

/** Places everything from left to right, with labels as wide as makes the figure lowest. */
export function layoutLying(
  moments: readonly Moment[],
  threads: readonly Thread[],
  context: FigureContext,
): LyingLayout {
  const [, lastYear] = yearRange(moments, threads);
  const from = quarterOf(Math.min(...[...moments, ...threads].map(({ start }) => start)));
  const to = dayNumber(lastYear + 1, 1, 1);
  const axisWidth = context.width - lastWords;
  const at = (day: number) => ((day - from) / (to - from)) * axisWidth;
  const low = balancedLeft(moments);
  const high = moments.filter((moment) => !low.includes(moment));
  const tried = labelWidths.map((width) => {
    const side = (own: readonly Moment[]) => flagsOf(own, at, width, axisWidth, context);
    return { from, at, axisWidth, above: side(high), below: side(low) };
  });
  const height = ({ above, below }: LyingLayout) => above.reach + below.reach;
  const [first, ...rest] = tried as [LyingLayout, ...LyingLayout[]];
  return rest.reduce((best, next) => (height(next) < height(best) ? next : best), first);
}

/** The first day of the quarter of a day. */
function quarterOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return dayNumber(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3 + 1, 1);
}

/**
 * Labels right of their lines like flags: an earlier one that reaches over a later sign stands farther from the axis
 * than that one's label, so no line ever meets a word.
 */
function flagsOf(
  moments: readonly Moment[],
  at: (day: number) => number,
  width: number,
  axisWidth: number,
  context: FigureContext,
): FlagSide {
  const lanes = assignLanes(moments.map((m) => (m.extent === 'tag' ? { start: m.start, end: m.start } : m)));
  const wishes = moments.map((m) => ({
    want: (at(m.start) + at(m.end)) / 2 - symbolRadius,
    size: 2 * symbolRadius,
  }));
  const xs = placeInOrder(wishes, 0.3, 0, axisWidth).map((left) => left + symbolRadius);
  const bars = Math.max(0, ...lanes.map((lane) => lane + 1)) * 1.5;
  const start = bars + 2 * symbolRadius + 1.2;
  const flags: Flag[] = moments.map((moment, i) => {
    const x = xs[i] ?? 0;
    const label = labelOf(moment, context, Math.min(width, context.width - x - beside));
    return { moment, x, lane: lanes[i] ?? 0, label, away: start };
  });
  for (const [i, flag] of [...flags.entries()].reverse()) {
    const end = flag.x + beside + widest(flag.label, context) + labelGap;
    const later = flags.slice(i + 1).filter((other) => other.x < end);
    flag.away = Math.max(start, ...later.map((other) => other.away + other.label.height + labelGap));
  }
  return { flags, reach: Math.max(start, ...flags.map(({ away, label }) => away + label.height)) };
}

/** Width of the longest line of a label, in mm. */
function widest({ lines }: EventLabel, { fonts }: FigureContext): number {
  return Math.max(
    0,
    ...lines.map(({ text, size, weight }) => widthOf(text, fonts.get('display', weight), size)),
  );
}

/** Date above title. */
function labelOf(moment: Moment, context: FigureContext, max: number): EventLabel {
  const { event } = moment;
  const { palette, language } = context;
  const isGone = event.status === 'entfallen' || event.status === 'verschoben';
  const status = isGone ? timelineWords(language).status[event.status] : undefined;
  const small = { size: 8, weight: 400, fill: palette.grey, struck: false } as const;
  const lines = [
    ...broken([shortSpan(event, language), status], small, context, max),
    ...broken([event.titel], { size: 8.5, ...titleStyle(moment, palette) }, context, max),
  ];
  return { lines, height: lines.length * leading + 0.4, leading };
}
