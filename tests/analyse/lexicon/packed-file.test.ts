import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../lexicon/build.mjs';
import { reformed } from '../../../lexicon/spelling.mjs';
import { readSupplement } from '../../../lexicon/supplement.mjs';

const committed = readFileSync(new URL('../../../lexicon/deutsch.lex.br', import.meta.url));

describe('the packed lexicon', () => {
  it('is what the build script makes of the dictionaries and the supplement', () => {
    expect(buildLexicon().equals(committed)).toBe(true);
  });

  it('is smaller than 400 kB', () => {
    expect(committed.length).toBeLessThan(400_000);
  });

  it('refuses a supplement row of an unknown kind', () => {
    expect(() => readSupplement('Haus\tx\tHäuser\n')).toThrow('Haus x');
  });

  it.each([
    ['Fluß', 'Fluss'],
    ['Straße', 'Straße'],
    ['Fleiß', 'Fleiß'],
    ['Größe', 'Größe'],
    ['Rußland', 'Russland'],
    ['Geschoß', 'Geschoss'],
    ['bewußt', 'bewusst'],
  ])('brings the spelling before 1996 up to date: %s → %s', (old, now) => {
    expect(reformed(old)).toBe(now);
  });
});
