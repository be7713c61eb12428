import { describe, expect, it } from 'vitest';
import type { Handlungsfelder } from '../../src/data-types/handlungsfelder.js';
import { drawHandlungsfelder } from '../../src/figures/handlungsfelder.js';
import { figureContext, projectData } from './figure-context.js';
import { handlungsfelder, longName, manyHandlungsfelder } from './fixtures/handlungsfelder.js';
import { expectReference } from './reference.js';
import { textCrossings } from './text-crossings.js';

const widths = [170, 112, 84];
const project = projectData('handlungsfelder') as Handlungsfelder;

describe('drawHandlungsfelder', () => {
  it.each(widths)('sets every text inside its shape at %d mm', (width) => {
    const context = figureContext('hf', width);
    for (const data of [handlungsfelder, manyHandlungsfelder, project]) {
      const figure = drawHandlungsfelder(data, context);
      expect(figure.diagnostics).toEqual([]);
      expect(textCrossings(figure.svg, context)).toEqual([]);
      expect(figure.width).toBe(width);
    }
  });

  it('draws as the references show', () => {
    expectReference('handlungsfelder', drawHandlungsfelder(handlungsfelder, figureContext('hf')).svg);
    expectReference('handlungsfelder-84', drawHandlungsfelder(handlungsfelder, figureContext('hf', 84)).svg);
    expectReference(
      'handlungsfelder-viele',
      drawHandlungsfelder(manyHandlungsfelder, figureContext('hf')).svg,
    );
  });

  it('fits on a page', () => {
    expect(drawHandlungsfelder(project, figureContext('hf')).height).toBeLessThanOrEqual(190);
  });

  it('is drawn for a slide at once, however many Themenfelder there are', () => {
    const themenfelder = Array.from({ length: 26 }, () => handlungsfelder.themenfelder.slice(0, 1)).flat();
    const start = performance.now();
    const figure = drawHandlungsfelder({ themenfelder }, { ...figureContext('hf', 300), fill: 130 });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(figure.table.rows).toHaveLength(26 * 3);
  });

  it('numbers the Handlungsfelder through and puts all of them into the table', () => {
    const { table } = drawHandlungsfelder(handlungsfelder, figureContext('hf'));
    expect(table.columns).toEqual(['Themenfeld', 'Nr.', 'Handlungsfeld']);
    expect(table.rows.map((row) => row[1])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(table.rows[6]).toEqual(['C Nachhaltigkeit und Umweltbewusstsein', '7', longName]);
  });

  it('says in words what it shows', () => {
    const { title, description, svg } = drawHandlungsfelder(handlungsfelder, figureContext('hf'));
    expect(title).toBe('Zehn Handlungsfelder in vier Themenfeldern');
    expect(description).toContain('Themenfeld D, Wirtschaftliche Stabilität und Versorgung: Nahversorgung');
    expect(svg).toContain('role="img" aria-labelledby="hf-titel hf-text"');
    expect(drawHandlungsfelder(handlungsfelder, figureContext('hf', 170, 'en')).title).toBe(
      'Ten fields of action in four themes',
    );
  });

  it('gives a theme with a single field a block that holds its name', () => {
    const one = handlungsfelder.themenfelder
      .slice(0, 1)
      .map((theme) => ({ ...theme, handlungsfelder: theme.handlungsfelder.slice(0, 1) }));
    const figure = drawHandlungsfelder({ themenfelder: one }, figureContext('hf'));
    expect(figure.diagnostics).toEqual([]);
    expect(figure.title).toBe('Ein Handlungsfeld in einem Themenfeld');
  });

  it('reports a word that no size makes fit', () => {
    const word = 'Quartiersentwicklungsgesellschaftsgründungsbeauftragte';
    const themenfelder = handlungsfelder.themenfelder.slice(0, 1).map((theme) => ({ ...theme, name: word }));
    const { diagnostics } = drawHandlungsfelder({ themenfelder }, figureContext('hf'));
    expect(diagnostics.map((d) => [d.code, d.params.text])).toEqual([['ZB2001', word]]);
  });
});
