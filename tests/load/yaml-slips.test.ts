import { expect, test } from 'vitest';
import { parseYaml } from '../../src/load/yaml.js';

/** Line, column and kind of every fault of a text. */
const faults = (text: string) =>
  parseYaml(text, 'data/x.yaml').diagnostics.map(
    ({ place, params, code }) => `${place?.line}:${place?.column} ${params.problem ?? code}`,
  );

test.each([
  [
    'a quotation mark that a bracket swallows',
    'a:\n  - {b: "eins, c: zwei}\n  - {b: "drei", c: vier}\n',
    ['2:9 @yaml.openQuote'],
  ],
  [
    'a quotation mark lines before others',
    'a: "eins\nb: zwei\nc: "drei"\nd: "vier"\n',
    ['1:4 @yaml.openQuote'],
  ],
  [
    'a text over two lines, then an open bracket',
    'a: "eins\n  zwei"\nb: [c\nd: e\n',
    ['3:4 @yaml.openBracket'],
  ],
  [
    'a colour that is taken for a remark',
    'farben: {haupt: "#16305A", akzent: #B7482A, natur: "#115A4D"}\nb: {c: d}\n',
    ['1:36 @yaml.remarkInBracket'],
  ],
  ['an apostrophe in a remark', 'a: 1 # Wie geht\'s "dir?\nb: [c\nd: e\n', ['2:4 @yaml.openBracket']],
  [
    'a colon in a text within brackets',
    'a: [{b: „so: und so“, c: d}]\n',
    ['1:9 @yaml.BLOCK_AS_IMPLICIT_KEY'],
  ],
  ['a comma that is missing', 'a: [{b: eins c: zwei}]\n', ['1:9 @yaml.BLOCK_IN_FLOW']],
  ['a list with stars, at its first entry', 'a:\n  * eins\n  * zwei\n', ['2:3 @yaml.starForDash']],
  ['a text that begins with a star', 'a: *eins\n', ['1:4 @yaml.BAD_ALIAS']],
  [
    'an entry without its sign',
    'a:\n  - id: eins\n    b: 1\n    c: 2\n    id: zwei\n    b: 3\n    c: 4\n',
    ['5:5 @yaml.noDash'],
  ],
  [
    'a text that begins with a bracket',
    'a:\n  - b: [Sic] steht hier.\n    c: 1\n',
    ['2:8 @yaml.bracketText'],
  ],
  ['an entry that begins with a bracket', 'a:\n  - [1] Siehe dort\n  - b\n', ['2:5 @yaml.bracketText']],
  ['a text that begins with a brace', 'a: {Name} kam.\nb: c\n', ['1:4 @yaml.bracketText']],
  [
    'a text that goes on at the left margin',
    'a:\n  - b: Ein langer Text, der\nin der nächsten Zeile weitergeht.\n    c: 1\n',
    ['3:1 @yaml.outdented'],
  ],
  [
    'a text that goes on below its key',
    'a:\n  - b: Ein langer Text, der\n    in der nächsten Zeile weitergeht.\n    c: 1\n',
    ['3:5 @yaml.outdented'],
  ],
  [
    'a folded text that goes on at the left margin',
    'a:\n  b: >\n    Ein langer Text, der\nin der nächsten Zeile weitergeht.\n  c: d\n',
    ['4:1 @yaml.outdented'],
  ],
  [
    'a text in quotation marks that goes on at the left margin',
    'a:\n  b: "Ein langer Text, der\nin der nächsten Zeile weitergeht."\n  c: d\n',
    ['3:1 @yaml.outdented'],
  ],
  ['a key without its colon', 'a: eins\nb zwei Wörter\nc: 1\n', ['2:1 @yaml.MULTILINE_IMPLICIT_KEY']],
  [
    'an indentation of no-break spaces',
    'a:\n  - b: 1\n\u00A0\u00A0\u00A0\u00A0c: 2\n    d: 3\n',
    ['3:1 @yaml.hardSpace'],
  ],
  [
    'an indentation of no-break spaces, and another fault',
    'a:\n\u00A0\u00A0b: 1\n  c: [d\ne: 2\n',
    ['2:1 @yaml.hardSpace', '3:6 @yaml.openBracket'],
  ],
  [
    'a tab, and an entry below that would be fine',
    'a:\n  - b: 1\n\tc: 2\n    d: 3\n  - b: 1\n    e:\n      - {f: g}\n  - b: 2\n',
    ['3:1 @yaml.TAB_AS_INDENT'],
  ],
  ['two keys given twice', 'a: 1\nb: 2\nc: 3\nb: 4\nc: 5\n', ['4:1 ZB1005', '5:1 ZB1005']],
])('%s', (_, text, expected) => {
  expect(faults(text)).toEqual(expected);
  expect(faults(text.replaceAll('\n', '\r\n')), 'with line ends of Windows').toEqual(expected);
});
