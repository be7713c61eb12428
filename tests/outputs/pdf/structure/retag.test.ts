import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../../src/outputs/pdf/source-document.js';
import { type NewContent, retag } from '../../../../src/outputs/pdf/structure/retag.js';
import { type TagKid, tag } from '../../../../src/outputs/pdf/structure/tag-node.js';
import { content, printed, show, source } from './small-source.js';

const everything: NewContent = {
  find: (mark) => [mark],
  textOf: ({ mcid }) => `Text ${mcid}`,
};

/** The tags that are made of those of a print. */
function retagged(document: SourceDocument, kids: TagKid[], what: Partial<NewContent> = {}): string {
  return show(retag(tag('Document', kids), document, { ...everything, ...what })).replace(
    /^Document\(de\)/,
    '',
  );
}

const annotation: TagKid = { kind: 'annotation', object: 9, page: 0 };

describe('retag', () => {
  test('makes a paragraph of what stands in no block, and parts what boxes part', () => {
    const document = source([
      [undefined, 'div'],
      [undefined, 'div'],
      [undefined, 'span', { isBlock: true }],
    ]);
    const boxes = [0, 1, 2].map((number) => printed(document, number, [content(number)]));
    expect(retagged(document, [content(8), ...boxes, content(9)])).toBe('[P[8] P[0] P[1] P[2] P[9]]');
  });

  test('makes no paragraphs within lines, links, contents and parts of lists of terms', () => {
    const document = source([
      [undefined, 'h1'],
      [0, 'span', { isBlock: true }],
      [undefined, 'nav', { role: 'doc-toc' }],
      [2, 'ol'],
      [3, 'li'],
      [4, 'div'],
      [undefined, 'dl'],
      [6, 'div'],
      [7, 'dt'],
      [7, 'dd'],
    ]);
    const of = (number: number, ...kids: TagKid[]) => printed(document, number, kids);
    expect(
      retagged(document, [
        of(0, of(1, content(0))),
        of(3, of(4, of(5, content(1)))),
        of(6, of(7, of(8, content(2)), of(9, content(3)))),
      ]),
    ).toBe('[H1[0] L[LI[LBody[P[1]]]] L[LI[Lbl[2] LBody[3]]]]');
    expect(retagged(document, [of(2, of(3, of(4, of(5, content(1)))))])).toBe('[TOC[TOCI[1]]]');
  });

  test('leaves out what is empty, but not cells', () => {
    const document = source([
      [undefined, 'p'],
      [undefined, 'table'],
      [1, 'tr'],
      [2, 'td'],
    ]);
    const table = printed(document, 1, [printed(document, 2, [])]);
    expect(retagged(document, [printed(document, 0, [content(5)]), table], { find: () => [] })).toBe(
      '[Table[TBody[TR[TD[]]]]]',
    );
  });

  test('gives parts of a print that were parted all their new marks', () => {
    const document = source([[undefined, 'p']]);
    const find: NewContent['find'] = ({ page, mcid }) => [
      { kind: 'content', page, mcid },
      { kind: 'content', page, mcid: mcid + 10 },
    ];
    expect(retagged(document, [printed(document, 0, [content(1)])], { find })).toBe('[P[1 11]]');
  });

  test.each([
    ['•', 'Lbl=•[0]'],
    ['– ', 'Lbl=•[0]'],
    ['', 'Lbl=•[0]'],
    ['1. ', 'Lbl[0]'],
    ['a) ', 'Lbl[0]'],
  ])('says of the marker %j of a list what it is', (marker, label) => {
    const document = source([
      [undefined, 'ul'],
      [0, 'li'],
    ]);
    const item = printed(document, 1, [tag('Lbl', [content(0)]), content(1)]);
    const made = retagged(document, [printed(document, 0, [item])], {
      textOf: ({ mcid }) => (mcid === 0 ? marker : 'Text'),
    });
    expect(made).toBe(`[L[LI[${label} LBody[1]]]]`);
  });

  test('says the language of whole tags, of stretches and of blocks', () => {
    const document = source([
      [undefined, 'p', { language: 'en' }],
      [undefined, 'p'],
      [1, 'span', { language: 'fr' }],
      [1, 'a', { language: 'fr', role: 'doc-noteref' }],
      [undefined, 'div', { language: 'en' }],
      [4, 'p', { language: 'en' }],
      [4, 'p', { language: 'de' }],
    ]);
    const of = (number: number, ...kids: TagKid[]) => printed(document, number, kids);
    expect(
      retagged(document, [
        of(0, content(0)),
        of(1, of(2, content(1)), of(3, content(2), annotation)),
        of(4, of(5, content(3)), of(6, content(4))),
      ]),
    ).toBe('[P(en)[0] P[Span(fr)[1] Span(fr)[Reference[Link[2 @]]]] Div(en)[P[3] P(de)[4]]]');
  });

  test('says the language of groups of rows and of terms in their parts', () => {
    const english = { language: 'en' };
    const document = source([
      [undefined, 'table'],
      [0, 'thead', english],
      [1, 'tr', english],
      [2, 'th', english],
      [0, 'tr', { language: 'fr' }],
      [4, 'td', { language: 'fr' }],
      [undefined, 'dl'],
      [6, 'div', english],
      [7, 'dt', english],
      [7, 'dd', english],
    ]);
    const of = (number: number, ...kids: TagKid[]) => printed(document, number, kids);
    expect(
      retagged(document, [
        of(0, of(1, of(2, of(3, content(0)))), of(4, of(5, content(1)))),
        of(6, of(7, of(8, content(2)), of(9, content(3)))),
      ]),
    ).toBe('[Table[THead[TR(en)[TH[0]]] TBody[TR(fr)[TD[1]]]] L[LI[Lbl(en)[2] LBody(en)[3]]]]');
  });

  test('makes a note of a note, with the way back as its label, and numbers it', () => {
    const document = source([
      [undefined, 'p'],
      [0, 'span', { role: 'doc-footnote' }],
      [1, 'a', { role: 'doc-backlink' }],
    ]);
    const note = printed(document, 1, [printed(document, 2, [content(1), annotation]), content(2)]);
    const tree = retag(tag('Document', [printed(document, 0, [content(0), note])]), document, everything);
    expect(show(tree)).toBe('Document(de)[P[0 Note[Lbl[Reference[Link[1 @]]] 2]]]');
    expect(JSON.stringify(tree)).toContain('"id":"note-0001"');
  });

  test('takes all content of a figure together, with its label or what Chromium says of it', () => {
    const document = source([
      [undefined, 'svg', { label: 'Ein Bild' }],
      [undefined, 'img'],
    ]);
    const drawing = printed(
      document,
      0,
      [tag('NonStruct', [content(0), tag('Span', [content(1)])])],
      'Figure',
    );
    const picture = { ...printed(document, 1, [content(2)], 'Figure'), alternative: 'Ein Foto' };
    expect(retagged(document, [drawing, picture])).toBe('[Figure“Ein Bild”[0 1] Figure“Ein Foto”[2]]');
  });

  test('makes no link of what leads nowhere', () => {
    const document = source([
      [undefined, 'p'],
      [0, 'a'],
    ]);
    expect(retagged(document, [printed(document, 0, [printed(document, 1, [content(0)])])])).toBe('[P[0]]');
  });
});
