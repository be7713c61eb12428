import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addList, appendMap } from '../../../src/load/yaml-edit/add-fields.js';
import { appendItems } from '../../../src/load/yaml-edit/append-items.js';
import { type Insertion, withInsertions, yamlSource } from '../../../src/load/yaml-edit/source.js';

/** The text after an edit, which has to be the text before it with something put in. */
function edited(
  text: string,
  edit: (source: ReturnType<typeof yamlSource>) => Insertion[] | undefined,
): string {
  const source = yamlSource(text);
  const result = source.mark + withInsertions(source.text, edit(source) ?? []);
  parse(result.replace(/^\uFEFF/, ''));
  return result;
}

const append = (text: string, values: string[], path: (string | number)[] = ['a']) =>
  edited(text, (source) => appendItems(source, path, values));

describe('appendItems to a list in brackets', () => {
  test.each([
    ['on one line', 'a: [x, y]\nb: 1\n', 'a: [x, y, Neu]\nb: 1\n'],
    ['with a comment behind it', 'a: [x] # warum\n', 'a: [x, Neu] # warum\n'],
    ['that is empty', 'a: []\n', 'a: [Neu]\n'],
    ['with a comma at the end', 'a: [x, y,]\n', 'a: [x, y, Neu,]\n'],
    ['with spaces inside', 'a: [ x, y ]\n', 'a: [ x, y, Neu ]\n'],
    ['with all items in double quotes', 'a: ["x", "y*"]\n', 'a: ["x", "y*", "Neu"]\n'],
    ['with all items in single quotes', "a: ['x', 'y']\n", "a: ['x', 'y', 'Neu']\n"],
    ['with mixed quotes', 'a: ["x*", y]\n', 'a: ["x*", y, Neu]\n'],
    ['in a map in braces', 'a: [x]\nm: {b: 1, c: [x]}\n', 'a: [x, Neu]\nm: {b: 1, c: [x]}\n'],
    ['folded', 'a: [x, y,\n    z] # c\n', 'a: [x, y,\n    z, Neu] # c\n'],
    [
      'folded, with comments inside',
      'a: [w, x, # eins\n    z # zwei\n  ]\n',
      'a: [w, x, # eins\n    z, Neu # zwei\n  ]\n',
    ],
    ['without a line break at the end of the file', 'a: [x]', 'a: [x, Neu]'],
  ])('%s', (_, before, after) => {
    expect(append(before, ['Neu'])).toBe(after);
  });

  test('one item a line, with a comma at the end and comments', () => {
    const before = 'a: [\n  x, # eins\n  y, # zwei\n]\n';
    expect(append(before, ['Neu', 'Alt'])).toBe('a: [\n  x, # eins\n  y, # zwei\n  Neu,\n  Alt,\n]\n');
  });

  test('one item a line, without a comma at the end', () => {
    expect(append('a: [\n  x,\n  y\n]\n', ['Neu', 'Alt'])).toBe('a: [\n  x,\n  y,\n  Neu,\n  Alt\n]\n');
    expect(append('a: [\n  x,\n  y]\n', ['Neu'])).toBe('a: [\n  x,\n  y,\n  Neu]\n');
    expect(append('a: [x, # eins\n    y # zwei\n  ]\n', ['Neu'])).toBe(
      'a: [x, # eins\n    y, # zwei\n    Neu\n  ]\n',
    );
  });

  test('goes on below the first item where the line would be longer than 110 columns', () => {
    const long = `  a: [${Array.from({ length: 11 }, (_, i) => `Wort${i + 10}x`).join(', ')}]\n`;
    expect(long.length).toBeLessThan(112);
    const text = `m:\n${long}`;
    const lines = append(text, ['Nachbarschaft', 'Begegnung'], ['m', 'a']).split('\n');
    expect(lines[1]).toBe(`${long.trimEnd().slice(0, -1)},`);
    expect(lines[2]).toBe('      Nachbarschaft, Begegnung]');
  });

  test('stays on its line where the file has lines that are as long', () => {
    const long = `a: [${'Begegnung, '.repeat(12)}Ende]\n`;
    expect(append(`${long}b: [${'Begegnung, '.repeat(9)}Ende]\n`, ['Nachbarschaft'], ['b'])).not.toContain(
      ',\n',
    );
  });
});

describe('appendItems to a list with dashes', () => {
  test.each([
    ['indented', 'a:\n  - x\n  - y # c\n\nb: 1\n', 'a:\n  - x\n  - y # c\n  - Neu\n\nb: 1\n'],
    ['not indented', 'a:\n- x\n- y\nb: 1\n', 'a:\n- x\n- y\n- Neu\nb: 1\n'],
    ['with comments behind it', 'a:\n  - x\n  # Ende\n', 'a:\n  - x\n  - Neu\n  # Ende\n'],
    ['with wide dashes', 'a:\n  -   x\n', 'a:\n  -   x\n  -   Neu\n'],
    [
      'with folded text at the end',
      'a:\n  - >-\n    x\n    y\nb: 1\n',
      'a:\n  - >-\n    x\n    y\n  - Neu\nb: 1\n',
    ],
    ['without a line break at the end', 'a:\n  - x', 'a:\n  - x\n  - Neu'],
  ])('%s', (_, before, after) => {
    expect(append(before, ['Neu'])).toBe(after);
  });

  test('Windows line ends and the byte order mark stay', () => {
    expect(append('\uFEFFa:\r\n  - x # c\r\nb: 1\r\n', ['Neu'])).toBe(
      '\uFEFFa:\r\n  - x # c\r\n  - Neu\r\nb: 1\r\n',
    );
  });
});

