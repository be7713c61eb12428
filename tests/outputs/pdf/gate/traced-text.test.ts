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

  test('tells what stands at a place and the words around it', () => {
    const text = new TracedText(['Eins zwei', `${boundary}drei vier`]);
    expect(text.excerpt(5, 9)).toBe('zwei drei');
    expect(text.excerpt(99)).toBe('');
    expect(text.wordsAround(9)).toEqual({ before: 'zwei', after: 'drei' });
    expect(text.wordsAround(0)).toEqual({ before: '', after: 'ins' });
  });
});
