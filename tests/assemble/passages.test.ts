import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../src/assemble/body.js';
import { assembleReport } from '../../src/assemble/report-view.js';
import { toKapitel } from '../../src/data-types/chapter.js';
import { parseMarkdown } from '../../src/load/markdown.js';
import { openFixture } from './fixture.js';

const { bericht, style, context } = openFixture();

function read(head: string, body: string) {
  const { value } = parseMarkdown(`---\nid: anfang\n${head}\nart: kapitel\n---\n\n${body}`, 'probe.md');
  if (!value) throw new Error('the chapter does not parse');
  return toKapitel(value);
}

const set = (body: string) => bodyHtml(read('titel: Probe', body).body, 'kap-probe', context, { next: 1 });

describe('a passage in another language', () => {
  it('within a line has its language and an id that stays', () => {
    expect(set('Das :sprache[community *organizing*]{en} und :sprache[open space]{#en-GB}.').html).toBe(
      '<p>Das <span lang="en" id="sprache-kap-probe--1">community <em>organizing</em></span> und ' +
        '<span lang="en-GB" id="sprache-kap-probe--2">open space</span>.</p>',
    );
  });

  it('of several blocks leaves them where they are, each with its language', () => {
    const { html } = set(
      ':::sprache{en}\n## Aims\n\nTo *meet*.\n\n- One\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n:::',
    );
    expect(html).toContain('<h2 id="kap-probe--aims" lang="en">Aims<a class="anker ');
    expect(html).toContain('<p lang="en">To <em>meet</em>.</p>');
    expect(html).toContain('<ul lang="en">');
    expect(html).toContain('role="group" aria-label="Tabelle 1"><table class="tabelle" lang="en">');
  });

  it('in a box leaves the box in the language of the report', () => {
    const { html } = set('::::infokasten[Kurz]\n:::sprache{en}\nIn short.\n:::\n::::');
    expect(html).toContain('<aside class="infokasten" aria-labelledby="kasten-kap-probe--1">');
    expect(html).toContain('<p lang="en">In short.</p>');
  });

  it('in a heading has its language in the contents too, and none in the text of bookmarks', () => {
    const { html, headings } = set('## Was *heißt* :sprache[Open Space]{en}?');
    expect(html).toContain(
      '<em>heißt</em> <span lang="en" id="sprache-kap-probe--1">Open Space</span>?<a class="anker nur-bildschirm" href="#kap-probe--was-heisst-open-space" aria-label="Permalink: Was heißt Open Space?"></a></h2>',
    );
    expect(headings).toEqual([
      {
        level: 2,
        title: 'Was heißt Open Space?',
        listed:
          'Was heißt <span lang="en" id="inhalt-kap-probe--was-heisst-open-space--1">Open Space</span>?',
        anchor: 'kap-probe--was-heisst-open-space',
      },
    ]);
  });
});

describe('the title of a chapter', () => {
  const parsed = read(
    'titel: "1. *Wege* & :sprache[Open Space]{en}"\numbruch: ["1. *Wege* &", ":sprache[Open Space]{en}"]',
    '',
  );
  const [first] = context.numbering.chapters.filter(({ number }) => number === 1);
  if (!first) throw new Error('the fixture has no chapter');
  const kapitel = { ...parsed, file: first.kapitel.file };
  const numbering = {
    ...context.numbering,
    chapters: context.numbering.chapters.map((one) => (one === first ? { ...first, kapitel } : one)),
  };
  const report = assembleReport(bericht, { ...context, numbering }, style);
  const view = report.view(new Map());

  it('keeps its markup in the heading', () => {
    expect(view.parts.find((part) => 'anchor' in part && part.anchor === first.anchor)).toMatchObject({
      title: '1. Wege & Open Space',
      titleHtml: '1. <em>Wege</em> &amp; <span lang="en" id="titel-kap-anfang--1">Open Space</span>',
      titleLinesHtml: [
        '1. <em>Wege</em> &amp;',
        '<span lang="en" id="titel-kap-anfang-2--1">Open Space</span>',
      ],
    });
  });

  it('is plain in contents and bookmarks, but for the languages in it', () => {
    const entry = view.contents.find(({ anchor }) => anchor === first.anchor);
    expect(entry).toMatchObject({
      title: '1. Wege & Open Space',
      titleHtml: '1. Wege &amp; <span lang="en" id="inhalt-kap-anfang--1">Open Space</span>',
      sideTitleHtml: '1. Wege &amp; <span lang="en">Open Space</span>',
    });
  });
});
