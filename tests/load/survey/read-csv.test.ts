import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/load/survey/read-csv.js';

const read = (text: string) => readCsv(text, 'umfrage.csv');
const places = (text: string) =>
  read(text).diagnostics.map(({ code, place, params }) => [code, place?.line, params.row ?? params.problem]);

describe('a table', () => {
  test.each([
    [';', 'a;b\n1;2\n'],
    [',', 'a,b\n1,2\n'],
    ['\t', 'a\tb\n1\t2\n'],
    [';', '"a, mit Komma";b\n"1,5";2\n'],
    [';', 'sep=;\na;b\n1;2\n'],
    [';', 'a;b\n1;2\n;\n'],
    [';', 'a;b;;\n1;2;;\n'],
  ])('with delimiter %j: %j', (delimiter, text) => {
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(value?.delimiter).toBe(delimiter);
    expect(value?.headings).toHaveLength(2);
    expect(value?.rows).toHaveLength(1);
  });

  test('of one column', () => {
    expect(read('Wunsch\nRuhe, bitte\nGrün\n').value?.rows.map(({ cells }) => cells)).toEqual([
      ['Ruhe, bitte'],
      ['Grün'],
    ]);
  });

  test('keeps line breaks and quotation marks within cells', () => {
    const { value } = read('a;b\n"1\n2 ""drei""";x\n„4“;er sagte "ja"\n');
    expect(value?.rows.map(({ cells }) => cells)).toEqual([
      ['1\n2 "drei"', 'x'],
      ['„4“', 'er sagte "ja"'],
    ]);
  });

  test('knows the row of the table and the line of the file', () => {
    const { value } = read('a;b\n"1\n2";x\n\n3;y\n');
    expect(value?.rows.map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [4, 5],
    ]);
  });

  test('may be large', () => {
    const cell = 'Wort '.repeat(60_000);
    expect(read(`a;b\n${cell};x\n`).value?.rows[0]?.cells[0]).toBe(cell);
  });
});

describe('findings', () => {
  test('rows with more or fewer cells than headings, each with its line', () => {
    expect(places('a;b;c\n1;2;3\n1;"2\n2"\n1;2;3\n1;2;3;4\n')).toEqual([
      ['ZB2305', 3, 3],
      ['ZB2305', 6, 5],
    ]);
  });

  test('a quotation mark without end', () => {
    expect(places('a;b\n1;2\n"3;4\n')).toEqual([['ZB2304', expect.any(Number), '@import.quoteOpen']]);
  });
});
