import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/data-types/colours/colour.js';
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
    thema: longText(60, i),
    beschreibung: longText(120, i + 3),
    paten: takersOf(i),
  })) as Patenschaften['patenschaften'],
});

const five = [0, 1, 2, 3, 4];
const threads = (svg: string) => svg.match(/<path d="M[\d. ]+C[^>]*>/g) ?? [];

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
    expect(threads(svg)).toHaveLength(pairs);
  });

  it('says of those who are wanted twice for what, by numbers that nobody needs otherwise', () => {
    const { svg, description } = drawChecked(drawPatenschaften, patenschaften);
    expect(textsOf(svg).filter((text) => text === 'für die Patenschaften 1 und 3')).toHaveLength(1);
    expect(textsOf(svg)).toContain('2  Studentisches Reallabor im Freiraum');
    const project = drawChecked(drawPatenschaften, projectData('patenschaften') as Patenschaften);
    expect(textsOf(project.svg)).toContain('Studentisches Reallabor im Freiraum');
    expect(description).toContain('Mehrere Patenschaften könnten übernehmen: Stiftungen.');
  });

  it('draws threads of neighbours so that they differ without colour, in lightness, weight or dashes', () => {
    const all = threads(
      drawChecked(
        drawPatenschaften,
        many((topic) => [`Träger ${topic}`]),
      ).svg,
    );
    const looks = all.map((thread) => ({
      dashes: /stroke-dasharray="([^"]*)"/.exec(thread)?.[1],
      width: Number(/stroke-width="([^"]*)"/.exec(thread)?.[1]),
      light: contrast(/stroke="([^"]*)"/.exec(thread)?.[1] ?? '', '#000000'),
    }));
    expect(looks).toHaveLength(12);
    for (const [i, look] of looks.entries()) {
      expect(look.width).toBeGreaterThanOrEqual(0.25);
      const next = looks[i + 1] ?? { dashes: 'none', width: 0, light: 21 };
      const signs = [
        look.dashes !== next.dashes,
        Math.abs(look.width - next.width) > 0.1,
        Math.abs(look.light - next.light) > 1,
      ];
      expect(signs.filter(Boolean).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('leaves descriptions to the table where the page has no room for them, and reads them out on paper', () => {
    const data = many((topic) => five.map((i) => longText(40, (topic * 3 + i * 2) % 13)));
    const { svg, height, details } = drawChecked(drawPatenschaften, data);
    expect(height).toBeLessThanOrEqual(195);
    const described = data.patenschaften[0]?.beschreibung ?? '';
    expect(textsOf(svg).join(' ')).not.toContain(described);
    expect(details).toContain(described);
  });

  it('describes itself as a list where it is one', () => {
    expect(drawChecked(drawPatenschaften, patenschaften, 84).description).toMatch(/^Liste: fünf mögliche /);
  });

  it('ignores a taker who is named twice for the same topic', () => {
    const [first] = patenschaften.patenschaften;
    const data = { patenschaften: [{ ...first, paten: ['IHK', 'IHK'] }] } as Patenschaften;
    expect(threads(drawChecked(drawPatenschaften, data).svg)).toHaveLength(1);
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
    expect(textsOf(svg)).toContain('for sponsorships 1 and 3');
  });
});
