import { describe, expect, test } from 'vitest';
import { boundary, TracedText } from '../../../../src/outputs/pdf/gate/traced-text.js';

const shown = (...texts: string[]) => new TracedText(texts).characters.join('').replaceAll(boundary, '|');

describe('TracedText', () => {
  test('puts white space of any kind together, over the borders of its parts', () => {
    expect(shown('a \t', '\u00a0 b')).toBe('a b');
  });

  test('has no space beside the border of a block, and one border where there are several', () => {
    expect(shown('a ', boundary, ' ', `${boundary} b`)).toBe('a|b');
  });

  test('knows the part of each character, those of two units too', () => {
    const { characters, parts } = new TracedText(['a🙂', '', 'b']);
    expect(characters).toEqual(['a', '🙂', 'b']);
    expect(parts).toEqual([0, 0, 2]);
  });

  test('tells the words around a place', () => {
    const text = new TracedText(['Eins zwei', `${boundary}drei vier`]);
    expect(text.wordsAround(9)).toEqual({ before: 'zwei', after: 'drei' });
    expect(text.wordsAround(0)).toEqual({ before: '', after: 'ins' });
  });

  test('tells what leads up to a place and what follows, in whole words', () => {
    const text = new TracedText(['Eins zwei', `${boundary}drei vier`]);
    expect([text.before(5), text.after(5)]).toEqual(['Eins ', 'zwei drei vier']);
    expect(text.before(7, 4)).toBe('… zw');
    expect(text.after(7, 4)).toBe('ei drei …');
    expect(text.after(7, 1)).toBe('ei …');
    expect(text.after(99)).toBe('');
  });

  test('tells the words of the block around a place', () => {
    const text = new TracedText(['Eins zwei', `${boundary}drei vier fünf`, `${boundary}sechs`]);
    expect(text.blockAround(16)).toBe('drei vier fünf');
    expect(text.blockAround(16, 3)).toBe('vier');
  });

  test('shows signs that nobody sees', () => {
    expect(new TracedText(['a\u200bb']).after(0)).toBe('a[U+200B]b');
  });
});
