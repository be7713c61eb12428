import { dayNumber } from '../../data-types/zeitpunkt.js';
import type { FigureContext } from '../figure.js';
import { symbolRadius } from '../symbols.js';
import { widthOf } from '../text-layout.js';
import { type Banner, placeBanners } from './banners.js';
import { briefGap, layoutBriefLabel } from './brief-labels.js';
import { balancedLeft } from './frame.js';
import { broken, type EventLabel, titleStyle } from './labels.js';
import type { Moment, Thread } from './moments.js';
import { assignLanes, placeInOrder } from './placement.js';
import { yearRange } from './time-scale.js';
import { shortSpan, timelineWords } from './words.js';

/**
 * An event on a lying axis: the x of its sign, the lane of its bar, and its label, right (1) or left (-1) of its line, with
 * its distance from the axis, in mm.
 */
export interface Flag {
  moment: Moment;
  x: number;
  lane: number;
  label: EventLabel;
  direction: 1 | -1;
  away: number;
}

/** The events above or below the axis, how far they reach, and how far their words leave the picture. */
export interface FlagSide {
  flags: Flag[];
  reach: number;
  over: number;
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
/** More events than this have short labels only. */
const many = 30;
/** What may stay free right of the axis for the words of the last event. */
const lastWords = [16, 4];
const labelWidths = [54, 46, 40, 34, 29, 25];

/** Places everything from left to right, with labels as wide as makes the figure lowest. */
export function layoutLying(
  moments: readonly Moment[],
  threads: readonly Thread[],
  context: FigureContext,
): LyingLayout {
  const [, lastYear] = yearRange(moments, threads);
  const from = quarterOf(Math.min(...[...moments, ...threads].map(({ start }) => start)));
  const to = dayNumber(lastYear + 1, 1, 1);
  const low = balancedLeft(moments);
  const high = moments.filter((moment) => !low.includes(moment));
  const isFull = moments.length > many;
  const looks = (isFull ? [true] : [false, true]).flatMap((brief) =>
    labelWidths
      .filter((_, i) => !isFull || i % 2 === 0)
      .flatMap((width) => lastWords.map((free) => ({ brief, width, free }))),
  );
  const tried = looks.map(({ free, ...look }) => {
    const axisWidth = context.width - free;
    const at = (day: number) => ((day - from) / (to - from)) * axisWidth;
    const side = (own: readonly Moment[]) => flagsOf(own, at, look, axisWidth, context);
    return { from, at, axisWidth, above: side(high), below: side(low) };
  });
  const height = ({ above, below }: LyingLayout) =>
    above.reach + below.reach + 100 * (above.over + below.over);
  const [first, ...rest] = tried as [LyingLayout, ...LyingLayout[]];
  return rest.reduce((best, next) => (height(next) < height(best) ? next : best), first);
}

/** The first day of the quarter of a day. */
function quarterOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return dayNumber(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3 + 1, 1);
}

/** Signs at their times, and labels like flags on the sides of their lines on which they stand lowest. */
function flagsOf(
  moments: readonly Moment[],
  at: (day: number) => number,
  { width, brief }: { width: number; brief: boolean },
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
  const banner = (moment: Moment, x: number, room: number): Banner & { label: EventLabel } => {
    const max = Math.min(width, room);
    const label = brief ? layoutBriefLabel(moment, context, max) : labelOf(moment, context, max);
    const own = widest(label, context);
    return { x, label, width: own + beside, height: label.height, over: Math.max(0, own - room) };
  };
  const choices = moments.map((moment, i) => {
    const x = xs[i] ?? 0;
    return {
      right: banner(moment, x, context.width - x - beside),
      ...(x > 20 ? { left: banner(moment, x, x - beside) } : {}),
    };
  });
  const { places, reach, over } = placeBanners(choices, start, brief ? briefGap : labelGap);
  const flags = places.map(({ direction, away }, i): Flag => {
    const { right, left = right } = choices[i] as (typeof choices)[number];
    const { label, x } = direction === 1 ? right : left;
    return { moment: moments[i] as Moment, x, lane: lanes[i] ?? 0, label, direction, away };
  });
  return { flags, reach, over };
}

/** Width of the longest line of a label, in mm. */
function widest({ lines, date }: EventLabel, { fonts }: FigureContext): number {
  const widths = lines.map(({ text, size, weight }) => widthOf(text, fonts.get('display', weight), size));
  return Math.max(0, ...widths.map((width, i) => width + (i === 0 && date ? date.after : 0)));
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
