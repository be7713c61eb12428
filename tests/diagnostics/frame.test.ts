import { describe, expect, test } from 'vitest';
import { frameOf, printable } from '../../src/diagnostics/frame.js';

/** The two lines, one under the other. */
function shown(line: string, column: number, endColumn?: number): string[] {
  const place = { file: 'a', line: 1, column, ...(endColumn === undefined ? {} : { endColumn }) };
  const { source, indent, carets } = frameOf(line, place);
  return [source, `${indent}${carets}`];
}

describe('carets', () => {
  test('stand under the place, one without an end', () => {
    expect(shown('art: fest', 6, 10)).toEqual(['art: fest', '     ^^^^']);
    expect(shown('art: fest', 6)).toEqual(['art: fest', '     ^']);
  });

  test('stay within the line, and stand behind it where something is missing', () => {
    expect(shown('art:', 1, 99)).toEqual(['art:', '^^^^']);
    expect(shown('art:', 5)).toEqual(['art:', '    ^']);
    expect(shown('art:', 40)).toEqual(['art:', '    ^']);
  });

  test('keep tabs, so that both lines are moved alike', () => {
    expect(shown('\ta:\tfest', 5, 9)).toEqual(['\ta:\tfest', '\t  \t^^^^']);
  });

  test('count two columns for wide characters and none for combining ones', () => {
    expect(shown('日本 x', 4)).toEqual(['日本 x', '     ^']);
    expect(shown('日本', 1, 3)).toEqual(['日本', '^^^^']);
    // An ü of two code points is one column; an emoji of two UTF-16 units is two.
    expect(shown('u\u0308ber x', 7)).toEqual(['u\u0308ber x', '     ^']);
    expect(shown('🏠 x', 4)).toEqual(['🏠 x', '   ^']);
  });
});

describe('a long line', () => {
  const line = `${'a'.repeat(150)}FEHLER${'b'.repeat(150)}`;

  test('is cut around the place', () => {
    const [source = '', carets = ''] = shown(line, 151, 157);
    expect(source.length).toBeLessThanOrEqual(102);
    expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('FEHLER');
    expect(source.at(0)).toBe('…');
    expect(source.at(-1)).toBe('…');
  });

  test('is cut only behind the place if that stands near its beginning', () => {
    const [source = '', carets = ''] = shown(line, 3, 5);
    expect(source.startsWith('aaaa')).toBe(true);
    expect(source.at(-1)).toBe('…');
    expect(carets).toBe('  ^^');
  });

  test('has its caret at the end if the place is behind the end', () => {
    const [source = '', carets = ''] = shown(line, line.length + 1);
    expect(source.endsWith('b')).toBe(true);
    expect(carets.indexOf('^')).toBe(source.length);
  });
});

test('control and direction characters of a file do not reach the terminal', () => {
  expect(printable('a\u001B[31mb\u202Ec\td')).toBe('a\uFFFD[31mb\uFFFDc\td');
  expect(shown('a\u001B[2Jb', 6)).toEqual(['a\uFFFD[2Jb', '     ^']);
});
