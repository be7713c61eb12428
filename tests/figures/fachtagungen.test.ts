import { describe, expect, it } from 'vitest';
import type { Fachtagungen } from '../../src/data-types/fachtagungen.js';
import { drawFachtagungen } from '../../src/figures/fachtagungen.js';
import { drawChecked, textsOf, widths } from './check-figure.js';
import { projectData } from './figure-context.js';
import { fachtagungen } from './fixtures/fachtagungen.js';
import { longText } from './fixtures/long-text.js';
import { expectReference } from './reference.js';

const many: Fachtagungen = {
  grundsatz: longText(200),
  bausteine: [0, 1, 2, 3, 4, 5].map((i) => ({
    id: `baustein-${i}`,
    name: longText(50, i),
    beschreibung: longText(120, i),
  })) as Fachtagungen['bausteine'],
  austausch: [0, 1, 2, 3, 4].map((i) => ({
    id: `austausch-${i}`,
    zwischen: [longText(30, i), longText(30, i + 2)],
  })) as Fachtagungen['austausch'],
  reihe: [0, 1, 2, 3, 4, 5, 6].map((i) => ({
    id: `tagung-${i}`,
    titel: longText(60, i),
    jahr: 2026 + i,
    stand: i === 0 ? 'durchgefuehrt' : i === 1 ? 'geplant' : 'offen',
  })) as Fachtagungen['reihe'],
};

const count = (svg: string, text: string) => textsOf(svg).filter((each) => each === text).length;

describe('fachtagungen', () => {
  it.each(widths)('looks as expected at %i mm', (width) => {
    expectReference(`fachtagungen-${width}`, drawChecked(drawFachtagungen, fachtagungen, width).svg);
  });

  it('draws those of the project at most 110 mm high', () => {
    const figure = drawChecked(drawFachtagungen, projectData('fachtagungen') as Fachtagungen);
    expect(figure.height).toBeLessThanOrEqual(110);
  });

  it.each(widths)('has room for many long names at %i mm', (width) => {
    drawChecked(drawFachtagungen, many, width);
  });

  it('chains exchanges that share a group', () => {
    const { svg } = drawChecked(drawFachtagungen, fachtagungen);
    expect(count(svg, 'Mitglieder')).toBe(1);
    expect(count(svg, 'Kommunen')).toBe(2);
  });

  it('keeps exchanges apart that share none', () => {
    const austausch = [
      { id: 'a', zwischen: ['Land', 'Kommunen'] },
      { id: 'b', zwischen: ['Mitglieder', 'Stiftungen'] },
    ] as Fachtagungen['austausch'];
    const { svg } = drawChecked(drawFachtagungen, { ...fachtagungen, austausch });
    for (const name of ['Land', 'Kommunen', 'Mitglieder', 'Stiftungen']) expect(count(svg, name)).toBe(1);
  });

  it('draws open layers above the last one only while the series is open', () => {
    const layers = (data: Fachtagungen) =>
      drawChecked(drawFachtagungen, data).svg.split('stroke-dasharray').length - 1;
    expect(layers(fachtagungen)).toBe(3);
    const [first] = fachtagungen.reihe;
    expect(layers({ ...fachtagungen, reihe: [first] as Fachtagungen['reihe'] })).toBe(0);
  });

  it('shows numerals where a part has no emblem', () => {
    const bausteine = [
      { id: 'a', name: 'Vorträge' },
      { id: 'b', name: 'Mittagessen' },
    ] as Fachtagungen['bausteine'];
    const { svg } = drawChecked(drawFachtagungen, { ...fachtagungen, bausteine });
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['1', '2']));
  });

  it('speaks English', () => {
    const { table } = drawChecked(drawFachtagungen, fachtagungen, 170, 'en');
    expect(table.rows.map((row) => row[1])).toContain('Kommunen among themselves');
  });
});
