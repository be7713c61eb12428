import { describe, expect, it, test } from 'vitest';
import { greyDistance, seenDistance } from '../../../src/data-types/colours/vision.js';

describe('in greyscale', () => {
  it('black and white are 100 steps apart, mid grey in between', () => {
    expect(greyDistance('#000000', '#FFFFFF')).toBeCloseTo(100, 1);
    expect(greyDistance('#000000', '#777777')).toBeCloseTo(50, 0);
  });

  it('a red and a green of one lightness are one grey', () => {
    expect(greyDistance('#B7482A', '#3F7F3A')).toBeLessThan(4);
  });
});

describe('without green or red cones', () => {
  test.each(['deuteranopie', 'protanopie'] as const)('%s: black and white stay apart', (vision) => {
    expect(seenDistance('#000000', '#FFFFFF', vision)).toBeCloseTo(100, 0);
    expect(seenDistance('#EBB03C', '#EBB03C', vision)).toBe(0);
  });

  it('red and green come close, blue and yellow don’t', () => {
    expect(seenDistance('#A8432F', '#2F6B4F', 'protanopie')).toBeLessThan(20);
    expect(seenDistance('#16305A', '#EBB03C', 'deuteranopie')).toBeGreaterThan(80);
  });

  it('the colours of the bundled project are as far apart as the samples of the design say', () => {
    const colours = ['#B7482A', '#EBB03C', '#115A4D', '#16305A'];
    const least = (vision: 'deuteranopie' | 'protanopie') =>
      Math.min(
        ...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => Math.round(seenDistance(a, b, vision)))),
      );
    expect([least('protanopie'), least('deuteranopie')]).toEqual([28, 32]);
  });
});
