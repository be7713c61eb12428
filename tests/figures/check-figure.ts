import { expect } from 'vitest';
import { wordCount } from '../../src/figures/count-words.js';
import type { DrawFigure, Figure } from '../../src/figures/figure.js';
import { figureContext } from './figure-context.js';
import { textCrossings } from './text-crossings.js';

/** Widths in mm that every figure has to do with: the page, the text column, a phone. */
export const widths = [170, 112, 84];

/** Draws and asserts what holds for every figure: no findings, no line through a text, a table without gaps, a short description. */
export function drawChecked<Data>(draw: DrawFigure<Data>, data: Data, width = 170, language = 'de'): Figure {
  const context = figureContext('probe', width, language);
  const figure = draw(data, context);
  expect(figure.diagnostics).toEqual([]);
  expect(draw(data, context).svg).toBe(figure.svg);
  expect(textCrossings(figure.svg, context)).toEqual([]);
  expect(figure.width).toBe(width);
  expect(figure.svg).toContain(`viewBox="0 0 ${width} ${figure.height}"`);
  expect(figure.table.rows.length).toBeGreaterThan(0);
  for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length);
  expect(wordCount(figure.description)).toBeLessThanOrEqual(110);
  expect(figure.description).toMatch(/\.$/);
  expect(Math.min(...fontSizes(figure.svg))).toBeGreaterThanOrEqual(2.82);
  return figure;
}

/** Sizes of the texts of a picture in mm; 8 pt are 2.82 mm. */
function fontSizes(svg: string): number[] {
  return [...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]));
}

/** The texts of a picture in the order in which they are drawn. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) =>
    (match[1] ?? '').replaceAll('\u00A0', ' '),
  );
}
