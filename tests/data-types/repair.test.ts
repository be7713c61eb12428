import { expect, test } from 'vitest';
import { repairOf } from '../../src/data-types/repair.js';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';

test('a quotation mark is replaced by the right one', () => {
  expect(repairOf(diagnostic('ZB1420', { written: '"', instead: '„' }))).toEqual({
    written: '"',
    instead: '„',
  });
});

test('a key is replaced where only one comes close', () => {
  const misspelt = (key: string, suggestion: string) =>
    repairOf(diagnostic('ZB1103', { key, known: 'bin, bis, titel' }, undefined, { suggestion }));
  expect(misspelt('tietel', 'titel')).toEqual({ written: 'tietel', instead: 'titel' });
  expect(misspelt('bix', 'bis')).toBeUndefined();
});

test('a date or a time is written as it should be; an id is named elsewhere', () => {
  const wrong = (form: string, value: string, suggestion: string) =>
    repairOf(diagnostic('ZB1106', { value, form: `@form.${form}` }, undefined, { suggestion }));
  expect(wrong('zeitpunkt', '3.12.2025', '2025-12-03')).toEqual({
    written: '3.12.2025',
    instead: '2025-12-03',
  });
  expect(wrong('kennung', 'Höfe', 'hoefe')).toBeUndefined();
});

test('whatever needs thought is left alone', () => {
  expect(repairOf(diagnostic('ZB1423', { written: '„' }))).toBeUndefined();
  expect(repairOf(diagnostic('ZB1203', { id: 'a' }, undefined, { suggestion: 'b' }))).toBeUndefined();
});
