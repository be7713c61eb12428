import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../../src/outputs/pdf/reader.js';
import { readTagTree } from '../../../../src/outputs/pdf/structure/read-tree.js';
import { pdf, twoPages } from '../small-file.js';
import { show } from './small-source.js';

const pages = [3, 4];

describe('readTagTree', () => {
  const read = (...objects: string[]) => {
    const catalog = '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R>>';
    return readTagTree(openPdf(pdf([catalog, ...twoPages.slice(1), ...objects])), pages);
  };

  test('takes the page of what is around, whatever form content is written in', () => {
    const tree = read(
      '<</K 7 0 R>>',
      '<</S /Document /Pg 3 0 R /K [0 8 0 R <</Type /MCR /Pg 4 0 R /MCID 1>> <</Type /OBJR /Obj 5 0 R>>]>>',
      '<</S /P /Pg 4 0 R /K <</Type /MCR /MCID 3>> /A [<</O /Layout /A 1>> 0 <</O /Layout /B 2>>]>>',
    );
    if (!tree) throw new Error('no tree');
    expect(show(tree)).toBe('Document[0 P[1/3] 1/1 @]');
    expect(tree.kids[1]).toMatchObject({ object: 8, attributes: { Layout: { A: 1, B: 2 } } });
  });

  test.each([
    ['without a root', '<</K [7 0 R 7 0 R]>>', '<</S /P>>'],
    ['in a ring', '<</K 7 0 R>>', '<</S /P /K 7 0 R>>'],
    ['of content without a page', '<</K 7 0 R>>', '<</S /P /K 0>>'],
    ['of other things', '<</K 7 0 R>>', '<</S /P /K (x)>>'],
  ])('refuses one %s', (_, ...objects) => {
    expect(() => read(...objects)).toThrow(/structure|content/);
  });

  test('finds none where there is none', () => {
    expect(readTagTree(openPdf(pdf(twoPages)), pages)).toBeUndefined();
  });
});
