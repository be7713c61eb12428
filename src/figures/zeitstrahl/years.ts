import { parseZeitpunkt } from '../../data-types/zeitpunkt.js';
import type { Zeitstrahl } from '../../data-types/zeitstrahl.js';
import type { Thread } from './moments.js';

const yearOf = (date: string): number => parseZeitpunkt(date).year;

/** The first and the last year of a part. */
export interface Years {
  first: number;
  last: number;
}

/** Every year in which an event begins, in order. */
export function yearsOf({ ereignisse }: Zeitstrahl): number[] {
  return [...new Set(ereignisse.map(({ datum }) => yearOf(datum)))].sort((a, b) => a - b);
}

/** The events that begin in these years, and what runs in them. */
export function inYears(data: Zeitstrahl, { first, last }: Years): Zeitstrahl {
  const ereignisse = data.ereignisse.filter(({ datum }) => first <= yearOf(datum) && yearOf(datum) <= last);
  const laufend = (data.laufend ?? []).filter(({ von, bis }) => yearOf(von) <= last && yearOf(bis) >= first);
  return { ...data, ereignisse: ereignisse as Zeitstrahl['ereignisse'], laufend };
}

/** What runs through, as long as it runs in these years; its words stay. */
export function cutToYears(threads: readonly Thread[], { first, last }: Years): Thread[] {
  const begin = parseZeitpunkt(`${first}-01`).start;
  const end = parseZeitpunkt(`${last}-12`).end;
  return threads.map((thread) => ({
    ...thread,
    start: Math.max(begin, thread.start),
    end: Math.min(end, thread.end),
  }));
}
