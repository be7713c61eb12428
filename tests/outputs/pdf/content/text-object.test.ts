import { describe, expect, test } from 'vitest';
import { readContent } from '../small-file.js';

const softHyphen = '/Span <</ActualText <FEFF00AD>>> BDC';
const read = (content: string) => readContent(content);
const texts = (content: string) => read(content).units.map(({ text }) => text);

describe('a break within a word', () => {
  test('is left out where no line ends', () => {
    const { units, cuts } = read(`BT /F1 9 Tf (ab) Tj ${softHyphen} (x) Tj EMC (cd) Tj ET`);
    expect(units.map(({ text }) => text)).toEqual(['abcd']);
    expect(cuts).toHaveLength(3);
  });

  test('makes the hyphen that follows it one of a line’s end', () => {
    const { units, hyphens } = read(
      `BT /F1 9 Tf (ab) Tj ${softHyphen} (x) Tj EMC ET BT /F1 9 Tf (-) Tj ET BT /F1 9 Tf (cd) Tj ET`,
    );
    expect(units.map(({ text }) => text)).toEqual(['ab', '\u00ad', 'cd']);
    expect(hyphens).toMatchObject([{ font: 'F1', code: 45 }]);
  });

  test('makes nothing of any other sign, nor of a hyphen elsewhere', () => {
    const broken = `BT /F1 9 Tf (ab) Tj ${softHyphen} (x) Tj EMC ET`;
    expect(texts(`${broken} BT /F1 9 Tf (--) Tj ET`).at(-1)).toBe('--');
    expect(texts('BT /F1 9 Tf (ab) Tj ET BT /F1 9 Tf (-) Tj ET').at(-1)).toBe('-');
  });
});

test('a space that is said to be a space is one without being told', () => {
  const span = '/Span <</ActualText <FEFF0020>>> BDC';
  const { units, cuts } = read(`BT /F1 9 Tf (a) Tj ${span} ( ) Tj EMC ${span} (b) Tj EMC ET`);
  expect(units.map(({ text }) => text)).toEqual(['a  ']);
  expect(cuts).toHaveLength(2);
});

test('a span of which no glyph is drawn says nothing', () => {
  const span = '/Span <</ActualText <FEFF00A0>>> BDC';
  const { units, cuts } = read(`BT /F1 9 Tf (a) Tj ${span} EMC ET BT ${span} EMC ET`);
  expect(units.map(({ text }) => text)).toEqual(['a', '']);
  expect(cuts).toHaveLength(4);
});

describe('its frame', () => {
  const boxes = (content: string) => read(content).units.map(({ box }) => box);

  test('follows the matrix, moves, and where each object begins anew', () => {
    expect(boxes('BT /F1 10 Tf 1 0 0 1 20 30 Tm 5 5 Td (ab) Tj ET BT (a) Tj ET')).toEqual([
      [25, 32.8, 35, 42.5],
      [0, -2.2, 5, 7.5],
    ]);
    expect(boxes('BT /F1 10 Tf 5 5 TD (ab) Tj ET')).toEqual([[5, 2.8, 15, 12.5]]);
  });

  test('is none for text that a clip hides', () => {
    expect(boxes('50 50 9 9 re W n BT /F1 9 Tf (a) Tj ET')).toEqual([undefined]);
  });
});
