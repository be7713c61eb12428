import { expect, test } from 'vitest';
import { monthsOf } from '../../../src/load/survey/read-dates.js';

test.each([
  ['2031-04-02 10:12:13', '2031-04'],
  ['2031/04/02 10:12:13 AM MEZ', '2031-04'],
  ['02.04.2031 10:12', '2031-04'],
  ['2.4.31', '2031-04'],
  ['13/4/2031 9:00', '2031-04'],
  ['4/13/2031 9:00', '2031-04'],
  ['1980-01-01 00:00:00', undefined],
  ['April', undefined],
  ['2031-13-01', undefined],
  ['', undefined],
])('%s is %s', (cell, month) => expect(monthsOf([cell])).toEqual([month]));

test('Tag und Monat werden an den anderen Zellen erkannt', () => {
  expect(monthsOf(['3/4/2031', '13/4/2031'])).toEqual(['2031-04', '2031-04']);
  expect(monthsOf(['3/4/2031', '3/13/2031'])).toEqual(['2031-03', '2031-03']);
  expect(monthsOf(['3/4/2031'])).toEqual([undefined]);
  expect(monthsOf(['13/4/2031', '3/13/2031'])).toEqual([undefined, undefined]);
});
