import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../src/assemble/body.js';
import { parseMarkdown } from '../../src/load/markdown.js';
import { openFixture } from './fixture.js';

const { context } = openFixture();

function set(markdown: string): string {
  const { value } = parseMarkdown(`---\nid: probe\n---\n\n${markdown}`, 'probe.md');
  if (!value) throw new Error('the chapter does not parse');
  return bodyHtml(value.body, 'kap-probe', context, { next: 1 }).html.replaceAll('\n', '');
}

describe('a table', () => {
  it('has heads of columns, and cells below', () => {
    expect(set('| A | B |\n| --- | --- |\n| 1 | **2** |')).toBe(
      '<div class="abb-tabelle" tabindex="0" role="group" aria-label="Tabelle 1"><table class="tabelle">' +
        '<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
        '<tbody><tr><td>1</td><td><strong>2</strong></td></tr></tbody></table></div>',
    );
  });

  it('has heads of rows where its first column is bold; what is empty stays a cell', () => {
    const html = set(
      '| | B | C |\n| --- | --- | --- |\n| **Miete** | | 2 |\n| | 3 |\n| **Räume *A*** | 4 | 5 |',
    );
    expect(html).toContain('<thead><tr><td></td><th scope="col">B</th><th scope="col">C</th></tr></thead>');
    expect(html).toContain('<tr><th scope="row">Miete</th><td></td><td>2</td></tr>');
    expect(html).toContain('<tr><td></td><td>3</td><td></td></tr>');
    expect(html).toContain('<tr><th scope="row">Räume <em>A</em></th><td>4</td><td>5</td></tr>');
  });

  it('has no heads of rows where only some of its first column is bold, or all there is', () => {
    expect(set('| A | B |\n| --- | --- |\n| **1** | 2 |\n| 3 | 4 |')).not.toContain('scope="row"');
    expect(set('| A |\n| --- |\n| **1** |')).not.toContain('scope="row"');
  });

  it('has its title as its caption, which also names the part of the page that can be scrolled', () => {
    const html = set(
      '| Z |\n| --- |\n| 0 |\n\n:::tabelle[Was *wann*]\n| A |\n| --- |\n| 1 |\n:::\n\nDanach.',
    );
    expect(html).toContain(
      '<div class="abb-tabelle" tabindex="0" role="group" aria-labelledby="tabelle-kap-probe--2"><table class="tabelle">' +
        '<caption id="tabelle-kap-probe--2">Was <em>wann</em></caption><thead>',
    );
    expect(html).toMatch(/<\/table><\/div><p>Danach\.<\/p>$/);
  });

  it('is followed by the notes that are called in it', () => {
    const html = set(
      '| A[^a] | B |\n| --- | --- |\n| **1**[^b] | 2 |\n\nDanach.\n\n[^a]: Eins.\n\n[^b]: Zwei.',
    );
    expect(html).toMatch(
      /<th scope="row">1<sup.*?<\/sup><\/th>.*<\/table><\/div><span class="fussnote" id="fn-1".*?Eins\.<\/span><span class="fussnote" id="fn-2".*?Zwei\.<\/span><p>Danach\.<\/p>$/,
    );
  });
});
