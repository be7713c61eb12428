import { expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';
import { asDraft, asFinal, isLowered } from '../../src/diagnostics/draft.js';

const jump = diagnostic('ZB1406', { title: 'Ziele', found: '###', expected: '##' });
const missing = diagnostic('ZB1002', { file: 'data/thesen.yaml' });
const unused = diagnostic('ZB1307', { id: 'ziele' });

test('a final edition takes every finding as it is', () => {
  expect(asFinal([jump, missing, unused])).toEqual([jump, missing, unused]);
  expect([jump, missing, unused].some(isLowered)).toBe(false);
});

test('a draft only warns of what keeps it from being accessible, and of nothing else', () => {
  const told = asDraft([jump, missing, unused]);
  expect(told.map(({ severity }) => severity)).toEqual(['warning', 'error', 'warning']);
  expect(told.filter(isLowered)).toEqual([{ ...jump, severity: 'warning' }]);
  expect(asDraft(told)).toEqual(told);
});
