import { expect, test } from 'vitest';
import { bodyHtml } from '../../src/assemble/body.js';
import {
  chapterAnchor,
  figureAnchor,
  headingAnchors,
  meetingAnchor,
  statementAnchor,
} from '../../src/data-types/anchors.js';
import { slug } from '../../src/data-types/slug.js';
import { parseMarkdown } from '../../src/load/markdown.js';
import { openFixture } from '../assemble/fixture.js';

function anchorsOf(body: string): string[] {
  const { value } = parseMarkdown(`---\nid: a\n---\n${body}`, 'a.md');
  return [...headingAnchors(value?.body ?? { type: 'root', children: [] }, chapterAnchor('a')).values()];
}

test.each([
  ['Einladung und Fest', 'einladung-und-fest'],
  ['Größe, Maß & Übermaß!', 'groesse-mass-uebermass'],
  ['Café im Œuvre', 'cafe-im-uvre'],
  ['Grün (zerlegt: u\u0308)', 'gruen-zerlegt-ue'],
  ['„Kaffee oder Tee“ – 2024', 'kaffee-oder-tee-2024'],
  ['  ', ''],
])('%s → %s', (title, expected) => {
  expect(slug(title)).toBe(expected);
});

test('headings have the anchor of their chapter before their own', () => {
  expect(anchorsOf('## Das *Treffen*\n\nText\n\n### Ergebnisse\n')).toEqual([
    'kap-a--das-treffen',
    'kap-a--ergebnisse',
  ]);
});

test('a title that comes again gets a number', () => {
  expect(anchorsOf('## Ziel\n\n## Ziel\n\n## Ziel\n\n## Ziele\n')).toEqual([
    'kap-a--ziel',
    'kap-a--ziel--2',
    'kap-a--ziel--3',
    'kap-a--ziele',
  ]);
});

test('a counted value goes in by its name, so that the anchor stays when the number changes', () => {
  expect(anchorsOf('## Die :anzahl[thesen] Thesen\n')).toEqual(['kap-a--die-thesen-thesen']);
});

test('headings in a box count too', () => {
  expect(anchorsOf(':::infokasten[T]\n## Im Kasten\n:::\n')).toEqual(['kap-a--im-kasten']);
});

test('the anchors that links are checked against are those that the document has', () => {
  const { context } = openFixture();
  const chapters = context.numbering.chapters.map(({ kapitel, anchor }) => {
    expect(anchor).toBe(chapterAnchor(kapitel.kopf.id));
    const { html, headings } = bodyHtml(kapitel.body, anchor, context, { next: 1 });
    expect(headings.map((heading) => heading.anchor)).toEqual([
      ...headingAnchors(kapitel.body, anchor).values(),
    ]);
    return { html, headings };
  });
  const ids = chapters.flatMap(({ html }) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  expect(ids).toEqual(
    expect.arrayContaining([
      ...chapters.flatMap(({ headings }) => headings.map(({ anchor }) => anchor)),
      ...[...context.numbering.figures.keys()].map(figureAnchor),
      statementAnchor('lindhof'),
      meetingAnchor('treffen-1'),
    ]),
  );
});
