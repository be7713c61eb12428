import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../src/assemble/body.js';
import { parseMarkdown } from '../../src/load/markdown.js';
import { openFixture } from './fixture.js';

const { context } = openFixture();
const head = '---\nid: probe\ntitel: Probe\nart: kapitel\n---\n\n';

function set(markdown: string) {
  const { value } = parseMarkdown(head + markdown, 'probe.md');
  if (!value) throw new Error('the chapter does not parse');
  return bodyHtml(value.body, 'kap-probe', context, { next: 1 });
}

describe('bodyHtml', () => {
  it('joins the lines of a paragraph with spaces, since the print keeps white space', () => {
    expect(set('Eine Zeile\nund noch eine.').html).toBe('<p>Eine Zeile und noch eine.</p>');
  });

  it('has no line ends between the entries of a list in a list, since they would be lines there', () => {
    expect(set('- eins\n  - zwei\n  - drei\n\n  > vier\n').html).toBe(
      '<ul>\n<li><p>eins</p><ul><li>zwei</li><li>drei</li></ul><blockquote><p>vier</p></blockquote></li>\n</ul>',
    );
  });

  it('marks paragraphs that are long enough to stand on two pages', () => {
    const long = `${'Wort '.repeat(80)}Ende.`;
    expect(set(`${long}\n\nKurz.`).html).toBe(`<p class="teilbar">${long}</p>\n<p>Kurz.</p>`);
  });

  it('escapes what looks like markup in text', () => {
    expect(set('A & B, 1 \\< 2').html).toBe('<p>A &#x26; B, 1 &#x3C; 2</p>');
  });

  it('counts instead of typing, with a capital at the start of a sentence', () => {
    const count = context.data.thesen.thesen.length;
    expect(count).toBe(3);
    expect(set(':Anzahl[thesen] Thesen, also :anzahl[thesen] oder :ziffer[thesen].').html).toBe(
      '<p>Drei Thesen, also drei oder 3.</p>',
    );
  });

  it('says „eine“ for one', () => {
    const one = { ...context, counted: new Map([['thesen', 1]]) };
    const { value } = parseMarkdown(`${head}:anzahl[thesen] These`, 'probe.md');
    if (!value) throw new Error('the chapter does not parse');
    expect(bodyHtml(value.body, 'kap-probe', one, { next: 1 }).html).toBe('<p>eine These</p>');
  });

  it('leaves inclusive forms alone, although a colon stands in them', () => {
    expect(set('Viele Bewohner:innen und Nutzer:in.').html).toBe(
      '<p>Viele Bewohner:innen und Nutzer:in.</p>',
    );
  });

  it('refers to figures by their number, long and short', () => {
    const { html } = set(':abb[thesen] und :abb[thesen]{kurz}');
    expect(html).toBe(
      '<p><a class="verweis" href="#abb-thesen">Abbildung\u00A01</a> und <a class="verweis" href="#abb-thesen">Abb.\u00A01</a></p>',
    );
  });

  it('sets a note where it is called, with a way there and back', () => {
    const { html } = set('Satz.[^a]\n\n[^a]: Quelle, *Jahr*.');
    expect(html).toContain('<a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Anmerkung 1">1</a>');
    expect(html).toContain('<span class="fussnote" id="fn-1" role="doc-footnote">');
    expect(html).toContain('href="#fnref-1" role="doc-backlink"');
    expect(html).toContain('Quelle, <em>Jahr</em>.');
  });

  it('numbers notes through the whole report', () => {
    const notes = { next: 7 };
    const { value } = parseMarkdown(`${head}A[^a] B[^b]\n\n[^a]: x\n\n[^b]: y`, 'probe.md');
    if (!value) throw new Error('the chapter does not parse');
    expect(bodyHtml(value.body, 'kap-probe', context, notes).html).toMatch(/id="fn-7"[\s\S]*id="fn-8"/);
    expect(notes.next).toBe(9);
  });

  it('keeps the paragraphs of a note apart', () => {
    const { html } = set('Satz.[^a]\n\n[^a]: Eins.\n\n    Zwei.');
    expect(html).toContain('>1</a> Eins. Zwei.</span>');
  });

  it('gives headings anchors of their own, even when they sound alike', () => {
    const { headings } = set('## Räume\n\nA\n\n## Räume\n\nB\n\n### Maß & Größe\n\nC');
    expect(headings).toMatchObject([
      { level: 2, title: 'Räume', anchor: 'kap-probe--raeume' },
      { level: 2, title: 'Räume', anchor: 'kap-probe--raeume--2' },
      { level: 3, title: 'Maß & Größe', anchor: 'kap-probe--mass-groesse' },
    ]);
  });

  it('sets an info box with its title as its name and as a heading', () => {
    const { html } = set(':::infokasten[Was gilt]\nDas *hier*.\n:::');
    expect(html).toContain('<aside class="infokasten" aria-labelledby="kasten-kap-probe--1">');
    expect(html).toContain(
      '<h2 class="infokasten-titel" id="kasten-kap-probe--1" data-hyphens="none">Was gilt</h2>',
    );
    expect(html).toContain('<p>Das <em>hier</em>.</p>');
  });

  it('sets titles of boxes and meetings one level below the last heading; the contents list meetings only', () => {
    const box = ':::infokasten[Kasten]\nText.\n:::\n\n::methode{#wuensche}\n\n::treffen{#treffen-1}';
    for (const [before, level] of [
      ['', 2],
      ['## A\n\n', 3],
      ['## A\n\n### B\n\n', 4],
    ] as const) {
      const { html, inContents } = set(before + box);
      expect(html.match(new RegExp(`<h${level} class="infokasten-titel"`, 'g'))).toHaveLength(2);
      expect(html).toContain(`<h${level} class="treffen-datum" id="titel-treffen-treffen-1"`);
      expect(inContents.at(-1)).toMatchObject({ level, anchor: 'treffen-treffen-1' });
      expect(inContents.map(({ title }) => title)).not.toContain('Kasten');
    }
  });

  it('never lets HTML through, not even what looks like the end of an element', () => {
    const { html } = set('Davor.\n\n</section><p onclick="x()">böse</p>\n\nEin <b>Wort</b>.');
    expect(html).toBe('<p>Davor.</p>\n<p>Ein Wort.</p>');
  });

  it('keeps the note of an inclusive form', () => {
    const { html } = set('Alle Bewohner:innen[^a] kommen.\n\n[^a]: Alle.');
    expect(html).toContain('Bewohner:innen<sup class="fussnote-zeichen">');
  });

  it('writes headings as text, not as markup', () => {
    const { headings } = set('## Miete & :anzahl[thesen] „Räume“');
    expect(headings[0]?.title).toBe('Miete & drei „Räume“');
  });
});
