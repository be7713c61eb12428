import { expect, it } from 'vitest';
import { figureHtml } from '../../src/assemble/figure-html.js';
import type { NumberedFigure } from '../../src/assemble/numbering.js';
import { wordsIn } from '../../src/assemble/words.js';
import type { Figure } from '../../src/figures/figure.js';

const numbered = {
  short: 'Abb. 1',
  abbildung: { id: 'wolke', titel: 'Wolke', beschriftung: 'Eine Wolke', quelle: 'zb', form: 'breit' },
} as NumberedFigure;

const figure = (id: string): Figure => ({
  svg: `<svg id="${id}"/>`,
  width: 170,
  height: 100,
  title: 'Wolke',
  description: 'Eine Wolke.',
  table: { columns: ['Begriff'], rows: [['Kita']] },
  diagnostics: [],
});

const html = (narrow?: () => Figure | undefined) =>
  figureHtml(numbered, { ...figure('weit'), ...(narrow ? { narrow } : {}) }, wordsIn('de'));

it('a figure stands alone where it has no narrow form', () => {
  expect(html()).toContain('<div class="abb-bild" tabindex="0"');
  expect(html()).not.toContain('abb-schmal');
  expect(html(() => undefined)).toBe(html());
});

it('a narrow form is hidden unless the template shows it instead of the wide one', () => {
  const both = html(() => figure('eng'));
  expect(both).toContain('<div class="abb-bild abb-breit" tabindex="0"');
  expect(both).toContain('<div class="abb-schmal" hidden><svg id="eng"/></div>');
  expect(both.match(/<table/g)).toHaveLength(1);
});
