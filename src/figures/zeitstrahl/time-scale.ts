import { dayNumber } from '../../data-types/zeitpunkt.js';
import { symbolRadius } from '../symbols.js';
import type { Moment, Thread } from './moments.js';

/** One year on the axis; lengths in mm from the top of the figure. */
export interface YearBlock {
  year: number;
  top: number;
  bottom: number;
  /** Its events stand one after the other instead of at their months. */
  compressed: boolean;
  /** Where January begins. */
  january: number;
}

export interface TimeScale {
  blocks: YearBlock[];
  monthHeight: number;
  bottom: number;
  /** Where a day begins on the axis. */
  startOf(day: number): number;
  /** Where the day before `day` ends; at New Year that is above the head of the new year. */
  endBefore(day: number): number;
  /** Where the sign of an event belongs, and from where to where its time reaches. */
  of(moment: Moment): { y: number; from: number; to: number };
}

/** Height of the dark field with the number of a year. */
export const yearHeadHeight = 7;
/** Height of the zigzag that ends a compressed year. */
export const breakHeight = 3;

/** First and last year that anything touches. */
export function yearRange(moments: readonly Moment[], threads: readonly Thread[]): [number, number] {
  const spans = [...moments, ...threads];
  const years = spans.flatMap(({ start, end }) => [yearOf(start), yearOf(end - 1)]);
  return [Math.min(...years), Math.max(...years)];
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/**
 * The years before the main span: from the first year on, as long as a year has clearly fewer events than the
 * busiest year, nothing runs through it and no event reaches out of it. The last year is never among them.
 * Clearly fewer: at most 60 %, or 85 % if threads show where the main span begins.
 */
export function leadingYears(moments: readonly Moment[], threads: readonly Thread[]): number[] {
  const [first, last] = yearRange(moments, threads);
  const count = (year: number) => moments.filter((moment) => moment.year === year).length;
  let busiest = 0;
  for (let year = first; year <= last; year++) busiest = Math.max(busiest, count(year));
  const few = busiest * (threads.length > 0 ? 0.85 : 0.6);
  const years: number[] = [];
  for (let year = first; year < last; year++) {
    const end = dayNumber(year + 1, 1, 1);
    const open = threads.some((thread) => thread.start < end);
    const crossed = moments.some((moment) => moment.start < end && moment.end > end);
    if (open || crossed || count(year) > few) break;
    years.push(year);
  }
  return years;
}

/** What a compressed year needs to know of its events: side and height of their labels, in the order of time. */
export interface Stacked {
  moment: Moment;
  side: string;
  height: number;
}

export interface ScaleSizes {
  top: number;
  monthHeight: number;
  /** From the top of a label to the line at which its sign stands. */
  attach: number;
  labelGap: number;
}

/** Lays the years below each other. Leading years without any event are left out. */
export function makeScale(
  range: [number, number],
  leading: readonly number[],
  stacked: readonly Stacked[],
  sizes: ScaleSizes,
): TimeScale {
  const { monthHeight } = sizes;
  const blocks: YearBlock[] = [];
  const places = new Map<Moment, number>();
  let y = sizes.top;
  for (let year = range[0]; year <= range[1]; year++) {
    const compressed = leading.includes(year);
    const events = stacked.filter(({ moment }) => moment.year === year);
    if (compressed && events.length === 0) continue;
    const bottom = compressed
      ? stackEvents(events, y, sizes, places) + breakHeight
      : y + yearHeadHeight + 12 * monthHeight;
    blocks.push({ year, top: y, bottom, compressed, january: y + yearHeadHeight });
    y = bottom;
  }
  const startOf = (day: number) => positionOf(day, 0, blocks, monthHeight);
  const endBefore = (day: number) => positionOf(day - 1, 1, blocks, monthHeight);
  return {
    blocks,
    monthHeight,
    bottom: y,
    startOf,
    endBefore,
    of(moment) {
      const place = places.get(moment);
      if (place !== undefined) return { y: place, from: place - 1.8, to: place + 1.8 };
      const from = startOf(moment.start);
      const to = endBefore(moment.end);
      return { y: (from + to) / 2, from, to };
    },
  };
}

/** Sets the events of a compressed year one after the other and returns the y below them. */
function stackEvents(
  events: readonly Stacked[],
  top: number,
  { attach, labelGap }: ScaleSizes,
  places: Map<Moment, number>,
): number {
  const ends = new Map<string, number>();
  const step = 2 * symbolRadius + 0.3;
  let y = top + symbolRadius - step;
  let bottom = top + 13;
  for (const { moment, side, height } of events) {
    y = Math.max(y + step, (ends.get(side) ?? top - labelGap) + labelGap + attach);
    places.set(moment, y);
    ends.set(side, y - attach + height);
    bottom = Math.max(bottom, y - attach + height + 1.2);
  }
  return bottom;
}

/** Position of a day's beginning (`part` 0) or end (1). */
function positionOf(day: number, part: 0 | 1, blocks: readonly YearBlock[], monthHeight: number): number {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const first = dayNumber(year, month + 1, 1);
  const share = (day - first + part) / (dayNumber(year, month + 2, 1) - first);
  const block = blocks.find((b) => b.year === year);
  if (!block) return 0;
  if (block.compressed) return block.top + ((block.bottom - block.top) * (month + share)) / 12;
  return block.january + (month + share) * monthHeight;
}
