import { describe, expect, test } from 'vitest';
import { type Path, parseYaml, type YamlFile } from '../../src/load/yaml.js';

const text = `# Kopf
name: Quellhausen
leer:
liste:
  - {id: a, felder: [x, y]}
  - id: b
    text: >-
      mehrere
      Zeilen
"mit Zeichen": 1
1: eins
`;

function parsed(source: string, firstLine?: number): YamlFile {
  const { value, diagnostics } = parseYaml(source, 'data/x.yaml', firstLine);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** What stands at the place of a path, and where that is. */
function at(path: Path, what?: 'value' | 'key', source = text): string {
  const { line, column, endColumn } = parsed(source).placeOf(path, what);
  const words = source.split(/\r?\n/)[line - 1]?.slice(column - 1, endColumn && endColumn - 1);
  return `${line}:${column} ${words}`;
}

describe('placeOf', () => {
  test('finds values and keys, in blocks and in brackets', () => {
    expect(at(['name'])).toBe('2:7 Quellhausen');
    expect(at(['name'], 'key')).toBe('2:1 name');
    expect(at(['liste', 0])).toBe('5:5 {id: a, felder: [x, y]}');
    expect(at(['liste', 0, 'felder'])).toBe('5:21 [x, y]');
    expect(at(['liste', 0, 'felder'], 'key')).toBe('5:13 felder');
    expect(at(['liste', 0, 'felder', 1])).toBe('5:25 y');
    expect(at(['liste', 1, 'id'])).toBe('6:9 b');
    expect(at(['mit Zeichen'], 'key')).toBe('10:1 "mit Zeichen"');
    expect(at(['1'])).toBe('11:4 eins');
  });

  test('gives the beginning of what runs over several lines', () => {
    expect(at(['liste', 1, 'text'])).toBe('7:11 >-');
    expect(parsed(text).placeOf(['liste', 1])).toEqual({ file: 'data/x.yaml', line: 6, column: 5 });
  });

  test('gives the key where no value stands, and the nearest parent where nothing does', () => {
    expect(at(['leer'])).toBe('3:1 leer');
    expect(at(['leer', 'darunter'])).toBe('3:1 leer');
    expect(at(['liste', 0, 'fehlt'])).toBe('5:5 {id: a, felder: [x, y]}');
    expect(at(['liste', 7, 'fehlt', 2])).toMatch(/^5:3 /);
    expect(at(['fehlt'])).toMatch(/^2:1 name/);
    expect(at([])).toMatch(/^2:1 name/);
  });

  test('counts columns the same with Windows line ends', () => {
    expect(at(['liste', 0, 'felder', 1], 'value', text.replaceAll('\n', '\r\n'))).toBe('5:25 y');
    expect(parsed(text.replaceAll('\n', '\r\n')).value).toEqual(parsed(text).value);
  });

  test('counts lines from the first line of the text', () => {
    expect(parsed('a: 1\nb: 2', 5).placeOf(['b'])).toMatchObject({ line: 6, column: 4 });
    expect(parsed('a: 1').placeOf(['a'])).toMatchObject({ line: 1, column: 4 });
  });
});

describe('values', () => {
  test('are those of YAML 1.2: dates, times and „no“ are text, keys are always text', () => {
    const source = 'tag: 2025-03-05\nzeit: 13:30\nja: no\nzahl: 08\n2: x\ntrue: y\n';
    expect(parsed(source).value).toEqual({
      tag: '2025-03-05',
      zeit: '13:30',
      ja: 'no',
      zahl: 8,
      '2': 'x',
      true: 'y',
    });
  });

  test('a text in typographic quotation marks keeps them', () => {
    expect(parsed('a: „Kaffee oder Tee“\n').value).toEqual({ a: '„Kaffee oder Tee“' });
  });

  test('a key like __proto__ is a key like any other', () => {
    const value = parsed('__proto__: {a: 1}\n').value as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('aliases that would unfold into something huge are refused', () => {
    const levels = 'bcdefgh'.split('').map((key, i) => {
      const alias = `*${'abcdefgh'[i]}`;
      return `${key}: &${key} [${Array(10).fill(alias).join(', ')}]`;
    });
    const { value, diagnostics } = parseYaml(`a: &a [x]\n${levels.join('\n')}\n`, 'x.yaml');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ZB1001', params: { problem: '@yaml.tooManyAliases' } }]);
  });
});

/** Problem and words that a faulty text is pointed at by, one a finding. */
function faults(source: string): string[] {
  const { value, diagnostics } = parseYaml(source, 'x.yaml');
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, params, place }) => {
    const line = source.split(/\r?\n/)[(place?.line ?? 0) - 1] ?? '';
    const words = line.slice((place?.column ?? 0) - 1, place?.endColumn && place.endColumn - 1);
    const problem =
      code === 'ZB1005' ? `zweimal ${params.key}` : String(params.problem).replace('@yaml.', '');
    return `${place?.line} ${problem} <${words}>`;
  });
}

