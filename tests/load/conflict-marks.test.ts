import { expect, test } from 'vitest';
import { withoutConflicts } from '../../src/load/conflict-marks.js';

const two = 'a: 1\n<<<<<<< HEAD\nb: 2\nc: 3\n=======\nb: 4\n>>>>>>> main\nd: 5\n';
const three = 'a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\nc: 3\n=======\nb: 4\n>>>>>>> main\nd: 5\n';

test.each([
  ['two versions', two, 'a: 1\n\nb: 2\nc: 3\n\n\n\nd: 5\n', { middle: 5, last: 7 }],
  ['two versions and what both come from', three, 'a: 1\n\nb: 2\n\n\n\n\n\nd: 5\n', { middle: 6, last: 8 }],
])('%s: the first stays on its lines', (_, text, expected, params) => {
  for (const [end, written] of [
    ['of Unix', text],
    ['of Windows', text.replaceAll('\n', '\r\n')],
  ] as const) {
    const { text: single, diagnostics } = withoutConflicts(written, 'data/x.yaml');
    expect(single.replaceAll('\r', ''), `line ends ${end}`).toBe(expected);
    expect(diagnostics).toMatchObject([{ code: 'ZB1010', params, place: { line: 2, column: 1 } }]);
  }
});

test('signs of the kind in a text are left alone', () => {
  const text = 'a: b\n======= \nTitel\n=======\n\n> zitiert\n';
  expect(withoutConflicts(text, 'data/x.md')).toEqual({ text, diagnostics: [] });
});
