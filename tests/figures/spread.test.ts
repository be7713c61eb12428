import { describe, expect, it } from 'vitest';
import { spread } from '../../src/figures/spread.js';

const stretches = (...wishes: number[]) => wishes.map((wish) => ({ wish, height: 10 }));

describe('spread', () => {
  it('grants wishes that leave each other room', () => {
    expect(spread(stretches(0, 20, 50), 2, 0, 100)).toEqual([0, 20, 50]);
  });

  it('shares out the distance where two want the same place', () => {
    expect(spread(stretches(40, 40), 2, 0, 100)).toEqual([34, 46]);
  });

  it('keeps within the bounds', () => {
    expect(spread(stretches(-20, 95), 2, 0, 100)).toEqual([0, 90]);
  });

  it('lets what does not fit run over the end, never over the beginning', () => {
    expect(spread(stretches(0, 0, 0), 0, 5, 20)).toEqual([5, 15, 25]);
  });

  it('never lets neighbours come closer than the gap', () => {
    const starts = spread(stretches(30, 10, 50, 49, 12), 3, 0, 200);
    starts.slice(1).forEach((start, i) => {
      expect(start - (starts[i] ?? 0)).toBeGreaterThanOrEqual(13 - 1e-9);
    });
  });
});