describe('faults are found where people have made them', () => {
  test.each([
    ['a tab', 'a:\n\t- b\n', ['2 TAB_AS_INDENT <\t>']],
    ['tabs on several lines', 'a:\n\tb: 1\n\tc: 2\n', ['2 TAB_AS_INDENT <\t>', '3 TAB_AS_INDENT <\t>']],
    ['no-break spaces', 'a:\n\u00A0\u00A0b: 1\n', ['2 hardSpace <\u00A0\u00A0>']],
    ['too little indentation', 'a:\n  b: 1\n c: 2\n', ['3 BAD_INDENT <c:>']],
    ['too much indentation', 'a:\n  - b: 1\n      c: 2\n', ['3 tooDeep <c:>']],
    ['an entry without its dash', 'a:\n  - b: 1\n   c: 2\n', ['3 noDash <c:>']],
    ['a dash without its space', 'a:\n  - {b: 1}\n  -{b: 2}\n', ['3 tightDash <-{b:>']],
    ['an open quotation mark', 'a: "x\nb: y\nc: z\n', ['1 openQuote <">']],
    ['an open single quotation mark', "a: ['x]\nb: y\n", ["1 openQuote <'>"]],
    ['quotation marks in quotation marks', 'a: "x "y" z"\n', ['1 afterQuote <y" z">']],
    ['text behind quotation marks', 'a: "x" y\n', ['1 afterQuote <y>']],
    ['a colon in a text', 'a: b: c\n', ['1 BLOCK_AS_IMPLICIT_KEY <b: c>']],
    ['no colon', 'a b\nc: d\n', ['1 MULTILINE_IMPLICIT_KEY <a b>']],
    ['no space behind the last colon', 'a: b\nc:d\n', ['2 MULTILINE_IMPLICIT_KEY <c:d>']],
    ['an open list', 'a: [b, c\nd: e\n', ['1 openBracket <[>']],
    ['an open list in brackets', 'a:\n  - {b: [c, d}\n  - e\n', ['2 openBracket <[>']],
    ['an open block', '- {a: b\n- {c: d}\n', ['1 openBracket <{>']],
    ['no comma', '{a: b c: d}\n', ['1 BLOCK_IN_FLOW <b c: d>']],
    ['a bracket in a bracket', 'a: {{b}}\n', ['1 NON_STRING_KEY <{>']],
    ['a star', 'a: *b* c\n', ['1 BAD_ALIAS <*b*>']],
    ['a star alone', 'a: *b\n', ['1 BAD_ALIAS <*b>']],
    ['an exclamation mark', 'a: !b c\n', ['1 TAG_RESOLVE_FAILED <!b>']],
    ['an at sign', 'a: @b\n', ['1 BAD_SCALAR_START <@>']],
    ['text behind >', 'a: > b\n', ['1 afterBlockSign <b>']],
    ['a backslash', 'a: "b \\k"\n', ['1 BAD_DQ_ESCAPE <\\>']],
    ['two documents', 'a: b\n---\nc: d\n', ['2 MULTIPLE_DOCS <--->']],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', ['3 zweimal a <a>']],
    ['a key twice in brackets', '{id: 1, id: 2}\n', ['1 zweimal id <id>']],
    ['a key twice in quotation marks', '"a b": 1\n"a b": 2\n', ['2 zweimal a b <"a b">']],
  ])('%s', (_, source, expected) => {
    expect(faults(source)).toEqual(expected);
  });

  test('faults that have nothing to do with each other are all found', () => {
    expect(faults('a: @x\nb: 1\nb: 2\nc: !y\n')).toEqual([
      '1 BAD_SCALAR_START <@>',
      '3 zweimal b <b>',
      '4 TAG_RESOLVE_FAILED <!y>',
    ]);
  });
});
