import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTaggedPdf } from '../../src/outputs/pdf/inspect/tagged-pdf.js';
import { longText } from '../figures/fixtures/long-text.js';
import { contentsEntries } from './contents-check.mjs';
import { openPdf } from './open-pdf.mjs';
import { linesOfParagraphs } from './paragraph-lines.js';
import { type SharedBuild, tortureBuild } from './shared-builds.js';

let built: SharedBuild;
let html: string;
let pdf: Awaited<ReturnType<typeof openPdf>>;

beforeAll(async () => {
  built = await tortureBuild();
  expect(built.stderr).toMatch(/Fertig/);
  html = readFileSync(join(built.out, 'pruefheft.html'), 'utf8');
  pdf = await openPdf(join(built.out, 'pruefheft.pdf'));
});

it('leaves at least three lines of a paragraph on each page that it stands on', () => {
  const lines = linesOfParagraphs(readTaggedPdf(readFileSync(join(built.out, 'pruefheft.pdf'))));
  // Between pictures that fill pages a paragraph may be on three, where the browser knows of no such rule.
  const parted = lines.filter(({ counts }) => counts.length === 2);
  expect(parted.length).toBeGreaterThan(3);
  expect(parted.filter(({ counts }) => Math.min(...counts) < 3)).toEqual([]);
});

describe('the pages that show every element, in the other template', () => {
  let pages: Awaited<ReturnType<typeof openPdf>>['pages'];
  let page: string;

  beforeAll(async () => {
    page = readFileSync(join(built.out, 'musterseiten.html'), 'utf8');
    ({ pages } = await openPdf(join(built.out, 'musterseiten.pdf')));
  });

  it('name each figure by kind and form, and hold every element of the first report', () => {
    const [own, other] = [page, html].map((document) => elementsOf(document));
    for (const name of other ?? []) expect(own, name).toContain(name);
    for (const [, id = ''] of page.matchAll(/<figure class="abbildung[^"]*" id="abb-([^"]+)"/g))
      expect(page).toContain(`Vor der Abbildung „${id}“`);
  });

  it('begin with title, contents and imprint on one page, and chapters follow each other', () => {
    for (const part of ['Musterseiten', 'Inhalt', 'Schluss', 'Impressum', 'sind erfunden.'])
      expect(pages[0]?.text).toContain(part);
    const starts = pages.filter(({ text }) => /6 Abbildungen und Bilder/.test(text));
    expect(starts.some(({ text }) => text.includes('Ein leeres Kapitel mit Auftakt'))).toBe(true);
  });

  it('have the title and the page number at their foot, but the first', () => {
    const feet = pages.map(({ items }) =>
      items.filter(({ y }) => y < (22 / 25.4) * 72).map(({ text }) => text.trim()),
    );
    expect(feet[0]).toEqual([]);
    feet.slice(1).forEach((foot, i) => {
      expect(foot.filter(Boolean).sort()).toEqual([String(i + 2), 'Musterseiten']);
    });
  });

  it('are set in a column that begins at the left margin', () => {
    const body = pages
      .flatMap(({ items }) => items)
      .find(({ text }) => text.startsWith('Das war das letzte'));
    expect(body?.x).toBeCloseTo((20 / 25.4) * 72, 0);
  });
});

/** The classes of the elements that chapters are made of. */
function elementsOf(document: string): string[] {
  const body = document.slice(document.indexOf('<body'));
  const names = [
    ...body.matchAll(/ class="((?:abb|bild|fussnote|infokasten|liste|stimme|tabelle|treffen)[^"]*)"/g),
  ];
  return [...new Set(names.flatMap(([, name = '']) => name.split(' ')))].filter(
    (name) => !name.startsWith('stimmseite'),
  );
}

describe('a report with everything that the data formats allow', () => {
  it('is built with no finding but on how pages look that were made to be odd', () => {
    expect(built.status).toBe(0);
    const codes = new Set(built.stderr.match(/ZB\d{4}/g));
    for (const code of codes) expect(code).toMatch(/^ZB313[0-9]$/);
    // No text lies on another.
    expect(codes).not.toContain('ZB3131');
  });

  it('has its 60 chapters, each on its page, with true numbers in the contents', () => {
    const numbers = pdf.bookmarks
      .filter(({ title }) => /^\d+ /.test(title))
      .map(({ title }) => Number.parseInt(title, 10));
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    const entries = contentsEntries(pdf.pages);
    expect(entries.length).toBeGreaterThan(10);
    for (const { line, printed, page } of entries) expect({ line, page: printed }).toEqual({ line, page });
  });

  it('has no more pages than it needs, and none without text', () => {
    expect(pdf.pages.length).toBeGreaterThan(100);
    expect(pdf.pages.length).toBeLessThan(140);
    const texts = pdf.pages.map(({ text }) =>
      text.replace(/^(Prüfheft mit allem, was geht & „sein darf“ < 1|\d+)+/, ''),
    );
    expect(texts.flatMap((text, i) => (text.length > 8 ? [] : [i + 1]))).toEqual([]);
  });

  it('is not made smaller by the browser: text begins 78 mm from the edge', () => {
    const body = pdf.pages
      .flatMap(({ items }) => items)
      .find(({ text }) => text.startsWith('Das war das letzte'));
    expect(body?.x).toBeCloseTo((78 / 25.4) * 72, 0);
  });

  it('has statements on left and on right pages', () => {
    const pages = pdf.pages.flatMap(({ text }, i) =>
      /Kurz gesagt\.|„Everybody knows/.test(text) ? [i % 2] : [],
    );
    expect(pages.sort()).toEqual([0, 1]);
  });

  it('sets the longest statement on a page of its own so that it ends above the picture', () => {
    const longest = longText(318, 3);
    const page = pdf.pages.find(({ text }) => text.startsWith(`„${longest.slice(0, 60)}`));
    expect(page?.text).toContain(longest.slice(-60));
    const pictureTop = (110 / 25.4) * 72;
    expect(Math.min(...(page?.items.map(({ y }) => y) ?? []))).toBeGreaterThan(pictureTop);
  });

  it('keeps the languages of its passages, titles and statements', () => {
    for (const tag of ['en', 'fr', 'tr', 'pl', 'cs']) expect(html).toContain(` lang="${tag}"`);
    expect(html).toContain('<em>Zitate</em> &amp;');
    expect(html).toMatch(/<p class="stimmseite-satz stimmseite-kurz" lang="en">/);
    expect(html).toMatch(/<p class="stimme-text"[^>]* lang="en">/);
  });

  it('has every id once, and every link leads somewhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    const dead = [...html.matchAll(/\shref="#([^"]+)"/g)].filter(([, anchor]) => !known.has(anchor));
    expect(dead).toEqual([]);
  });
});
