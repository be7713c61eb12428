import { describe, expect, test } from 'vitest';
import { codesBetween, fontReader, readToUnicode } from '../../../src/outputs/pdf/fonts.js';
import { openPdf } from '../../../src/outputs/pdf/reader.js';
import { pdf, stream } from './small-file.js';

const map = (body: string) => Object.fromEntries(readToUnicode(Buffer.from(body)));

describe('readToUnicode', () => {
  test('reads single characters, ligatures and characters of two units', () => {
    expect(
      map('2 beginbfchar\n<0001> <0041>\n<0002><00660069>\nendbfchar 1 beginbfchar <3> <D83DDE42> endbfchar'),
    ).toEqual({ 1: 'A', 2: 'fi', 3: '🙂' });
  });

  test('reads ranges that count on and ranges that name each character', () => {
    expect(
      map('2 beginbfrange <0005> <0007> <00660069>\n<10> <12> [<0041> <0061 0062> <0043>] endbfrange'),
    ).toEqual({ 5: 'fi', 6: 'fj', 7: 'fk', 16: 'A', 17: 'ab', 18: 'C' });
  });

  test('takes nothing for a map that is none', () => {
    expect(map('1 begincodespacerange <0000> <FFFF> endcodespacerange')).toEqual({});
    expect(map('1 beginbfchar <0001> <> <0002> <0041> endbfchar')).toEqual({ 1: '', 2: 'A' });
  });

  test.each(['1 beginbfrange <0000> <FFFFFF> <0041> endbfrange', '1 beginbfchar <0001> <XY> endbfchar'])(
    'refuses %s',
    (body) => {
      expect(() => map(body)).toThrow(/characters/);
    },
  );
});

describe('codesBetween', () => {
  const codes = (text: string, bytesPerCode: 1 | 2) =>
    codesBetween(Buffer.from(text, 'latin1'), 0, text.length, bytesPerCode);

  test('reads strings of either kind, in arrays too', () => {
    expect(codes('(A\\)\\101)', 1)).toEqual([65, 41, 65]);
    expect(codes('[<00410042> -120 (\\000C)]', 2)).toEqual([65, 66, 67]);
    expect(codes('<00 4\n1>', 2)).toEqual([65]);
    expect(codes('<0aFf>', 1)).toEqual([10, 255]);
  });

  test('fills up what is cut off, and nothing of an odd byte', () => {
    expect(codes('<4>', 1)).toEqual([64]);
    expect(codes('<00410>', 2)).toEqual([65, 0]);
    expect(codes('(AB\\103)', 2)).toEqual([0x4142]);
  });
});

test('a font says its name, its kind and whether it is in the file, and is read once', () => {
  const file = openPdf(
    pdf([
      '<</Type /Catalog>>',
      '<</Subtype /Type0 /BaseFont /ABCDEF+Vollkorn-Bold /DescendantFonts [3 0 R] /ToUnicode 5 0 R>>',
      '<</FontDescriptor 4 0 R>>',
      '<</FontFile2 5 0 R>>',
      stream('1 beginbfchar <0001> <0041> endbfchar'),
      '<</Subtype /Type3>>',
    ]),
  );
  const fontOf = fontReader(file);
  const ref = (number: number) => ({ kind: 'ref', number }) as const;
  expect(fontOf(ref(2))).toEqual({
    name: 'Vollkorn-Bold',
    type: 'Type0',
    isEmbedded: true,
    bytesPerCode: 2,
    unicode: new Map([[1, 'A']]),
  });
  expect(fontOf(ref(2))).toBe(fontOf(ref(2)));
  expect(fontOf(ref(6))).toMatchObject({ name: '', type: 'Type3', isEmbedded: false, bytesPerCode: 1 });
});
