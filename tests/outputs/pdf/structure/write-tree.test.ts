import { describe, expect, test } from 'vitest';
import { Edition } from '../../../../src/outputs/pdf/edition.js';
import { name, ref } from '../../../../src/outputs/pdf/objects.js';
import { openPdf } from '../../../../src/outputs/pdf/reader.js';
import { readTagTree } from '../../../../src/outputs/pdf/structure/read-tree.js';
import { type TagNode, tag } from '../../../../src/outputs/pdf/structure/tag-node.js';
import { writeTagTree } from '../../../../src/outputs/pdf/structure/write-tree.js';
import { pdf, twoPages } from '../small-file.js';
import { content, show } from './small-source.js';

const pages = [3, 4];

/** Writes a tree into a file and opens that again. */
function written(tree: TagNode) {
  const file = openPdf(pdf(twoPages));
  const edition = new Edition(file);
  const boxOf = ({ mcid }: { mcid: number }) => [mcid, 0, mcid + 1.005, 9] as const;
  const result = writeTagTree(tree, edition, { objects: pages, boxOf });
  edition.dict(1, 'catalog').set('StructTreeRoot', ref(result.root));
  const reopened = openPdf(edition.write(file.trailer));
  const root = reopened.dict(ref(result.root), 'root');
  return { result, file: reopened, root };
}

describe('writeTagTree', () => {
  test('writes what is read again', () => {
    const tree = tag(
      'Document',
      [
        tag('P', [content(0), tag('Strong', [content(1)], { language: 'en' }), content(0, 1)]),
        tag('L', [tag('Lbl', [content(2)], { actualText: '•' })], {
          attributes: { List: { ListNumbering: name('Disc') } },
        }),
        tag('Figure', [content(3)], { alternative: 'Ein Bild – groß' }),
        tag('Link', [{ kind: 'annotation', object: 5, page: 1 }, content(1, 1)]),
        tag('TD', []),
      ],
      { language: 'de' },
    );
    const { file, result } = written(tree);
    const read = readTagTree(file, pages);
    if (!read) throw new Error('no tree');
    expect(show(read)).toBe(show(tree));
    expect(read.kids[1]).toMatchObject({ attributes: { List: { ListNumbering: name('Disc') } } });
    expect(read.kids[2]).toMatchObject({
      attributes: { Layout: { BBox: [3, 0, 4.01, 9], Placement: name('Block') } },
    });
    expect(result.annotations.get(5)).toMatchObject({ tag: { type: 'Link' }, structParent: 2 });
    expect([...result.pageKeys]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('leads back from each mark to its tag, past marks that no tag holds', () => {
    const { file, root } = written(tag('Document', [tag('P', [content(2)]), tag('P', [content(0)])]));
    const [key, parents] = file.dict(root.get('ParentTree'), 'parents').get('Nums') as unknown[];
    expect(key).toBe(0);
    const list = file.resolve(parents as never) as unknown[];
    const document = file.dict(root.get('K'), 'document');
    const [second, first] = document.get('K') as unknown[];
    expect(list).toEqual([first, null, second]);
  });

  test('names its own tags and finds notes by their ids', () => {
    const note = (id: string) => tag('Note', [], { id });
    const { file, root } = written(tag('Document', [tag('Em', []), note('note-0002'), note('note-0001')]));
    expect([...file.dict(root.get('RoleMap'), 'roles')]).toEqual([['Em', name('Span')]]);
    const names = file.dict(root.get('IDTree'), 'ids').get('Names') as { bytes: Uint8Array }[];
    expect([names[0], names[2]].map((id) => Buffer.from(id?.bytes ?? []).toString())).toEqual([
      'note-0001',
      'note-0002',
    ]);
  });

  test('knows what became of the tags of the print', () => {
    const { result, file } = written(tag('Document', [tag('H1', [], { object: 77 })]));
    expect(file.dict(ref(result.renumbered.get(77) ?? 0), 'tag').get('S')).toEqual(name('H1'));
  });
});
