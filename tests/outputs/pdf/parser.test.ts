import { describe, expect, test } from 'vitest';
import { PdfFormError, type PdfValue } from '../../../src/outputs/pdf/objects.js';
import { type Cursor, parseValue } from '../../../src/outputs/pdf/parser.js';
import { writeValue } from '../../../src/outputs/pdf/writer.js';

function parse(text: string): PdfValue {
  const cursor: Cursor = { bytes: Buffer.from(text, 'latin1'), at: 0 };
  const value = parseValue(cursor);
  expect(cursor.at).toBe(text.length);
  return value;
}

const bytesOf = (value: PdfValue) => Buffer.from((value as { bytes: Uint8Array }).bytes).toString('latin1');

describe('parseValue', () => {
  test('refuses values within values without end', () => {
    for (const opening of ['[', '<</A '])
      expect(() => parse(opening.repeat(100_000))).toThrow(/values within values without end/);
  });

  test.each([
    ['true', true],
    ['null', null],
    ['-12', -12],
    ['.5', 0.5],
    ['4.', 4],
    ['+594.95996', 594.95996],
    ['/Name', { kind: 'name', name: 'Name' }],
    ['/a.b#2520c', { kind: 'name', name: 'a.b%20c' }],
    ['12 0 R', { kind: 'ref', number: 12 }],
    ['[1 2 0 R 3]', [1, { kind: 'ref', number: 2 }, 3]],
    ['[1 0]', [1, 0]],
    ['% a comment\n7', 7],
  ])('reads %s', (text, value) => {
    expect(parse(text)).toEqual(value);
  });

  test('reads dictionaries in dictionaries in their order', () => {
    const value = parse('<</B <</C [/D]>>\n/A(x)>>');
    expect([...(value as Map<string, PdfValue>).keys()]).toEqual(['B', 'A']);
  });

  test.each([
    ['(a (nested) one)', 'a (nested) one'],
    ['(\\(\\)\\\\)', '()\\'],
    ['(\\101\\0412\\7)', 'A!2\x07'],
    ['(line\\\r\nend)', 'lineend'],
    ['(\\n\\r\\t\\q)', '\n\r\tq'],
    ['<41 4\n2>', 'AB'],
    ['<414>', 'A@'],
  ])('reads the string %j', (text, content) => {
    expect(bytesOf(parse(text))).toBe(content);
  });

  test.each(['(open', '<41', '<4G>', '[1 2', '<</A 1', '<<1 2>>', 'obj', '1 1 R', '', '--1'])(
    'refuses %j',
    (text) => {
      expect(() => parse(text)).toThrow(PdfFormError);
    },
  );
});

describe('writeValue', () => {
  test.each([
    '<</Type /Page\n/Kids [1 0 R 2 0 R]\n/W -0.5\n/Open true\n/None null>>',
    '<</Title <FEFF00C4>\n/Name (a\\(b\\)\\\\)>>',
    '/with#20space#23',
  ])('writes back what was read: %s', (text) => {
    expect(writeValue(parse(text))).toBe(text);
  });

  test('knows no exponents', () => {
    expect(writeValue(1e-7)).toBe('0');
    expect(writeValue(-1.25e-5)).toBe('-0.0000125');
    expect(writeValue(3.7e-7)).toBe('0');
    expect(() => writeValue(1e21)).toThrow();
    expect(() => writeValue(Number.NaN)).toThrow();
  });

  test('keeps a line end in a string from becoming another one', () => {
    const text = writeValue({ kind: 'string', bytes: Buffer.from('a\rb'), hex: false });
    expect(bytesOf(parse(text))).toBe('a\rb');
  });
});
