import { describe, expect, test } from 'vitest';
import { ReadingCache } from '../../../../src/outputs/pdf/content/reading-cache.js';
import { remarkPages } from '../../../../src/outputs/pdf/content/remark-pages.js';
import { Edition } from '../../../../src/outputs/pdf/edition.js';
import { fontReader } from '../../../../src/outputs/pdf/fonts.js';
import { openPdf } from '../../../../src/outputs/pdf/reader.js';
import { isStream, streamContent } from '../../../../src/outputs/pdf/streams.js';
import type { Owner } from '../../../../src/outputs/pdf/structure/owners.js';
import { tag } from '../../../../src/outputs/pdf/structure/tag-node.js';
import { firstMore, onePage, pageObject, stream } from '../small-file.js';

const owner = (more: Partial<Owner> = {}): Owner => ({
  node: tag('P', []),
  holdsDrawing: false,
  isFigure: false,
  isRepeated: false,
  ...more,
});

/** A page marked anew, with what it looks like when the file is opened again. */
async function remarked(owners: Owner[], content: string, resources = '', more: string[] = []) {
  const file = onePage(content, resources, more);
  const edition = new Edition(file);
  const byMark = new Map(owners.map((one, mark) => [mark, one]));
  const pages = remarkPages(file, edition, [pageObject], [byMark], fontReader(file), {
    readings: new ReadingCache(),
    forPrintShop: false,
  });
  await pages.done;
  const written = openPdf(edition.write(file.trailer));
  const contentOf = (object: number) => {
    const value = written.object(object);
    return isStream(value)
      ? Buffer.from(streamContent(value)).toString('latin1').replace(/\s+/g, ' ').trim()
      : '';
  };
  return { pages, content: contentOf(4), contentOf, written };
}

const text = 'BT /F1 9 Tf (A) Tj ET';
const ground = '0 0 9 9 re f';
const mark = (number: number, content: string) => `/P <</MCID ${number}>> BDC ${content} EMC`;

describe('remarkPages', () => {
  test('takes text of tags and drawings of figures for content, the rest for decoration', async () => {
    const { content, pages } = await remarked(
      [owner(), owner({ isFigure: true, holdsDrawing: true }), owner({ isRepeated: true })],
      [mark(0, `${ground} ${text}`), mark(1, ground), mark(2, text), mark(9, text)].join(' '),
    );
    expect(content.match(/\/\w+ <<[^>]*>> BDC/g)).toEqual([
      '/Artifact <</Type /Layout>> BDC',
      '/Span <</MCID 0>> BDC',
      '/Figure <</MCID 1>> BDC',
      '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
    ]);
    const at = (mcid: number) => ({ kind: 'content', page: 0, mcid }) as const;
    expect([0, 1, 2].map((mcid) => pages.find(at(mcid)))).toEqual([[at(0)], [at(1)], []]);
    expect([0, 1].map((mcid) => pages.textOf(at(mcid)))).toEqual(['A', '']);
    expect(pages.boxOf(at(1))).toEqual([0, 0, 9, 9]);
  });

  test('leaves no marks in forms, nor in those within them', async () => {
    const form = (inner: string, xObjects = '') =>
      stream(
        inner,
        `/Subtype /Form /BBox [0 0 9 9] /Resources <</Font <</F1 5 0 R>> /XObject <<${xObjects}>>>>`,
      );
    const { content, contentOf, pages } = await remarked(
      [owner()],
      '/X Do',
      `/XObject <</X ${firstMore} 0 R>>`,
      [form(mark(0, `${text} /Y Do`), `/Y ${firstMore + 1} 0 R`), form(mark(0, text))],
    );
    expect(content).toBe('/Span <</MCID 0>> BDC /X Do EMC');
    expect(contentOf(firstMore)).toBe(`${text} /Y Do`);
    expect(contentOf(firstMore + 1)).toBe(text);
    expect(pages.mixed).toEqual([]);
  });

  test('tells when tags share a form', async () => {
    const form = stream(
      `${mark(0, text)} ${mark(1, text)}`,
      '/Subtype /Form /BBox [0 0 9 9] /Resources <</Font <</F1 5 0 R>>>>',
    );
    const { pages } = await remarked([owner(), owner()], '/X Do', `/XObject <</X ${firstMore} 0 R>>`, [form]);
    expect(pages.mixed).toMatchObject([{ page: 0 }]);
  });

  test('gives the hyphen at the end of a line a font that says so, and no other sign', async () => {
    const broken = `BT /F1 9 Tf (A) Tj /Span <</ActualText <FEFF00AD>>> BDC (x) Tj EMC ET BT /F1 9 Tf (-) Tj ET`;
    const { written, content } = await remarked([owner()], mark(0, `${broken} BT /F1 9 Tf (B-) Tj ET`));
    expect(content).toContain('BT /F1-hy45 9 Tf (-) Tj ET BT /F1 9 Tf (B-) Tj ET');
    const page = written.dict(written.object(pageObject), 'page');
    const fonts = written.dict(written.dict(page.get('Resources'), 'resources').get('Font'), 'fonts');
    const unicodeOf = (name: string) => fontReader(written)(fonts.get(name)).unicode;
    expect(unicodeOf('F1-hy45').get(45)).toBe('\u00ad');
    expect(unicodeOf('F1').get(45)).toBe('-');
  });

  test('leaves a hyphen alone whose font goes on behind it', async () => {
    const broken = `BT /F1 9 Tf (A) Tj /Span <</ActualText <FEFF00AD>>> BDC (x) Tj EMC ET BT /F1 9 Tf (-) Tj ET`;
    const { content } = await remarked([owner()], mark(0, `${broken} BT (B) Tj ET`));
    expect(content).toContain('BT /F1 9 Tf (-) Tj ET BT (B) Tj ET');
  });
});
