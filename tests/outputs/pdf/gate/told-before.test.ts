import { expect, test } from 'vitest';
import { diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { withoutToldBefore } from '../../../../src/outputs/pdf/gate/told-before.js';

const at = (line: number, column: number) => ({ file: 'data/kapitel/a.md', line, column });
const jump = diagnostic('ZB3113', {}, at(8, 5));

test('a jump that the check of the chapters has told is not told again', () => {
  expect(withoutToldBefore([jump], [diagnostic('ZB1406', {}, at(8, 1))])).toEqual([]);
});

test.each([
  ['on another line', diagnostic('ZB1406', {}, at(9, 1))],
  ['of another kind', diagnostic('ZB1432', {}, at(8, 1))],
  ['without a place', diagnostic('ZB1406')],
])('what has been told %s hides nothing', (_, told) => {
  expect(withoutToldBefore([jump], [told])).toEqual([jump]);
  expect(withoutToldBefore([diagnostic('ZB3113')], [told])).toHaveLength(1);
});
