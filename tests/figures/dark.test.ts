import { describe, expect, it } from 'vitest';
import { contrast, neutrals } from '../../src/data-types/colours/colour.js';
import { darkPalette } from '../../src/figures/palette.js';
import { everyKind } from './every-kind.js';
import { figureContext } from './figure-context.js';
import { textContrasts } from './text-contrast.js';

const light = figureContext('probe').palette;
const dark = darkPalette(light);

describe('a figure on a dark ground', () => {
  it.each(Object.entries(everyKind))('can be read: %s', (_, draw) => {
    for (const palette of [light, dark]) {
      const { svg } = draw({ ...figureContext('probe'), palette });
      const found = textContrasts(svg, palette.white);
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter((text) => text.contrast < 4.5)).toEqual([]);
    }
  });

  it.each(Object.entries(everyKind))('can be read on a slide: %s', (_, draw) => {
    for (const palette of [light, dark]) {
      const { svg } = draw({ ...figureContext('probe', 190), palette, lying: true, fill: 84 });
      const found = textContrasts(svg, palette.white);
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter((text) => text.contrast < 4.5)).toEqual([]);
    }
  });

  it.each(Object.entries(everyKind))('has no colour of the light one left: %s', (_, draw) => {
    const { svg } = draw({ ...figureContext('probe'), palette: dark });
    for (const colour of [light.main, light.accent, light.nature, light.ink, light.grey, neutrals.white])
      expect(svg.toLowerCase()).not.toContain(`"${colour.toLowerCase()}"`);
  });
});

describe('the dark palette', () => {
  it('keeps the colours of Themenfelder apart in greyscale', () => {
    const { accent, signal, nature, main, white } = dark;
    const steps = [accent, nature, main, signal].map((colour) => contrast(colour, white));
    expect(steps.every((step, i) => i === 0 || step > 1.2 * (steps[i - 1] ?? 0))).toBe(true);
    expect(steps[0]).toBeGreaterThanOrEqual(4.5);
  });
});
