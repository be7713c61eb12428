import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { finishPdf, type PdfProperties } from '../../../src/outputs/pdf/finish.js';

/** What Chromium writes, in small: dates, a header cell with a node number, an outline, one page. */
function print({ node = 20, moment = '20260101000000', titles = ['Eins,zwei', 'Drei'] } = {}): Buffer {
  const id = `(node${String(node).padStart(8, '0')})`;
  const next = `(node${String(node + 3).padStart(8, '0')})`;
  const items = titles.map((title, index) => {
    const following = index + 1 < titles.length ? `/Next ${8 + index} 0 R` : '';
    return `<</Title (${title})\n/Dest [4 0 R /XYZ 0 0 0]\n/Parent 6 0 R ${following}>>`;
  });
  const objects = [
    `<</Title (Alt)\n/Producer (Skia/PDF m147)\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>`,
    '<</Type /Catalog\n/Pages 3 0 R\n/Outlines 6 0 R\n/Lang (de)\n/ViewerPreferences <</Type /ViewerPreferences>>>>',
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 594.95996 841.91998]\n/Contents 5 0 R>>',
    `<</Length 6>>\nstream\n0 0 m \nendstream`,
    `<</Type /Outlines\n/First 7 0 R\n/Last ${6 + titles.length} 0 R\n/Count ${titles.length}>>`,
    ...items,
    `<</Names [${id} 3 0 R ${next} 4 0 R]\n/Headers [${next} ${id}]>>`,
  ];
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const lines = ['0000000000 65535 f \n'];
  objects.forEach((object, index) => {
    lines.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = `xref\n0 ${lines.length}\n${lines.join('')}trailer\n<</Size ${lines.length}\n/Root 2 0 R\n/Info 1 0 R>>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}

const properties: PdfProperties = {
  title: 'Konzept – „Zukunft“',
  author: 'Hessisches Ministerium (HMWVW)',
  subject: 'Broschüre',
  keywords: ['Quartier', 'Teilhabe'],
  language: 'de-DE',
  creator: 'zb 0.1.0',
  date: '2025-10-31',
};

function finish(bytes: Uint8Array, changes: Partial<PdfProperties> = {}): Uint8Array {
  const { value, diagnostics } = finishPdf(bytes, { ...properties, ...changes });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no value');
  return value;
}

/** Opened with another reader, which must agree. */
async function reopened(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true }).promise;
}

const titlesOf = async (bytes: Uint8Array) =>
  (await (await reopened(bytes)).getOutline()).map((item: { title: string }) => item.title);

describe('finishPdf', () => {
  test('writes properties that another reader sees', async () => {
    const { info } = await (await reopened(finish(print()))).getMetadata();
    expect(info).toMatchObject({
      Title: properties.title,
      Author: properties.author,
      Subject: properties.subject,
      Keywords: 'Quartier, Teilhabe',
      Creator: 'zb 0.1.0',
      Producer: 'Skia/PDF m147',
      CreationDate: "D:20251031000000+00'00'",
      ModDate: "D:20251031000000+00'00'",
      Language: 'de-DE',
    });
  });

  test('shows the title of the document and keeps what the catalog had', async () => {
    const document = await reopened(finish(print()));
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(document.numPages).toBe(1);
  });

  test('gives the same bytes, whenever and after whatever else it was printed', () => {
    const first = finish(print());
    const second = finish(print({ node: 7431, moment: '20270203040506' }));
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('another content has another identifier', () => {
    const identifier = (bytes: Uint8Array) =>
      /\/ID \[<([0-9A-F]{32})> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const one = identifier(finish(print()));
    expect(one).toBeDefined();
    expect(identifier(finish(print(), { title: 'Anders' }))).not.toBe(one);
  });

  test('numbers header cells from 1 in the order they had', () => {
    const text = Buffer.from(finish(print())).toString('latin1');
    expect(text).toContain('/Names [(node00000001) 3 0 R (node00000002) 4 0 R]');
    expect(text).toContain('/Headers [(node00000002) (node00000001)]');
  });

  test('gives bookmarks the exact headings, in order', async () => {
    const bookmarks = ['Eins, zwei', 'Dreißig & mehr'];
    expect(await titlesOf(finish(print(), { bookmarks }))).toEqual(bookmarks);
  });

  test('finds the headings by their letters where the numbers differ', async () => {
    const bytes = print({ titles: ['Eins,zwei', 'Unbekannt', 'Vierund5'] });
    const bookmarks = ['Vorwort', 'Eins, zwei', 'Drei', 'Vier und 5'];
    expect(await titlesOf(finish(bytes, { bookmarks }))).toEqual(['Eins, zwei', 'Unbekannt', 'Vier und 5']);
  });

  test('leaves bookmarks alone without headings', async () => {
    expect(await titlesOf(finish(print()))).toEqual(['Eins,zwei', 'Drei']);
  });

  test('adds properties to a file that has none', async () => {
    const bare = Buffer.from(print().toString('latin1').replace('\n/Info 1 0 R', ''), 'latin1');
    const { info } = await (await reopened(finish(bare))).getMetadata();
    expect(info).toMatchObject({ Title: properties.title });
  });

  test('can be finished again, to the same bytes', () => {
    const once = finish(print());
    expect(Buffer.compare(finish(once), once)).toBe(0);
  });

  test('refuses a file it can not read', () => {
    const { value, diagnostics } = finishPdf(Buffer.from('%PDF-1.7\n'), properties);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ZB3005' }]);
  });
});
