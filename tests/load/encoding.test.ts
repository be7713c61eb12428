import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/load/encoding.js';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('decodeText', () => {
  test.each([
    ['UTF-8', bytes('Wärme'), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes('\uFEFFWärme'), 'utf-8'],
    ['UTF-16', bytes('\uFEFFWärme', 'utf16le'), 'utf-16'],
    ['Windows-1252', bytes('Wärme', 'latin1'), 'windows-1252'],
  ])('%s', (_, content, encoding) => {
    expect(decodeText(content)).toEqual({ text: 'Wärme', encoding });
  });

  test('line ends of Windows and old Macs become plain ones, letters are composed', () => {
    expect(decodeText(bytes('a\r\nb\rc a\u0308'))).toMatchObject({ text: 'a\nb\nc ä' });
  });

  test('quotation marks and dashes of Windows-1252', () => {
    expect(decodeText(Uint8Array.of(0x84, 0x41, 0x93, 0x96, 0xe4))).toMatchObject({ text: '„A“–ä' });
  });

  test.each([
    ['word', bytes('PK\u0003\u0004…')],
    ['pdf', bytes('%PDF-1.7')],
    ['rtf', bytes('{\\rtf1 Text}')],
    ['other', Uint8Array.of(0x41, 0x00, 0x42, 0x01)],
  ])('is no text: %s', (binary, content) => expect(decodeText(content)).toEqual({ binary }));

  test.each(['Eins\nW\uFFFDrme', 'Eins\nWÃ¤rme'])('lost letters are told with their line: %s', (text) => {
    expect(decodeText(bytes(text))).toEqual({ garbled: true, line: 2 });
  });
});
