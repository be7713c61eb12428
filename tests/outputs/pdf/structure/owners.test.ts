import { describe, expect, test } from 'vitest';
import { ownersOf } from '../../../../src/outputs/pdf/structure/owners.js';
import { tag } from '../../../../src/outputs/pdf/structure/tag-node.js';
import { content, printed, source } from './small-source.js';

describe('ownersOf', () => {
  test('tells the tag of each mark, page by page', () => {
    const document = source([]);
    const [first, second] = [tag('P', [content(0), content(0, 1)]), tag('P', [content(1)])];
    const owners = ownersOf(tag('Document', [first, second]), 2, document);
    expect(owners.map((page) => [...page].map(([mark, { node }]) => [mark, node]))).toEqual([
      [
        [0, first],
        [1, second],
      ],
      [[0, first]],
    ]);
  });

  test('lets figures and markers of lists hold drawings, but no terms', () => {
    const document = source([
      [undefined, 'dl'],
      [0, 'dt'],
    ]);
    const tree = tag('Document', [
      tag('Figure', [tag('Span', [content(0)])]),
      tag('Lbl', [content(1)]),
      printed(document, 1, [content(2)], 'Lbl'),
      tag('P', [content(3)]),
    ]);
    const [owners] = ownersOf(tree, 1, document);
    const of = (mark: number) => owners?.get(mark);
    expect([0, 1, 2, 3].map((mark) => of(mark)?.holdsDrawing)).toEqual([true, true, false, false]);
    expect([0, 1].map((mark) => of(mark)?.isFigure)).toEqual([true, false]);
  });

  test('finds heads of tables that come once more, and feet that come before', () => {
    const document = source([
      [undefined, 'table'],
      [0, 'thead'],
      [1, 'tr'],
      [0, 'tfoot'],
      [3, 'tr'],
      [0, 'tr'],
    ]);
    const row = (number: number, mark: number) =>
      printed(document, number, [tag('TH', [content(mark), content(mark, 1)])], 'TR');
    const owners = ownersOf(tag('Table', [row(2, 0), row(4, 1), row(5, 2)]), 2, document);
    const repeated = owners.map((page) =>
      [...page].filter(([, { isRepeated }]) => isRepeated).map(([mark]) => mark),
    );
    expect(repeated).toEqual([[1], [0]]);
  });
});
