import { describe, expect, it } from 'vitest';
import { drawCloudVariants, drawForReport } from '../../../src/figures/wortwolke/variants.js';
import { drawChecked, textsOf } from '../check-figure.js';
import { figureContext } from '../figure-context.js';
import { expectReference } from '../reference.js';
import { cloud, themenfelder } from './cloud-fixture.js';

const { width: _, ...context } = figureContext('probe');
const data = { cloud: cloud(45), themenfelder };

describe('drawCloudVariants', () => {
  const { value, diagnostics } = drawCloudVariants(data, context);

  it('draws the page, the column and the phone', () => {
    expect(diagnostics).toEqual([]);
    expect(value.map(({ name, figure }) => [name, figure.width])).toEqual([
      ['seite', 170],
      ['spalte', 112],
      ['schmal', 84],
    ]);
  });

  it('looks on a phone as it did', () => {
    expectReference('wortwolke-84', value[2]?.figure.svg ?? '');
  });

  it('draws only what it is asked for', () => {
    const { value: some } = drawCloudVariants(data, context, ['schmal']);
    expect(some).toEqual([value[2]]);
  });

  it('sets nothing smaller than 11 pixels on a phone of 360 pixels, 42 of which are margin', () => {
    const svg = value[2]?.figure.svg ?? '';
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect((Math.min(...sizes) * (360 - 42.5)) / 84).toBeGreaterThanOrEqual(11);
  });

  it('keeps the words in the order of the terms, to a hundredth', () => {
    for (const { kept } of value) {
      expect(kept.words.map(({ text }) => text)).toEqual(data.cloud.terms.map(({ text }) => text));
      for (const { x, y, size } of kept.words) {
        for (const number of [x, y, size])
          expect(Math.abs(number * 100 - Math.round(number * 100))).toBeLessThan(1e-6);
      }
    }
  });

  it('says once what is wrong with all of them', () => {
    const terms = cloud(12).terms.map((term, i) => (i === 2 ? { ...term, text: 'Nähe ☂' } : term));
    const found = drawCloudVariants({ cloud: cloud(12, { terms }), themenfelder }, context).diagnostics;
    expect(found.map(({ code }) => code)).toEqual(['ZB2114']);
  });
});

describe('drawForReport', () => {
  it('has a narrow form whose ids are its own', () => {
    const figure = drawForReport(data, figureContext('abb-wolke'));
    const narrow = figure.narrow?.();
    expect(narrow?.width).toBe(84);
    expect(narrow?.svg).toContain('id="abb-wolke-schmal-titel"');
    expect(textsOf(narrow?.svg ?? '')).toContain('Nachbarschaft');
    drawChecked(drawForReport, data, 84);
  });

  it('has none where that would be too full', () => {
    const full = { cloud: cloud(200), themenfelder };
    expect(drawForReport(full, figureContext('abb-wolke')).narrow?.()).toBeUndefined();
  });
});
