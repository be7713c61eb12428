import { describe, expect, test } from 'vitest';
import { operator, scanContent } from '../../../../src/outputs/pdf/content/scan.js';

/** The operators of a content, each with the numbers and the text that stand before it. */
function operations(content: string): [name: string, numbers: number[], operands: string][] {
  const found: [string, number[], string][] = [];
  const bytes = Buffer.from(content, 'latin1');
  scanContent(bytes, ({ numbers, count, from, at, end }) => {
    found.push([content.slice(at, end), [...numbers.slice(0, count)], content.slice(from, at).trim()]);
  });
  return found;
}

describe('scanContent', () => {
  test.each([
    ['1 0 0 -1 .5 +2. cm', [['cm', [1, 0, 0, -1, 0.5, 2], '1 0 0 -1 .5 +2.']]],
    [
      'q Q',
      [
        ['q', [], ''],
        ['Q', [], ''],
      ],
    ],
    [
      "0 0 m 1 1 l f*B*'",
      [
        ['m', [0, 0], '0 0'],
        ['l', [1, 1], '1 1'],
        ["f*B*'", [], ''],
      ],
    ],
    [
      '/F1 12 Tf(a)Tj',
      [
        ['Tf', [12], '/F1 12'],
        ['Tj', [], '(a)'],
      ],
    ],
    [
      '/Span<</MCID 3>>BDC EMC',
      [
        ['BDC', [3], '/Span<</MCID 3>>'],
        ['EMC', [], ''],
      ],
    ],
    ['[(a)-120(b)]TJ', [['TJ', [-120], '[(a)-120(b)]']]],
  ])('reads %s', (content, expected) => {
    expect(operations(content)).toEqual(expected);
  });

  test.each(['(Q (q) Q)', '(\\) Q)', '(\\\\)', '<51 20>', '<</A (Q) /B <51>>>', '/Q', '[true null /Q]'])(
    'sees no operator in %s',
    (operand) => {
      expect(operations(`${operand} Tj`).map(([name]) => name)).toEqual(['Tj']);
    },
  );

  test('passes over comments up to the end of their line, whichever kind it is', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      expect(operations(`% Q (${end}1 w % Q${end}`)).toEqual([['w', [1], '1']]);
    }
  });

  test('keeps true, false and null apart from operators that begin like them', () => {
    expect(operations('true f null n').map(([name]) => name)).toEqual(['f', 'n']);
  });

  test.each(['BI /W 1 ID x EI', '(open', '<41'])('refuses %s', (content) => {
    expect(() => operations(content)).toThrow(/inline image|without end/);
  });

  test('takes no more numbers than it has room for', () => {
    const [[, numbers] = []] = operations(`[${'1 '.repeat(500)}] TJ`);
    expect(numbers).toHaveLength(64);
  });
});

test('operators have numbers of their own', () => {
  const names = ["'", '"', 'f', 'f*', 'F', 'T*', 'Tj', 'TJ', 'BT', 'BDC', 'BMC', 'EMC', 'd0', 'd1'];
  expect(new Set(names.map(operator)).size).toBe(names.length);
});
