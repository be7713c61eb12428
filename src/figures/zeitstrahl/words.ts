import { formatZeitpunkt, monthsIn, parseZeitpunkt, type Zeitpunkt } from '../../data-types/zeitpunkt.js';
import type { Ereignis } from '../../data-types/zeitstrahl.js';
import { counted } from '../count-words.js';

type Status = Ereignis['status'];

const words = {
  de: {
    to: 'bis',
    clock: (time: string) => `${time} Uhr`,
    status: {
      durchgefuehrt: 'durchgeführt',
      bestaetigt: 'bestätigt',
      geplant: 'geplant',
      verschoben: 'verschoben',
      entfallen: 'entfallen',
    } satisfies Record<Status, string>,
    running: 'laufend',
    columns: ['Zeit', 'Ereignis', 'Art', 'Ort', 'Stand'],
    day: 'fester Tag',
    month: 'nur Monat bekannt',
    quarter: 'nur Quartal bekannt',
    length: 'über längere Zeit',
    done: 'durchgeführt oder bestätigt',
    planned: 'geplant',
    notToScale: (years: string) => `${years} nicht maßstäblich`,
    title: (from: string, to: string) => `Zeitstrahl ${from === to ? from : `${from} bis ${to}`}`,
    events: (n: number) => counted(n, 'einem Ereignis', 'Ereignissen', 'de'),
    axis: { senkrecht: 'Senkrechter', liegend: 'Waagerechter' },
    summary: (axis: string, from: string, to: string, events: string) =>
      `${axis} Zeitstrahl ${from === to ? `des Jahres ${from}` : `von ${from} bis ${to}`} mit ${events}.`,
    threads: (list: string) => `Dazu läuft durch: ${list}.`,
    perYear: (year: number, n: number, kinds: string) =>
      `${year}: ${counted(n, 'ein Ereignis', 'Ereignisse', 'de')} (${kinds}).`,
    perKind: (kinds: string) => `Nach Art: ${kinds}.`,
  },
  en: {
    to: 'to',
    clock: (time: string) => time,
    status: {
      durchgefuehrt: 'held',
      bestaetigt: 'confirmed',
      geplant: 'planned',
      verschoben: 'postponed',
      entfallen: 'cancelled',
    } satisfies Record<Status, string>,
    running: 'ongoing',
    columns: ['Time', 'Event', 'Kind', 'Place', 'Status'],
    day: 'fixed day',
    month: 'month known only',
    quarter: 'quarter known only',
    length: 'over some time',
    done: 'held or confirmed',
    planned: 'planned',
    notToScale: (years: string) => `${years} not to scale`,
    title: (from: string, to: string) => `Timeline ${from === to ? from : `${from} to ${to}`}`,
    events: (n: number) => counted(n, 'one event', 'events', 'en'),
    axis: { senkrecht: 'Upright', liegend: 'Horizontal' },
    summary: (axis: string, from: string, to: string, events: string) =>
      `${axis} timeline ${from === to ? `of ${from}` : `from ${from} to ${to}`} with ${events}.`,
    threads: (list: string) => `Running all along: ${list}.`,
    perYear: (year: number, n: number, kinds: string) =>
      `${year}: ${counted(n, 'one event', 'events', 'en')} (${kinds}).`,
    perKind: (kinds: string) => `By kind: ${kinds}.`,
  },
};

export type TimelineWords = typeof words.de;

/** The words made by the figure itself, in a language. */
export function timelineWords(language: string): TimelineWords {
  return language === 'en' ? words.en : words.de;
}

/** „5. März 2025“, „5. bis 7. März 2025“, „August bis Oktober 2026“: what both ends share is said once. */
export function formatSpan(from: string, to: string | undefined, language: string): string {
  const first = formatZeitpunkt(from, language);
  if (to === undefined || to === from) return first;
  const last = formatZeitpunkt(to, language);
  const own = wordsOf(first);
  const others = wordsOf(last);
  while (own.length > 1 && others.length > 1 && own.at(-1)?.trim() === others.at(-1)?.trim()) {
    own.pop();
    others.pop();
  }
  return `${own.join('').trimEnd()} ${timelineWords(language).to} ${last}`;
}

/** The words of a date, each with the space behind it. */
function wordsOf(date: string): string[] {
  return date.split(/(?<=[ \u00A0])/);
}

/** „5. Mär“, „Aug“, „22.–28. Sep“, „Q3“: for places where the year stands beside it. */
export function shortSpan({ datum, bis = datum }: Ereignis, language: string): string {
  const [from, to] = [parseZeitpunkt(datum), parseZeitpunkt(bis)];
  if (datum === bis || to.end <= from.end) return shortPoint(from, language);
  const sameMonth = from.day !== undefined && to.day !== undefined && from.month === to.month;
  const start = sameMonth && from.year === to.year ? `${from.day}${language === 'en' ? '' : '.'}` : '';
  return `${start || shortPoint(from, language)}–${shortPoint(to, language)}`;
}

function shortPoint({ day, month = 1, quarter }: Zeitpunkt, language: string): string {
  if (quarter !== undefined) return `Q${quarter}`;
  const name = (monthsIn(language)[month - 1] ?? '').slice(0, 3);
  if (day === undefined) return name;
  return language === 'en' ? `${day}\u00A0${name}` : `${day}.\u00A0${name}`;
}

/** A span as `formatSpan` says it, without the year, for lists that are grouped by years. */
export function formatInYear(event: Ereignis, language: string): string {
  const { year } = parseZeitpunkt(event.bis ?? event.datum);
  return formatSpan(event.datum, event.bis, language).replace(new RegExp(`[ \u00A0]${year}$`), '');
}
