import { describe, expect, it } from 'vitest';
import type { Tagesablaeufe, Tagesablauf } from '../../src/data-types/tagesablaeufe.js';
import { drawTagesablauf } from '../../src/figures/tagesablauf.js';
import { drawChecked, textsOf, widths } from './check-figure.js';
import { projectData } from './figure-context.js';
import { longText } from './fixtures/long-text.js';
import { nachmittag } from './fixtures/tagesablaeufe.js';
import { expectReference } from './reference.js';

const many = (count: number, beginn: string, ende: string): Tagesablauf => ({
  ...nachmittag,
  titel: longText(60),
  beginn,
  ende,
  ort: longText(110),
  hinweis: longText(200),
  abschnitte: Array.from({ length: count }, (_, i) => ({
    id: `abschnitt-${i + 1}`,
    titel: longText(50, i),
    beschreibung: longText(120, i + 2),
    dauer: i === 3 ? 20 : 1,
  })) as Tagesablauf['abschnitte'],
});

const times = (svg: string) => textsOf(svg).filter((text) => /^\d\d:\d\d$/.test(text));

describe('tagesablauf', () => {
  it.each(widths)('looks as expected at %i mm', (width) => {
    expectReference(`tagesablauf-${width}`, drawChecked(drawTagesablauf, nachmittag, width).svg);
  });

  it('draws those of the project at most 95 mm high', () => {
    for (const day of (projectData('tagesablaeufe') as Tagesablaeufe).tagesablaeufe) {
      expect(drawChecked(drawTagesablauf, day).height).toBeLessThanOrEqual(95);
    }
  });

  it('prints only the two times that are known', () => {
    expect(times(drawChecked(drawTagesablauf, nachmittag).svg)).toEqual(['13:30', '18:00']);
    expect(times(drawChecked(drawTagesablauf, nachmittag, 84).svg)).toEqual(['13:30', '18:00']);
  });

  it.each([
    ['a long day', 12, '09:00', '18:30'],
    ['many parts on a clock face', 9, '12:00', '18:00'],
    ['a single part', 1, '14:00', '15:00'],
    ['past six', 4, '16:00', '20:00'],
    ['half an hour', 2, '12:00', '12:30'],
    ['a time that is a span', 3, '13:00–13:15', '17:00'],
  ])('has room for %s', (_, count, beginn, ende) => {
    for (const width of widths) drawChecked(drawTagesablauf, many(count, beginn, ende), width);
  });

  it('has room for its end where no note stands below', () => {
    const { hinweis: _, ...day } = many(1, '10:00', '11:00');
    for (const width of widths) drawChecked(drawTagesablauf, day, width);
  });

  it('shows a clock face for an afternoon and a band for a day', () => {
    expect(drawChecked(drawTagesablauf, nachmittag).description).toContain('Zifferblatt');
    expect(drawChecked(drawTagesablauf, { ...nachmittag, beginn: '09:00' }).description).toContain(
      'Zeitband',
    );
  });

  it('begins the band on the face where the hand for the hour stands', () => {
    // 13:30 is 45 degrees: the mark lies on the diagonal through the middle at 38, 38.
    const { svg } = drawChecked(drawTagesablauf, nachmittag);
    const mark = /<path d="M([\d.]+) ([\d.]+)L[^"]*" stroke="#EBB03C"/.exec(svg);
    expect(Number(mark?.[1]) - 38).toBeCloseTo(38 - Number(mark?.[2]), 5);
  });

  it('gives shares that add up to a hundred', () => {
    const thirds = { ...many(3, '13:00', '14:30') };
    const shares = drawChecked(drawTagesablauf, thirds).table.rows.map(
      (row) => /\d+/.exec(row[2] ?? '')?.[0],
    );
    expect(shares).toEqual(['34', '33', '33']);
  });

  it('speaks English', () => {
    const { description } = drawChecked(drawTagesablauf, nachmittag, 170, 'en');
    expect(description).toContain('13 November 2024');
  });
});
