import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../src/outputs/pdf/gate/text-check.js';
import type { TaggedPdf } from '../../../../src/outputs/pdf/inspect/tagged-pdf.js';
import type { Passage } from '../../../../src/outputs/pdf/source-document.js';
import { definitionList } from '../../../../src/outputs/pdf/structure/lists.js';
import { type TagKid, tag } from '../../../../src/outputs/pdf/structure/tag-node.js';
import { content, source } from '../structure/small-source.js';

const document = source([
  [undefined, 'p'],
  [undefined, 'p', { language: 'en' }],
]);

/** Compares tags whose marks show `texts` with passages: `|` before one says that a block begins there. */
function faults(kids: TagKid[], texts: string[], wanted: string[]) {
  const pdf = {
    tree: tag('Document', kids, { language: 'de' }),
    textOf: ({ mcid }: { mcid: number }) => texts[mcid] ?? '',
  } as unknown as TaggedPdf;
  const passages = wanted.map(
    (text): Passage => ({ text: text.replace(/^[|]/, ''), element: 0, afterBlock: text.startsWith('|') }),
  );
  return checkText(pdf, { ...document, passages }).map(({ code, params }) => ({ code, ...params }));
}

const p = (...marks: number[]) =>
  tag(
    'P',
    marks.map((mark) => content(mark)),
  );

describe('checkText', () => {
  test('takes the end of a block and a space for a space', () => {
    expect(faults([p(0), p(1)], ['a', 'b'], ['|a', '|b'])).toEqual([]);
    expect(faults([p(0, 1)], ['a ', 'b'], ['|a', '|b'])).toEqual([]);
    expect(faults([p(0), p(1)], ['a', 'b'], ['|a ', 'b'])).toEqual([]);
  });

  test('finds words of two blocks that run together in one tag', () => {
    expect(faults([p(0, 1)], ['eins', 'zwei drei'], ['|eins', '|zwei drei'])).toEqual([
      { code: 'ZB3102', before: 'eins', after: 'zwei' },
    ]);
  });

  test('finds a space that is lost, and one that is too much', () => {
    expect(faults([p(0)], ['einszwei'], ['|eins zwei'])).toMatchObject([{ code: 'ZB3102' }]);
    expect(faults([p(0)], ['ei ns'], ['|eins'])).toMatchObject([
      { code: 'ZB3101', wanted: 'eins', got: 'ei ns' },
    ]);
  });

  test('shows what differs behind words that are the same on both sides', () => {
    const sentence = '. Am Vormittag wurde aufgeschlossen und gefegt';
    expect(
      faults(
        [p(0)],
        [`Den Ablauf zeigt Abbildung 4 ${sentence}`],
        [`|Den Ablauf zeigt Abbildung 4${sentence}`],
      ),
    ).toEqual([
      {
        code: 'ZB3101',
        wanted: 'Den Ablauf zeigt Abbildung 4. Am Vormittag wurde aufgeschlossen …',
        got: 'Den Ablauf zeigt Abbildung 4 . Am Vormittag wurde aufgeschlossen …',
      },
    ]);
  });

  test('does not mind tags that part more than the document does', () => {
    expect(faults([tag('LI', [p(0)]), tag('LI', [p(1)])], ['a', 'b'], ['|a', 'b'])).toEqual([]);
  });

  test('finds what is missing at the end, and what is too much', () => {
    expect(faults([p(0)], ['a'], ['|a', '|b'])).toMatchObject([{ code: 'ZB3101', got: '@gate.end' }]);
    expect(faults([p(0), p(1)], ['a', 'b'], ['|a'])).toMatchObject([{ code: 'ZB3101', wanted: '@gate.end' }]);
  });

  test('leaves out figures and markers, but not terms', () => {
    const list = tag('L', [tag('LI', [tag('Lbl', [content(0)]), tag('LBody', [content(1)])])]);
    const contents = tag('TOC', [tag('TOCI', [tag('Lbl', [content(0)]), content(1)])]);
    const figure = tag('Figure', [content(2)]);
    expect(faults([list, figure], ['1.', 'a', 'x'], ['|a'])).toEqual([]);
    expect(faults([contents], ['1.', 'a'], ['|a'])).toEqual([]);
    const terms = definitionList([tag('Lbl', [content(0)]), tag('LBody', [content(1)])]);
    expect(faults([terms], ['Wort', 'a'], ['|Wort', '|a'])).toEqual([]);
    expect(faults([terms], ['Wort', 'a'], ['|a'])).toMatchObject([{ code: 'ZB3101' }]);
  });

  test('a note is apart from the words around it', () => {
    const tree = [tag('P', [content(0), tag('Note', [content(1)]), content(2)])];
    expect(faults(tree, ['a', 'Note', 'b'], ['|a', '|Note', '|b'])).toEqual([]);
  });

  test('compares the language of each passage', () => {
    const tree = (language: string) => [tag('P', [tag('Span', [content(0)], { language })])];
    expect(faults(tree('de'), ['a'], ['|a'])).toEqual([]);
    expect(faults(tree('en'), ['a'], ['|a'])).toMatchObject([{ code: 'ZB3111', wanted: 'de', got: 'en' }]);
  });
});
