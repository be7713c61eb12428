import { expect, test } from 'vitest';
import { editedLines, withEdits } from '../../src/load/text-edits.js';

test('edits of one line keep each other’s columns, line ends and the byte order mark', () => {
  const text = '\uFEFFeins "zwei" drei\r\nvier  fünf\r\n';
  const edits = [
    { line: 1, column: 6, written: '"', instead: '„' },
    { line: 1, column: 11, written: '"', instead: '“' },
    { line: 2, column: 5, written: '  ', instead: ' ' },
  ];
  const after = withEdits(text, edits);
  expect(after).toBe('\uFEFFeins „zwei“ drei\r\nvier fünf\r\n');
  expect(editedLines(text, after)).toEqual([
    { line: 1, before: 'eins "zwei" drei', after: 'eins „zwei“ drei' },
    { line: 2, before: 'vier  fünf', after: 'vier fünf' },
  ]);
});

test.each([
  ['whose words stand otherwise in the file', [{ line: 1, column: 4, written: '"', instead: '„' }]],
  ['behind the end', [{ line: 9, column: 1, written: 'a', instead: 'b' }]],
])('an edit %s is left out', (_, edits) => {
  expect(withEdits('a: \\"b\n', edits)).toBe('a: \\"b\n');
});

test('of two edits that overlap one is made', () => {
  const edits = [
    { line: 1, column: 1, written: 'ab', instead: 'x' },
    { line: 1, column: 2, written: 'bc', instead: 'y' },
  ];
  expect(withEdits('abc', edits)).toBe('ay');
});
