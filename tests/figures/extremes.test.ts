import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/data-types/colours/colour.js';
import { hairline } from '../../src/figures/drawing.js';
import type { FigureContext } from '../../src/figures/figure.js';
import { narrowWidth } from '../../src/figures/narrow.js';
import { stepTones } from '../../src/figures/rollenprofile/tones.js';
import { everyKind } from './every-kind.js';
import { figureContext } from './figure-context.js';
import { extremes } from './fixtures/extremes.js';
import { textContrasts } from './text-contrast.js';
import { textCrossings } from './text-crossings.js';

/** As a figure is printed on a page of its own, and on a phone. */
const places: FigureContext[] = [
  { ...figureContext('probe'), room: 205 },
  figureContext('probe', narrowWidth),
];

const numbers = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(` ${attribute}="([\\d.]+)"`, 'g'))].map((match) => Number(match[1]));

/** Without decoration that is scaled down, whose lines are measured otherwise. */
const unscaled = (svg: string) => svg.replace(/<g aria-hidden="true" transform[\s\S]*?<\/g>/g, '');

describe.each(Object.entries({ ...everyKind, ...extremes }))('%s', (kind) => {
  const drawings = [everyKind[kind], extremes[kind]].flatMap((draw) =>
    places.flatMap((context) => {
      const figure = draw?.(context);
      return figure ? (figure.parts ?? [figure]).map((part) => ({ part, context })) : [];
    }),
  );

  it('has room for all its words with real data and with far too much', () => {
    for (const { part, context } of drawings) {
      expect(part.diagnostics).toEqual([]);
      expect(textCrossings(part.svg, context)).toEqual([]);
    }
  });

  it('is printed at full size on a page, with letters of 8 pt and lines that bear halving', () => {
    for (const { part, context } of drawings) {
      if (context.room !== undefined) expect(part.height).toBeLessThanOrEqual(context.room);
      expect(Math.min(...numbers(part.svg, 'font-size'))).toBeGreaterThanOrEqual(2.82);
      expect(Math.min(1, ...numbers(unscaled(part.svg), 'stroke-width'))).toBeGreaterThanOrEqual(hairline);
    }
  });

  it('can be read in grey', () => {
    for (const { part, context } of drawings)
      expect(textContrasts(part.svg, context.palette.white).filter((text) => text.contrast < 4.5)).toEqual(
        [],
      );
  });
});

it('the steps of seven roles get darker one by one', () => {
  const light = stepTones(7, figureContext('probe').palette).map(({ ground }) => contrast(ground, '#000000'));
  for (const [i, step] of light.slice(1).entries()) expect(step).toBeLessThan((light[i] ?? 0) * 0.93);
});
