import { expect, it } from 'vitest';
import { figureHtml, pictureHtml } from '../../src/assemble/figure-html.js';
import type { NumberedFigure } from '../../src/assemble/numbering.js';
import { wordsIn } from '../../src/assemble/words.js';
import type { Figure } from '../../src/figures/figure.js';
import type { Picture } from '../../src/load/pictures/picture.js';

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

it('a figure in parts has a picture for each, told apart by what they say, and one caption and table', () => {
  const parts = [{ ...figure('eins'), details: 'Erst.' }, figure('zwei')];
  const divided = figureHtml(numbered, { ...figure('ganz'), parts }, wordsIn('de'));
  expect(divided).toContain('<figure class="abbildung abbildung-breit abbildung-geteilt"');
  expect(divided).toMatch(
    /data-said-after="Erst\."><svg id="eins"\/><\/div><div [^>]*><svg id="zwei"\/><\/div><figcap/,
  );
  expect(divided).not.toContain('"ganz"');
  expect(divided.match(/<table/g)).toHaveLength(1);
  expect(html()).not.toContain('abbildung-geteilt');
});

it('a narrow form with the same words is told by those of the wide one', () => {
  const drawn = (id: string, description = 'Eine Wolke.') => ({
    ...figure(id),
    description,
    svg: `<svg aria-labelledby="${id}-titel ${id}-text"><title id="${id}-titel">Wolke</title><desc id="${id}-text">${description}</desc></svg>`,
  });
  const both = (narrow: Figure) =>
    figureHtml(numbered, { ...drawn('weit'), narrow: () => narrow }, wordsIn('de'));
  expect(both(drawn('eng'))).toContain('hidden><svg aria-labelledby="weit-titel weit-text"></svg>');
  expect(both(drawn('eng', 'Eine Liste.'))).toContain(
    'hidden><svg aria-labelledby="eng-titel eng-text"><title',
  );
});

it('what the description leaves to the table is there for print', () => {
  const detailed = figureHtml(numbered, { ...figure('weit'), details: 'A & B.' }, wordsIn('de'));
  expect(detailed).toContain(' data-said-after="A &amp; B."><svg id="weit"/>');
  expect(html()).not.toContain('data-said-after');
});

const picture = { source: 'data:,', embedded: { width: 30.4, height: 20, bytes: 1 } } as Picture;
const bild = { id: 'a', datei: 'a.png', quelle: 'B & C' };

it('a picture is a figure with its text; decoration is none, and silent but for its source', () => {
  expect(pictureHtml({ ...bild, alt: 'Ein "Platz"', beschriftung: 'Platz' }, wordsIn('de'), picture)).toBe(
    '<figure class="bild"><img src="data:," alt="Ein &quot;Platz&quot;" width="30" height="20"><figcaption>Platz (B &amp; C)</figcaption></figure>',
  );
  expect(pictureHtml({ ...bild, breite: 'spalte', dekorativ: true }, wordsIn('de'), picture)).toBe(
    '<div class="bild bild-spalte"><img src="data:," alt="" width="30" height="20"><p class="bild-quelle">(B &amp; C)</p></div>',
  );
});
