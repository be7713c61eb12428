import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  formatZeitpunkt,
  isZeitpunkt,
  monthsIn,
  parseZeitpunkt,
} from '../../src/data-types/zeitpunkt.js';

describe('a Zeitpunkt is as exact as it is written', () => {
  test('a day', () => {
    expect(parseZeitpunkt('1970-01-02')).toEqual({
      year: 1970,
      month: 1,
      day: 2,
      precision: 'tag',
      start: 1,
      end: 2,
    });
  });

  test('a month is an interval to the day after its last one', () => {
    expect(parseZeitpunkt('1970-02')).toEqual({
      year: 1970,
      month: 2,
      precision: 'monat',
      start: 31,
      end: 59,
    });
    const december = parseZeitpunkt('2031-12');
    expect(december.end).toBe(parseZeitpunkt('2032-01').start);
    expect(december.end - december.start).toBe(31);
  });

  test('a quarter is three months', () => {
    const quarter = parseZeitpunkt('2032-Q1');
    expect(quarter).toMatchObject({ year: 2032, quarter: 1, precision: 'quartal' });
    expect(quarter.start).toBe(parseZeitpunkt('2032-01-01').start);
    expect(quarter.end).toBe(parseZeitpunkt('2032-04-01').start);
    expect(parseZeitpunkt('2032-Q4').end).toBe(parseZeitpunkt('2033-01-01').start);
  });
});

describe('only what the calendar has', () => {
  test.each(['2024-02-29', '2000-02-29', '2031-12-31', '2031-01-01', '2031-06', '2031-Q4'])('%s', (text) => {
    expect(isZeitpunkt(text)).toBe(true);
  });

  test.each([
    ['a day too many', '2025-02-29'],
    ['a century is no leap year', '1900-02-29'],
    ['April has 30 days', '2025-04-31'],
    ['day zero', '2025-03-00'],
    ['month zero', '2025-00'],
    ['month 13', '2025-13'],
    ['month 13 with a day', '2025-13-01'],
    ['quarter five', '2025-Q5'],
    ['a year alone', '2025'],
    ['one digit', '2025-3-5'],
    ['German order', '05.03.2025'],
    ['something behind', '2025-03-05 '],
    ['a time', '2025-03-05T10:00'],
    ['a small q', '2025-q1'],
    ['nothing', ''],
  ])('not: %s', (_, text) => {
    expect(isZeitpunkt(text)).toBe(false);
    expect(() => parseZeitpunkt(text)).toThrow('not a Zeitpunkt');
  });
});

test('days are counted across leap years', () => {
  const days = (from: string, to: string) => parseZeitpunkt(to).start - parseZeitpunkt(from).start;
  expect(days('2024-02-28', '2024-03-01')).toBe(2);
  expect(days('2025-02-28', '2025-03-01')).toBe(1);
  expect(days('2024-01-01', '2025-01-01')).toBe(366);
  expect(dayNumber(2025, 13, 1)).toBe(dayNumber(2026, 1, 1));
});

test('written out in German and English, with the day held to its month', () => {
  expect(formatZeitpunkt('2024-06-27')).toBe('27.\u00A0Juni 2024');
  expect(formatZeitpunkt('2024-03-05')).toBe('5.\u00A0März 2024');
  expect(formatZeitpunkt('2024-09')).toBe('September 2024');
  expect(formatZeitpunkt('2025-Q3')).toBe('3. Quartal 2025');
  expect(formatZeitpunkt('2024-06-27', 'en')).toBe('27 June 2024');
  expect(formatZeitpunkt('2024-03', 'en')).toBe('March 2024');
  expect(formatZeitpunkt('2025-Q3', 'en')).toBe('Q3 2025');
  expect(monthsIn('de')).toHaveLength(12);
  expect(monthsIn('en')).toHaveLength(12);
});
