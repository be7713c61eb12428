import { describe, expect, it } from 'vitest';
import type { Thesen } from '../../src/data-types/thesen.js';
import { drawThesen } from '../../src/figures/thesen.js';
import { drawChecked, textsOf, widths } from './check-figure.js';
import { figureContext, projectData } from './figure-context.js';
import { longText } from './fixtures/long-text.js';
import { thesen } from './fixtures/thesen.js';
import { expectReference } from './reference.js';

const many = (count: number, kurz = 28, text = 122): Thesen => ({
  leitsatz: 'Sozialer Zusammenhalt in unseren Quartieren braucht vor Ort …',
  thesen: Array.from({ length: count }, (_, i) => ({
    id: `these-${i + 1}`,
    kurz: longText(kurz, i),
    text: longText(text, i),
  })) as Thesen['thesen'],
});

describe('thesen', () => {
  it.each(widths)('looks as expected at %i mm', (width) => {
    expectReference(`thesen-${width}`, drawChecked(drawThesen, thesen, width).svg);
  });

  it('draws the theses of the project on one page', () => {
    expect(drawChecked(drawThesen, projectData('thesen') as Thesen).height).toBeLessThanOrEqual(200);
  });

  it.each([1, 2, 3, 5, 7, 12, 16])('has room for %i long theses', (count) => {
    for (const width of widths) drawChecked(drawThesen, many(count), width);
  });

  it('sets number, name and wording of every thesis, and the sentence in the middle', () => {
    const texts = textsOf(drawChecked(drawThesen, thesen).svg).join(' ');
    for (const these of thesen.thesen) {
      expect(texts).toContain(these.kurz);
      expect(texts).toContain(these.text);
    }
    expect(texts).toContain('Sozialer Zusammenhalt braucht …');
  });

  it('joins as many pairs of links as there are theses', () => {
    const joints = (data: Thesen) => drawChecked(drawThesen, data).svg.split('fill="#EBB03C"').length - 1;
    expect(joints(thesen)).toBe(8);
    expect(joints(many(5))).toBe(5);
    expect(joints(many(1))).toBe(0);
  });

  it('names the wordings in the description, but only their names where that gets too long', () => {
    expect(drawChecked(drawThesen, thesen).description).toContain('Zeit zum Wachsen');
    const long = drawChecked(drawThesen, many(16, 12, 122)).description;
    expect(long).not.toContain(longText(122, 0));
  });

  it('reports a name that is wider than its place', () => {
    const data = { ...thesen, thesen: [{ id: 'a', kurz: 'W'.repeat(60), text: 'Zeit' }] } as Thesen;
    const codes = drawThesen(data, figureContext('probe')).diagnostics.map((d) => d.code);
    expect(codes).toContain('ZB2001');
  });

  it('speaks English', () => {
    const figure = drawChecked(drawThesen, thesen, 170, 'en');
    expect(figure.table.columns).toEqual(['No.', 'Thesis', 'Wording']);
    expect(figure.description).toContain('eight theses');
  });
});
