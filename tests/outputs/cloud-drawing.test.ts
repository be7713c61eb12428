import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure.js';
import { contrast } from '../../src/figures/palette.js';
import { darkRules, drawingForPage } from '../../src/outputs/cloud-drawing.js';

const figure: Figure = {
  svg:
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="w-titel w-text" width="170mm" height="90mm" viewBox="0 0 170 90" style="x:y">' +
    '<title id="w-titel">Wolke</title><desc id="w-text">Zwei Begriffe.</desc><g text-rendering="geometricPrecision">' +
    '<g role="none" data-begriff="0"><title>12 Gespräche</title><text fill="#115A4D">Nachbar-</text><text fill="#115A4D">schaft</text></g>' +
    '<g data-begriff="1"><text fill="#16305A">Ruhe</text></g></g>' +
    '<path stroke="#B9B2A3"/><rect fill="#16305A"/><text fill="#FFFFFF" text-anchor="middle">A</text></svg>',
  width: 170,
  height: 90,
  title: 'Wolke & mehr',
  description: '',
  table: { columns: [], rows: [] },
  diagnostics: [],
};

describe('a drawing for the page', () => {
  const svg = drawingForPage(figure, ['Nachbarschaft: „in 12“ & mehr', 'Ruhe: in 3']);

  test('is a group with a name, as wide as the page lets it, without ids that two drawings would share', () => {
    expect(svg).toMatch(
      /^<svg xmlns="[^"]*" role="group" aria-label="Wolke &amp; mehr" viewBox="0 0 170 90">/,
    );
    expect(svg).not.toMatch(/\sid=|170mm|<desc/);
  });

  test('names each word with its sentence, once for all its lines', () => {
    expect(
      [
        ...svg.matchAll(
          /class="begriff" data-begriff="(\d)" role="img" aria-label="([^"]*)"><title>([^<]*)</g,
        ),
      ].map(([, ...found]) => found),
    ).toEqual([
      ['0', 'Nachbarschaft: „in 12“ &amp; mehr', 'Nachbarschaft: „in 12“ &amp; mehr'],
      ['1', 'Ruhe: in 3', 'Ruhe: in 3'],
    ]);
    expect(svg.match(/<title>/g)).toHaveLength(2);
  });
});

describe('rules for the dark', () => {
  const ground = '#14171F';
  const rules = darkRules([figure.svg], ground);

  test('give each colour of texts and lines one that is read on the ground', () => {
    const found = [...rules.matchAll(/\[fill="(#\w{6})"\]\{fill:(#\w{6})\}/g)];
    expect(found.map(([, from]) => from)).toEqual(['#115A4D', '#16305A', '#B9B2A3', '#FFFFFF']);
    for (const [, , to = ''] of found) expect(contrast(to, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('leave what is light enough as it is, and count for the screen alone', () => {
    expect(rules.toLowerCase()).toContain('[fill="#ffffff"]{fill:#ffffff}');
    expect(rules).toMatch(/^@media screen and \(prefers-color-scheme:dark\)\{/);
  });
});
