import { describe, expect, it } from 'vitest';
import { lens, onCircle, ringPiece, roundedPiece } from '../../src/figures/arcs.js';

describe('arcs', () => {
  it('counts angles clockwise from twelve', () => {
    const [x, y] = onCircle(10, 10, 5, 90);
    expect(x).toBeCloseTo(15);
    expect(y).toBeCloseTo(10);
    expect(onCircle(10, 10, 5, 0)[1]).toBeCloseTo(5);
  });

  it('cuts a quarter out of a ring', () => {
    const path = ringPiece({ cx: 0, cy: 0, inner: 5, outer: 10 }, 0, 90);
    expect(path).toBe('M0 -10A10 10 0 0 1 10 0L5 0A5 5 0 0 0 0 -5Z');
  });

  it('takes the long way for more than half a ring', () => {
    expect(ringPiece({ cx: 0, cy: 0, inner: 5, outer: 10 }, 0, 270)).toContain('A10 10 0 1 1');
  });

  it('rounds the ends with half the width of the ring', () => {
    expect(roundedPiece({ cx: 0, cy: 0, inner: 6, outer: 10 }, 0, 90)).toContain('A2 2 0 0 1');
  });

  it('finds what two circles share', () => {
    expect(lens([-3, 0], [3, 0], 5)).toBe('M0 4A5 5 0 0 1 0 -4A5 5 0 0 1 0 4Z');
    expect(lens([-3, 0], [3, 0], 3)).toBe('');
  });
});
