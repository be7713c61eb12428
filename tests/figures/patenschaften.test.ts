import { describe, expect, it } from 'vitest';
import type { Patenschaften } from '../../src/data-types/patenschaften.js';
import { drawPatenschaften } from '../../src/figures/patenschaften.js';
import { drawChecked, textsOf, widths } from './check-figure.js';
import { projectData } from './figure-context.js';
import { longText } from './fixtures/long-text.js';
import { patenschaften } from './fixtures/patenschaften.js';
import { expectReference } from './reference.js';

const many = (takersOf: (topic: number) => string[]): Patenschaften => ({
  patenschaften: Array.from({ length: 12 }, (_, i) => ({
    id: `patenschaft-${i + 1}`,
    thema: longText(80, i),
    beschreibung: longText(120, i + 3),
    paten: takersOf(i),
  })) as Patenschaften['patenschaften'],
});

const five = [0, 1, 2, 3, 4];
const threads = (svg: string) => svg.split('stroke-width="0.45"').length - 1;

describe('patenschaften', () => {
  it.each([170, 84])('looks as expected at %i mm', (width) => {
    expectReference(`patenschaften-${width}`, drawChecked(drawPatenschaften, patenschaften, width).svg);
  });

  it('draws those of the project at most 120 mm high', () => {
    const figure = drawChecked(drawPatenschaften, projectData('patenschaften') as Patenschaften);
    expect(figure.height).toBeLessThanOrEqual(120);
  });

  it('names everybody once and draws a thread for every pair', () => {
    const { svg } = drawChecked(drawPatenschaften, patenschaften);
    expect(textsOf(svg).filter((text) => text === 'Stiftungen')).toHaveLength(1);
    const pairs = patenschaften.patenschaften.reduce((sum, { paten }) => sum + paten.length, 0);
    expect(threads(svg)).toBe(pairs);
  });

  it('says of those who are wanted twice that they are', () => {
    const { svg, description } = drawChecked(drawPatenschaften, patenschaften);
    expect(textsOf(svg).filter((text) => text === 'für zwei Patenschaften')).toHaveLength(1);
    expect(description).toContain('Mehrere Patenschaften könnten übernehmen: Stiftungen.');
  });

  it('ignores a taker who is named twice for the same topic', () => {
    const [first] = patenschaften.patenschaften;
    const data = { patenschaften: [{ ...first, paten: ['IHK', 'IHK'] }] } as Patenschaften;
    expect(threads(drawChecked(drawPatenschaften, data).svg)).toBe(1);
  });

  it('has room for twelve topics with five takers each', () => {
    const apart = many((topic) => five.map((i) => `Träger ${topic * 5 + i}`));
    const shared = many((topic) => five.map((i) => longText(50, (topic * 3 + i * 2) % 13)));
    for (const width of widths) {
      drawChecked(drawPatenschaften, apart, width);
      drawChecked(drawPatenschaften, shared, width);
    }
  });

  it('speaks English', () => {
    const { svg } = drawChecked(drawPatenschaften, patenschaften, 170, 'en');
    expect(textsOf(svg)).toContain('for two sponsorships');
  });
});
