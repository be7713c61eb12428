import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/data-types/colours/colour.js';
import { tonesOf } from '../../../src/data-types/colours/tones.js';
import { figureContext } from '../../figures/figure-context.js';

const { palette } = figureContext('probe');

describe('tones', () => {
  it('go from the palest to the colour itself', () => {
    const { pale, light, middle, full } = tonesOf(palette);
    const steps = [pale, light, middle, full].map((tone) => contrast(tone, '#FFFFFF'));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(full).toBe(palette.main);
  });

  it('stay blue and don’t turn grey', () => {
    const { middle } = tonesOf(palette);
    const [r = 0, , b = 0] = [1, 3, 5].map((i) => Number.parseInt(middle.slice(i, i + 2), 16));
    expect(b - r).toBeGreaterThan(50);
  });

  it('leave a grey colour grey', () => {
    expect(tonesOf({ ...palette, main: '#444444' }).light).toMatch(/^#(..)\1\1$/);
  });

  it('carry ink on the middle tone', () => {
    expect(contrast(tonesOf(palette).middle, palette.ink)).toBeGreaterThanOrEqual(4.5);
  });
});