test.each([
  ['*raum', '"*raum"'],
  ['Ehrenamt*', '"Ehrenamt*"'],
  ['no', '"no"'],
  ['ja', '"ja"'],
  ['null', '"null"'],
  ['30', '"30"'],
  ['2024-10', '"2024-10"'],
  ['Rat: tun', '"Rat: tun"'],
  ['a # b', '"a # b"'],
  ['Bürger:innen', '"Bürger:innen"'],
  ['[x]', '"[x]"'],
  ['- x', '"- x"'],
  ['sagt "ja"', '"sagt \\"ja\\""'],
  ['Know-how', 'Know-how'],
  ['Räume für Begegnung', 'Räume für Begegnung'],
  ['Tempo 30', 'Tempo 30'],
])('%s is written as %s and read as it was', (value, written) => {
  for (const text of ['a: [x]\n', 'a:\n  - x\n']) {
    const result = append(text, [value]);
    expect(result).toContain(written);
    expect(parse(result)).toEqual({ a: ['x', value] });
  }
});

describe('what can not be edited by itself', () => {
  test.each([
    ['a list with an anchor', 'a: &eins [x]\nb: *eins\n'],
    ['a list that an alias stands for', 'b: &eins [x]\na: *eins\n'],
    ['a text', 'a: x\n'],
    ['a key that is not there', 'b: [x]\n'],
  ])('%s', (_, text) => {
    expect(appendItems(yamlSource(text), ['a'], ['Neu'])).toBeUndefined();
  });
});

describe('addList', () => {
  const order = ['id', 'woerter', 'wendungen'];
  const add = (text: string) =>
    edited(text, (source) => addList(source, ['themen', 0], ['wendungen', ['am *raum', 'b c']], order));

  test.each([
    [
      'in brackets where the others are',
      'themen:\n  - id: x\n    woerter: [a] # c\n\n  - id: y\n',
      'themen:\n  - id: x\n    woerter: [a] # c\n    wendungen: ["am *raum", b c]\n\n  - id: y\n',
    ],
    [
      'with dashes where the others have them',
      'themen:\n  - id: x\n    woerter:\n    - a # c\n    ausschluesse: [d]\n',
      'themen:\n  - id: x\n    woerter:\n    - a # c\n    wendungen:\n    - "am *raum"\n    - b c\n    ausschluesse: [d]\n',
    ],
    [
      'as in other themes where there is no other list',
      'themen:\n  - id: x\n  - id: y\n    woerter:\n      - a\n',
      'themen:\n  - id: x\n    wendungen:\n      - "am *raum"\n      - b c\n  - id: y\n    woerter:\n      - a\n',
    ],
    [
      'in braces',
      'themen:\n  - {id: x, woerter: [a], ausschluesse: [d]}\n',
      'themen:\n  - {id: x, woerter: [a], wendungen: ["am *raum", b c], ausschluesse: [d]}\n',
    ],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
  });
});

describe('appendMap', () => {
  const add = (text: string) =>
    edited(text, (source) =>
      appendMap(
        source,
        ['themen'],
        [
          ['id', 'neu'],
          ['anzeige', 'Neu: gut'],
          ['woerter', ['a', 'b*']],
        ],
      ),
    );

  test.each([
    [
      'with an empty line where there is one',
      'themen:\n  - id: x\n    woerter: [a]\n\n  # y\n  - id: y\n    woerter: [b] # c\n# Ende\n',
      'themen:\n  - id: x\n    woerter: [a]\n\n  # y\n  - id: y\n    woerter: [b] # c\n\n  - id: neu\n    anzeige: "Neu: gut"\n    woerter: [a, "b*"]\n# Ende\n',
    ],
    [
      'with dashes where the others have them',
      'themen:\n- id: x\n  woerter:\n    - a\n- id: y\n  woerter:\n    - b\n',
      'themen:\n- id: x\n  woerter:\n    - a\n- id: y\n  woerter:\n    - b\n- id: neu\n  anzeige: "Neu: gut"\n  woerter:\n    - a\n    - "b*"\n',
    ],
    [
      'in braces',
      'themen:\n  - {id: x, woerter: [a]}\n',
      'themen:\n  - {id: x, woerter: [a]}\n  - {id: neu, anzeige: "Neu: gut", woerter: [a, "b*"]}\n',
    ],
    [
      'with Windows line ends',
      'themen:\r\n  - id: x\r\n    woerter: [a]\r\n',
      'themen:\r\n  - id: x\r\n    woerter: [a]\r\n  - id: neu\r\n    anzeige: "Neu: gut"\r\n    woerter: [a, "b*"]\r\n',
    ],
    [
      'all in brackets',
      'themen: [{id: x}]\n',
      'themen: [{id: x}, {id: neu, anzeige: "Neu: gut", woerter: [a, "b*"]}]\n',
    ],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
  });
});
