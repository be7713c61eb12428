import { describe, expect, test } from 'vitest';
import { name } from '../../../src/outputs/pdf/objects.js';
import { openPdf } from '../../../src/outputs/pdf/reader.js';
import { writePdf, writeValue } from '../../../src/outputs/pdf/writer.js';
import { pdf } from './small-file.js';

const file = openPdf(pdf(['<</Type /Catalog>>', '(x)']));
const text = (changed = new Map()) => Buffer.from(writePdf(file, changed, file.trailer)).toString('latin1');

describe('writePdf', () => {
  test('says its version, and that it is binary', () => {
    expect(text()).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/);
  });

  test('has a table that leads to each object and back to itself', () => {
    const bytes = text(new Map([[2, undefined]]));
    const [, entries = ''] = /xref\n0 3\n([\s\S]*)trailer/.exec(bytes) ?? [];
    expect(entries.match(/.{18} \n/g)).toEqual([
      '0000000000 65535 f \n',
      `${String(bytes.indexOf('1 0 obj')).padStart(10, '0')} 00000 n \n`,
      '0000000000 00001 f \n',
    ]);
    expect(bytes).toContain(`startxref\n${bytes.indexOf('xref\n')}\n%%EOF\n`);
  });

  test('has the same identifier for the same content, and for no other', () => {
    const id = (bytes: string) => /\/ID \[<(\w{32})> <\1>\]/.exec(bytes)?.[1];
    expect(id(text())).toBeDefined();
    expect(id(text())).toBe(id(text()));
    expect(id(text(new Map([[2, 3]])))).not.toBe(id(text()));
  });

  test('refuses a file with something between its objects', () => {
    const strange = openPdf(
      pdf(['<</Type /Catalog>>'], '/Root 1 0 R', (all) =>
        all
          .replace('endobj\nxref', 'endobj\nabcd\nxref')
          .replace(/startxref\n(\d+)/, (_, at) => `startxref\n${Number(at) + 5}`),
      ),
    );
    expect(() => writePdf(strange, new Map(), strange.trailer)).toThrow('other than objects');
  });
});

test.each([
  [1e-7, '0'],
  [-0.000001, '-0.000001'],
  [name('a b#/ä'), '/a#20b#23#2F#E4'],
  [{ kind: 'string' as const, bytes: Buffer.from('(\\\r'), hex: false }, '(\\(\\\\\\r)'],
])('%j is written as %s', (value, expected) => {
  expect(writeValue(value)).toBe(expected);
});
