import { describe, expect, it } from 'vitest';
import { capitalised, counted, listed, wordCount } from '../../src/figures/count-words.js';

describe('counted', () => {
  it.each([
    [0, 'keine Rollen'],
    [1, 'eine Rolle'],
    [2, 'zwei Rollen'],
    [12, 'zwölf Rollen'],
    [13, '13 Rollen'],
  ])('says %d', (count, expected) => {
    expect(counted(count, 'eine Rolle', 'Rollen', 'de')).toBe(expected);
  });

  it('speaks English', () => {
    expect(counted(4, 'one role', 'roles', 'en')).toBe('four roles');
    expect(counted(0, 'one role', 'roles', 'en')).toBe('no roles');
  });
});

describe('listed', () => {
  it('puts the last two together with and', () => {
    expect(listed([], 'de')).toBe('');
    expect(listed(['A'], 'de')).toBe('A');
    expect(listed(['A', 'B', 'C'], 'de')).toBe('A, B und C');
    expect(listed(['A', 'B'], 'en')).toBe('A and B');
  });
});

it('capitalises the first letter and counts words', () => {
  expect(capitalised('über allem')).toBe('Über allem');
  expect(wordCount(' ein  Wort mehr ')).toBe(3);
});
