import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageOf } from '../../../../src/diagnostics/text.js';
import type { Printer } from '../../../../src/outputs/browser/printer.js';
import { Edition } from '../../../../src/outputs/pdf/edition.js';
import { inspectPdf } from '../../../../src/outputs/pdf/inspect/inspect-pdf.js';
import { inspectionData } from '../../../../src/outputs/pdf/inspect/inspection-data.js';
import { inspectionText } from '../../../../src/outputs/pdf/inspect/inspection-text.js';
import { openPdf } from '../../../../src/outputs/pdf/reader.js';
import { isStream, streamContent } from '../../../../src/outputs/pdf/streams.js';
import { printDocument, testPrinter } from '../print-document.js';
import { smallDocument } from './small-document.js';

let printer: Printer;
let pdf: Buffer;

beforeAll(async () => {
  printer = await testPrinter();
  pdf = Buffer.from((await printDocument(printer, smallDocument)).pdf);
});
afterAll(() => printer.close());

/** Numbers that look random and are the same each time. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Inspects as the command does. Only findings of an unreadable file may come of it, in less than two seconds. */
function outcome(bytes: Uint8Array): string {
  const start = performance.now();
  const { value, diagnostics } = inspectPdf(bytes, 'x.pdf');
  if (value) {
    inspectionText('x.pdf', value, { language: 'de', tags: false });
    inspectionText('x.pdf', value, { language: 'de', tags: true });
    JSON.stringify(inspectionData('x.pdf', value, 'de'));
  }
  expect(performance.now() - start).toBeLessThan(2000);
  return value ? 'read' : diagnostics.map(({ code }) => code).join(' ');
}

/** The same file with its streams unpacked, so that changes hit what is in them. */
function unpacked(bytes: Uint8Array): Buffer {
  const file = openPdf(bytes);
  const edition = new Edition(file);
  file.offsets.forEach((offset, number) => {
    const object = offset === undefined ? undefined : file.object(number);
    if (!isStream(object) || object.dict.get('Filter') === undefined) return;
    const data = Buffer.from(streamContent(object));
    const dict = new Map(object.dict);
    dict.delete('Filter');
    edition.set(number, { kind: 'stream', dict: dict.set('Length', data.length), data });
  });
  return Buffer.from(edition.write(file.trailer));
}

function mutations(bytes: Buffer, count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const changed = Buffer.from(bytes);
    const times = 1 + random(4);
    for (let i = 0; i < times; i++) changed[random(changed.length)] = random(256);
    return outcome(changed);
  });
}

describe('a broken file is ZB3123, and nothing worse', () => {
  test('cut anywhere', () => {
    const cuts = Array.from({ length: 50 }, (_, i) => Math.floor((pdf.length * (i + 1)) / 51));
    const outcomes = new Set(cuts.map((at) => outcome(pdf.subarray(0, at))));
    expect([...outcomes]).toEqual(['ZB3123']);
  });

  test('with bytes that are not its own', () => {
    const outcomes = new Set(mutations(pdf, 200, 1));
    expect([...outcomes].filter((code) => code !== 'read')).toEqual(['ZB3123']);
  });

  test('with such bytes in its streams', () => {
    const plain = unpacked(pdf);
    expect(outcome(plain)).toBe('read');
    const outcomes = new Set(mutations(plain, 200, 2));
    expect([...outcomes].sort()).toEqual(['ZB3123', 'read']);
  });

  test('with other digits and names among its objects', () => {
    const plain = unpacked(pdf);
    const random = randomNumbers(3);
    const outcomes = new Set(
      Array.from({ length: 200 }, () => {
        const changed = Buffer.from(plain);
        for (let i = 0; i < 8; ) {
          const at = random(changed.length);
          const byte = changed[at] ?? 0;
          const isDigit = byte >= 48 && byte <= 57;
          if (isDigit || byte === 47) i += 1;
          if (isDigit) changed[at] = 48 + random(10);
          else if (byte === 47) changed[at + 1] = 65 + random(26);
        }
        return outcome(changed);
      }),
    );
    expect([...outcomes].sort()).toEqual(['ZB3123', 'read']);
  });
});

test('other files than PDFs are ZB3122', () => {
  const random = randomNumbers(4);
  const noise = Buffer.from(Array.from({ length: 5000 }, () => random(256)));
  expect([Buffer.alloc(0), Buffer.from('<html>'), noise].map(outcome)).toEqual([
    'ZB3122',
    'ZB3122',
    'ZB3122',
  ]);
});

test('PDFs of others are ZB3123', () => {
  const stream =
    '%PDF-1.7\n1 0 obj\n<</Type/XRef/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n';
  const locked = pdf.toString('latin1').replace('/Size', '/Encrypt 9 0 R /Size');
  const appended = Buffer.concat([pdf, Buffer.from('\n% signed\n')]);
  const files = [Buffer.from(stream), Buffer.from(locked, 'latin1'), appended];
  expect(files.map(outcome)).toEqual(['ZB3123', 'ZB3123', 'ZB3123']);
});

test.each([
  ['/Encrypt 9 0 R', 'verschlüsselt', 'encrypted'],
  ['/Prev 9', 'ein anderes Programm hat sie verändert', 'another program has changed it'],
  ['/XRefStm 9', 'stammt aus einem anderen Programm', 'comes from another program'],
  ['/Other', 'beschädigt', 'damaged'],
])('a trailer with %s is told in the language of the one who asks', (entry, german, english) => {
  const root = entry === '/Other' ? '' : ' /Root';
  const changed = Buffer.from(pdf.toString('latin1').replace('/Root', entry + root), 'latin1');
  const [found] = inspectPdf(changed, 'x.pdf').diagnostics;
  if (!found) throw new Error('no finding');
  expect(messageOf(found, 'de').text).toContain(german);
  expect(messageOf(found, 'en').text).toContain(english);
});
