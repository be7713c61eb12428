import { describe, expect, test } from 'vitest';
import { name } from '../../../../src/outputs/pdf/objects.js';
import type { SourceDocument } from '../../../../src/outputs/pdf/source-document.js';
import { completeTable } from '../../../../src/outputs/pdf/structure/tables.js';
import { isTag, type TagKid, tag } from '../../../../src/outputs/pdf/structure/tag-node.js';
import { content, printed, show, source } from './small-source.js';

const document = source([
  [undefined, 'table'],
  [0, 'caption'],
  [0, 'thead'],
  [2, 'tr'],
  [3, 'td'],
  [3, 'th'],
  [0, 'tbody'],
  [6, 'tr'],
  [7, 'th', { scope: 'row', rowSpan: 2 }],
  [7, 'td', { columnSpan: 3 }],
  [6, 'tr'],
  [10, 'td'],
]);
const of = (number: number, type: string, ...kids: TagKid[]) => printed(document, number, kids, type);

/** Attributes of the cells by their element. */
function cellsOf(kids: readonly TagKid[], { elements }: SourceDocument): Map<number, unknown> {
  const numbers = new Map([...elements].map(([number, element]) => [element, number]));
  const cells = new Map<number, unknown>();
  const visit = (kid: TagKid) => {
    if (!isTag(kid)) return;
    if (kid.type === 'TD' || kid.type === 'TH')
      cells.set(numbers.get(kid.element as never) ?? -1, kid.attributes);
    kid.kids.forEach(visit);
  };
  kids.forEach(visit);
  return cells;
}

describe('completeTable', () => {
  const rows = [
    of(1, 'Caption', content(9)),
    of(3, 'TR', of(5, 'TH', content(0))),
    of(7, 'TR', of(8, 'TH', content(1)), of(9, 'TD', content(2))),
  ];

  test('has all rows in their groups and all cells, empty ones too', () => {
    expect(completeTable(rows, 0, document).map(show)).toEqual([
      'Caption[9]',
      'THead[TR[TD[] TH[0]]]',
      'TBody[TR[TH[1] TD[2]] TR[TD[]]]',
    ]);
  });

  test('says of cells what they are heads of and how far they reach', () => {
    const cells = cellsOf(completeTable(rows, 0, document), document);
    expect(cells.get(4)).toEqual({});
    expect(cells.get(5)).toEqual({ Table: { Scope: name('Column') } });
    expect(cells.get(8)).toEqual({ Table: { Scope: name('Row'), RowSpan: 2 } });
    expect(cells.get(9)).toEqual({ Table: { ColSpan: 3 } });
  });

  test('takes no rows of a table within it', () => {
    const nested = source([
      [undefined, 'table'],
      [0, 'tr'],
      [1, 'td'],
      [2, 'table'],
      [3, 'tr'],
      [4, 'td'],
    ]);
    const inner = tag('Table', [content(1)]);
    const row = printed(nested, 1, [printed(nested, 2, [inner], 'TD')], 'TR');
    expect(completeTable([row], 0, nested).map(show)).toEqual(['TBody[TR[TD[Table[1]]]]']);
  });

  test('parts bodies that follow each other', () => {
    const bodies = source([
      [undefined, 'table'],
      [0, 'tbody'],
      [1, 'tr'],
      [0, 'tbody'],
      [3, 'tr'],
    ]);
    expect(completeTable([], 0, bodies).map(show)).toEqual(['TBody[TR[]]', 'TBody[TR[]]']);
  });
});
