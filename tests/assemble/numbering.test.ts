import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.js';

const { context } = openFixture();

describe('numberReport', () => {
  it('counts figures in the order in which they stand', () => {
    const shorts = [...context.numbering.figures.values()]
      .filter(({ abbildung }) => abbildung.reihe === 'abbildung')
      .map(({ short }) => short);
    expect(shorts).toEqual(shorts.map((_, i) => `Abb.\u00A0${i + 1}`));
    expect(shorts.length).toBeGreaterThan(3);
  });

  it('counts tables apart from figures', () => {
    const matrix = context.numbering.figures.get('matrix');
    expect(matrix).toMatchObject({ short: 'Tab.\u00A01', long: 'Tabelle\u00A01' });
  });
});
