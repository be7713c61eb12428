/** A point in time as exactly as the data knows it. A month is an interval, not its first day. */
export interface Zeitpunkt {
  year: number;
  month?: number;
  day?: number;
  quarter?: number;
  precision: 'tag' | 'monat' | 'quartal';
  /** First day, counted from 1970-01-01. */
  start: number;
  /** The day after the last one. */
  end: number;
}

const monthNames = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Names of the months in a language (German for all but `en`). */
export function monthsIn(language: string): readonly string[] {
  return language === 'en' ? monthNames.en : monthNames.de;
}

/** Days from 1970-01-01 to a day of the Gregorian calendar; month from 1. Overflowing months and days count on. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** True for `2025-03-05`, `2025-03` and `2025-Q1`, and only for days that the calendar has. */
export function isZeitpunkt(text: string): boolean {
  return read(text) !== undefined;
}

/** Reads a Zeitpunkt that the schema has accepted; anything else is a bug. */
export function parseZeitpunkt(text: string): Zeitpunkt {
  const value = read(text);
  if (!value) throw new Error(`not a Zeitpunkt: ${text}`);
  return value;
}

/** "27. Juni 2024", "September 2024", "3. Quartal 2025". */
export function formatZeitpunkt(text: string, language = 'de'): string {
  const { year, month, day, quarter } = parseZeitpunkt(text);
  if (quarter !== undefined) return language === 'en' ? `Q${quarter} ${year}` : `${quarter}. Quartal ${year}`;
  const name = monthsIn(language)[(month ?? 1) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return language === 'en' ? `${day} ${name} ${year}` : `${day}.\u00A0${name} ${year}`;
}

function read(text: string): Zeitpunkt | undefined {
  const byDay = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number);
  if (byDay) return readDay(byDay as [number, number, number]);
  const byMonth = /^([1-9]\d{3})-(\d{2})$/.exec(text)?.slice(1).map(Number);
  if (byMonth) return readMonth(byMonth as [number, number]);
  const byQuarter = /^([1-9]\d{3})-Q([1-4])$/.exec(text)?.slice(1).map(Number);
  return byQuarter ? readQuarter(byQuarter as [number, number]) : undefined;
}

function readDay([year, month, day]: [number, number, number]): Zeitpunkt | undefined {
  const start = dayNumber(year, month, day);
  const back = new Date(start * 86_400_000);
  if (back.getUTCMonth() + 1 !== month || back.getUTCDate() !== day) return undefined;
  return { year, month, day, precision: 'tag', start, end: start + 1 };
}

function readMonth([year, month]: [number, number]): Zeitpunkt | undefined {
  if (month < 1 || month > 12) return undefined;
  return {
    year,
    month,
    precision: 'monat',
    start: dayNumber(year, month, 1),
    end: dayNumber(year, month + 1, 1),
  };
}

function readQuarter([year, quarter]: [number, number]): Zeitpunkt {
  const first = quarter * 3 - 2;
  return {
    year,
    quarter,
    precision: 'quartal',
    start: dayNumber(year, first, 1),
    end: dayNumber(year, first + 3, 1),
  };
}
