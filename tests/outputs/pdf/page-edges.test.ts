import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Printer } from '../../../src/outputs/browser/printer.js';
import { ReadingCache } from '../../../src/outputs/pdf/content/reading-cache.js';
import { checkPdf } from '../../../src/outputs/pdf/gate/check-pdf.js';
import { readTaggedPdf } from '../../../src/outputs/pdf/inspect/tagged-pdf.js';
import { watchedPages } from '../../../src/outputs/pdf/watched-pages.js';
import { families, printDocument, sample, testPrinter } from './print-document.js';

let printer: Printer;

beforeAll(async () => {
  printer = await testPrinter();
});
afterAll(() => printer.close());

/** What each page shows, where links stand, and what the gate finds. */
async function pagesOf(body: string, css: string) {
  const { pdf, source } = await printDocument(printer, sample(`<h1>Eins</h1>${body}`, css));
  const read = readTaggedPdf(pdf);
  return {
    texts: read.pages.map(({ units }) => units.map(({ text }) => text).join('')),
    linked: read.links.map(({ page }) => page),
    found: Object.values(checkPdf(read, { source, families })).flatMap((faults) => faults ?? []),
  };
}

const paragraph = `<p id="p">Für Ämter <a href="#p">Bild\u00a04</a>. Am <em>Öl</em> lag Tau.</p>`;
const narrow = 'body,h1,p{margin:0} h1,p,div{break-inside:avoid} h1{font-size:10pt;line-height:14pt}';

test.each([
  ['a little higher than it', '14pt'],
  ['much higher than it', '8pt'],
])('a line at the head of a page whose letters are %s stands there alone', async (_, height) => {
  const { texts, linked, found } = await pagesOf(
    `<div style="height:112mm"></div>${paragraph}`,
    `${narrow} p{line-height:${height}}`,
  );
  expect(texts).toEqual(['1Eins', '2Für Ämter Bild\u00a04. Am Öl lag Tau.']);
  expect(linked).toEqual([1]);
  expect(found).toEqual([]);
});

test('a line at the foot of a page whose letters reach below it stands there alone', async () => {
  const { texts, linked, found } = await pagesOf(
    `<div style="height:calc(117.8mm - 14pt - 7pt)"></div>${paragraph}<p>Gefegt wird jetzt.</p>`,
    `${narrow} p{line-height:7pt}`,
  );
  expect(texts).toEqual(['1EinsFür Ämter Bild\u00a04. Am Öl lag Tau.', '2Gefegt wird jetzt.']);
  expect(linked).toEqual([0]);
  expect(found).toEqual([]);
});

test('a paragraph that goes on overleaf keeps all of its lines', async () => {
  const lines = ['Ägypten jagt', 'Übung pflegt', 'Öl gärt'];
  const { texts, found } = await pagesOf(
    `<div style="height:calc(117.8mm - 14pt - 14pt)"></div><p>${lines.join(' ')}</p>`,
    `${narrow} p{line-height:7pt;width:22mm;orphans:1;widows:1;break-inside:auto!important}`,
  );
  expect(texts).toEqual(['1EinsÄgypten jagt Übung pflegt ', '2Öl gärt']);
  expect(found).toEqual([]);
});

test('what stands at the head of a page does not begin on the page before', async () => {
  const body = `<h1>Eins</h1><div style="height:112mm"></div>${paragraph}`;
  const { print, source } = await printDocument(printer, sample(body, `${narrow} p{line-height:8pt}`));
  const elements = [...source.elements].flatMap(([number, { id }]) => (id === 'p' ? [number] : []));
  const pages = watchedPages(print, [{ elements }], new ReadingCache());
  const texts = pages.map(({ begun }) => begun[0]?.units.map(({ text }) => text).join(''));
  expect(texts).toEqual([expect.stringContaining('Für Ämter')]);
});
