import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../../src/outputs/pdf/content/units.js';
import { firstMore, readContent, stream } from '../small-file.js';

const texts = (units: readonly Unit[]) => units.map(({ mark, text }) => [mark, text]);

describe('text', () => {
  test('is read with its mark, from strings of either kind', () => {
    const { units } = readContent(
      '/P <</MCID 0>> BDC BT /F1 10 Tf (A\\(\\344\\)) Tj <42> Tj ET EMC BT /F2 9 Tf [<00410042> -20 (\\000C)] TJ ET',
    );
    expect(texts(units)).toEqual([
      [0, 'A(ä)B'],
      [-1, 'abc'],
    ]);
  });

  test('is in the font that was set before the state was saved', () => {
    const { units } = readContent('/F1 9 Tf q /F2 9 Tf BT <0041> Tj ET Q BT (A) Tj ET');
    expect(texts(units)).toEqual([
      [-1, 'a'],
      [-1, 'A'],
    ]);
  });

  test('is in a font whose name is written in another way', () => {
    expect(texts(readContent('BT /F#31 9 Tf (A) Tj ET').units)).toEqual([[-1, 'A']]);
  });

  test('is what a span says that it stands for', () => {
    const span = (value: string) =>
      readContent(`BT /F1 9 Tf /Span <</ActualText ${value}>> BDC (x) Tj EMC ET`);
    for (const [value, text] of [
      ['(a (b) \\101\\n)', 'a (b) A\n'],
      ['<FEFF00E4 20AC>', 'ä€'],
      ['(/MCID 3)', '/MCID 3'],
      ['<41 4>', 'A@'],
    ] as const)
      expect(texts(span(value).units)).toEqual([[-1, text]]);
  });

  test('that no character is known for is counted', () => {
    const [unit] = readContent('BT /F2 9 Tf <00410001FFFF> Tj ET').units;
    expect(unit).toMatchObject({ text: 'a\ufffd\ufffd', unknown: 2 });
  });

  test('that is only said to be unknown is counted too', () => {
    const map = stream('1 beginbfchar <41> <FFFD> endbfchar');
    const font = `<</Subtype /TrueType /BaseFont /X /ToUnicode ${firstMore} 0 R>>`;
    const [unit] = readContent('BT /F3 9 Tf (A) Tj ET', `/Font <</F3 ${firstMore + 1} 0 R>>`, [
      map,
      font,
    ]).units;
    expect(unit).toMatchObject({ unknown: 1 });
  });
});

describe('marks', () => {
  test('within marks: the innermost with a number counts, and only as far as it goes', () => {
    const { units, cuts } = readContent(
      '/Sect <</MCID 1>> BDC /Other BMC 0 0 m 1 1 l S EMC /P <</MCID 2>> BDC 0 0 1 1 re f EMC 0 0 1 1 re f EMC /Artifact BMC 0 0 1 1 re f EMC',
    );
    expect(units.map(({ mark, isArtifact }) => [mark, isArtifact])).toEqual([
      [1, false],
      [2, false],
      [1, false],
      [-1, true],
    ]);
    expect(cuts).toHaveLength(6);
  });

  test('may have their properties among the resources', () => {
    const { units } = readContent('/P /MC0 BDC 0 0 1 1 re f EMC', '/Properties <</MC0 <</MCID 7>>>>');
    expect(units.map(({ mark }) => mark)).toEqual([7]);
  });

  test.each([
    ['begins within a text object', 'BT /P <</MCID 0>> BDC /F1 9 Tf (A) Tj ET EMC'],
    ['ends within a text object', '/P <</MCID 0>> BDC BT /F1 9 Tf (A) Tj EMC ET'],
    ['stands for a text outside of text', '/Span <</ActualText (x)>> BDC BT /F1 9 Tf (A) Tj ET EMC'],
    [
      'stands for a text within one that does',
      'BT /F1 9 Tf /Span <</ActualText (x)>> BDC /Span <</ActualText (y)>> BDC (A) Tj EMC EMC ET',
    ],
    ['is content and stands for a text', '/P <</MCID 0 /ActualText (x)>> BDC BT /F1 9 Tf (A) Tj ET EMC'],
    ['names properties that are missing', '/P /MC0 BDC EMC'],
  ])('one that %s is refused', (_, content) => {
    expect(() => readContent(content)).toThrow(/mark|text/);
  });
});

describe('drawings', () => {
  const boxes = (content: string) => readContent(content).units.map(({ box }) => box);

  test('are framed as they are transformed, and only as far as they are seen', () => {
    expect(boxes('q 2 0 0 2 10 10 cm 0 0 5 5 re f Q 0 0 5 5 re f')).toEqual([
      [10, 10, 20, 20],
      [0, 0, 5, 5],
    ]);
    expect(boxes('0 0 10 10 re W n 5 5 20 20 re f')).toEqual([[5, 5, 10, 10]]);
  });

  test('beyond the clip are not seen at all', () => {
    expect(boxes('0 0 10 10 re W n 50 50 20 20 re f 0 0 1 1 re f')).toEqual([undefined, [0, 0, 1, 1]]);
    expect(boxes('0 0 1 1 re W n 5 5 1 1 re W n 0 0 90 90 re f')).toEqual([undefined]);
  });

  test('begin with the first point of their path', () => {
    const content = '1 w 0 0 m 1 1 l S 3 3 3 3 re f';
    const { units } = readContent(content);
    expect(units.map(({ start, end }) => content.slice(start, end))).toEqual([
      '0 0 m 1 1 l S',
      '3 3 3 3 re f',
    ]);
  });
});

describe('forms', () => {
  const form = (content: string, xObjects = '') =>
    stream(
      content,
      `/Subtype /Form /BBox [0 0 50 50] /Matrix [1 0 0 1 5 5] /Resources <</Font <</F1 5 0 R>> /XObject <<${xObjects}>>>>`,
    );

  test('show what is in them, as one', () => {
    const { units } = readContent('/X Do', `/XObject <</X ${firstMore} 0 R>>`, [
      form('BT /F1 9 Tf (A) Tj ET /Y Do', `/Y ${firstMore + 1} 0 R`),
      form('BT /F1 9 Tf (B) Tj ET'),
    ]);
    expect(units).toMatchObject([{ kind: 'object', text: 'AB', box: [5, 5, 55, 55] }]);
  });

  test('within themselves are refused', () => {
    const endless = form('/X Do', `/X ${firstMore} 0 R`);
    expect(() => readContent('/X Do', `/XObject <</X ${firstMore} 0 R>>`, [endless])).toThrow(/without end/);
  });
});
