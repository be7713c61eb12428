import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../../../src/outputs/browser/printer.js';
import type { Fault } from '../../../../src/outputs/pdf/gate/fault.js';
import { readTaggedPdf } from '../../../../src/outputs/pdf/inspect/tagged-pdf.js';
import { checkLayout } from '../../../../src/outputs/pdf/layout-checks/check-layout.js';
import { printDocument, sample, testPrinter } from '../print-document.js';

let printer: Printer;

beforeAll(async () => {
  printer = await testPrinter();
});
afterAll(() => printer.close());

async function faultsOf(body: string, css = ''): Promise<Fault[]> {
  const { pdf, source, tree } = await printDocument(printer, sample(body, css));
  return checkLayout(readTaggedPdf(pdf), tree, source);
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `Zeile ${i + 1} des Textes`).join('<br>');
/** Fills so much of a page, of 118 mm, that it isn't empty. */
const full = `<p>${lines(16)}</p>`;
const page = (body: string) => `<section style="break-before:page">${body}</section>`;
const codes = (faults: readonly Fault[]) => faults.map(({ code }) => code);

test('a sound document has no fault', async () => {
  expect(await faultsOf(`<h1>Eins</h1>${full}`)).toEqual([]);
});

describe('letters', () => {
  test('smaller than 8 pt are told with their size and place', async () => {
    const [fault, ...others] = await faultsOf(
      `<h1>Eins</h1>${full}<p id="p" style="font-size:7pt">Klein</p>`,
    );
    expect(fault).toMatchObject({
      code: 'ZB3130',
      params: { page: 1, text: 'Klein', size: '7.0' },
      excerpt: 'Klein',
    });
    expect(fault?.element).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  test('of a drawing that was made smaller are told', async () => {
    const drawing = `<svg role="img" aria-label="Bild" width="100" height="20" viewBox="0 0 200 40"><text y="20" font-size="16">Wort</text></svg>`;
    expect(await faultsOf(`<h1>Eins</h1>${full}${drawing}`)).toMatchObject([
      { code: 'ZB3130', params: { size: '6.0' } },
    ]);
  });

  test('that call a note may be smaller', async () => {
    const call = '<p>Wort<sup style="font-size:6pt"><a id="a" href="#b" role="doc-noteref">1</a></sup></p>';
    expect(await faultsOf(`<h1 id="b">Eins</h1>${full}${call}`)).toEqual([]);
  });
});

describe('text', () => {
  test('on other text is told once, with both', async () => {
    const faults = await faultsOf(
      `<h1>Eins</h1>${full}<p>Unten liegt das</p><p style="position:relative;top:-24pt">Oben steht dies</p>`,
    );
    expect(faults).toMatchObject([{ code: 'ZB3131', params: { page: 1 } }]);
    expect([faults[0]?.params.text, faults[0]?.params.other].sort()).toEqual([
      'Oben steht dies',
      'Unten liegt das',
    ]);
  });

  test('that is cut off is told', async () => {
    const cut = '<div style="height:8pt;overflow:hidden"><p style="margin:0">Ein halber Satz</p></div>';
    expect(await faultsOf(`<h1>Eins</h1>${full}${cut}`)).toMatchObject([
      { code: 'ZB3132', params: { page: 1 } },
    ]);
  });

  test('in the margin is told', async () => {
    const wide = '<p style="margin-left:-10mm">Ein langer Satz</p>';
    expect(codes(await faultsOf(`<h1>Eins</h1>${full}${wide}`))).toEqual(['ZB3132']);
  });
});

describe('headings', () => {
  test('with fewer than three lines below them are told', async () => {
    const next = `<h2>Zwei</h2><p>${lines(2)}</p><p style="break-before:page">${lines(19)}</p>`;
    expect(await faultsOf(`<h1>Eins</h1><p>${lines(16)}</p>${next}`)).toMatchObject([
      { code: 'ZB3133', params: { page: 1, text: 'Zwei' } },
    ]);
  });

  test('whose text is short are not', async () => {
    expect(
      await faultsOf(
        `<h1>Eins</h1><p>${lines(16)}</p><h2>Zwei</h2><p>Ende.</p>${page(`<h2>Drei</h2>${full}`)}`,
      ),
    ).toEqual([]);
  });
});

describe('lines', () => {
  const narrow = 'style="width:40mm;text-align:left"';
  test('that end a paragraph with one short word are told', async () => {
    const words = `<p>Ein Absatz mit einigen Zeilen<br>und noch einer Zeile und dann<br>so.</p>`;
    expect(await faultsOf(`<h1>Eins</h1><p>${lines(14)}</p>${words}`)).toMatchObject([
      { code: 'ZB3134', params: { page: 1, word: 'so.' } },
    ]);
  });

  test('with hyphens are told from three in a row on', async () => {
    const part = 'Nachbarschafts\u00ad';
    const text = (count: number) =>
      `<p ${narrow}>Die ${part.repeat(count)}versammlung und noch etwas mehr Text, der sie füllt</p>`;
    expect(codes(await faultsOf(`<h1>Eins</h1><p>${lines(12)}</p>${text(3)}`))).toContain('ZB3135');
    expect(codes(await faultsOf(`<h1>Eins</h1><p>${lines(12)}</p>${text(2)}`))).not.toContain('ZB3135');
  });
});

describe('pages', () => {
  test('more than a third empty are told: within a chapter, and at its end', async () => {
    const faults = await faultsOf(
      `<h1>Eins</h1><p>${lines(8)}</p>${page(`<p>${lines(5)}</p>`)}${page(`<h1>Zwei</h1>${full}`)}`,
    );
    expect(faults).toMatchObject([
      { code: 'ZB3136', params: { page: 1 } },
      { code: 'ZB3137', params: { page: 2 } },
    ]);
    expect(Number(faults[1]?.params.percent)).toBeGreaterThan(60);
  });

  test('without page number are designed as they are', async () => {
    const css = '@page voll{@bottom-center{content:none}} .v{page:voll}';
    expect(await faultsOf(`<div class="v"><h1>Titel</h1></div>${page(full)}`, css)).toEqual([]);
  });
});

describe('what belongs to a line', () => {
  const pages = (between: string) => page(full) + between + page(full);
  test('a figure two pages from its first mention is told', async () => {
    const mention = '<p><a href="#abb-x">Abbildung 1</a></p>';
    const figure = page(
      `<figure id="abb-x"><svg role="img" aria-label="Bild" width="200" height="340"><rect width="200" height="340"/></svg><figcaption>Abb. 1 Bild</figcaption></figure>`,
    );
    expect(await faultsOf(`<h1>Eins</h1>${mention}${full}${pages('')}${figure}`)).toMatchObject([
      { code: 'ZB3138', params: { page: 4, mention: 1 } },
    ]);
    expect(await faultsOf(`<h1>Eins</h1>${full}${page(mention + full)}${figure}`)).toEqual([]);
  });

  test('a statement on another page than the text around it is told', async () => {
    const statement =
      '<aside style="break-before:page;break-after:page"><blockquote><p>Gesagt</p></blockquote></aside>';
    const faults = await faultsOf(`<h1>Eins</h1>${full}${statement}${full}`);
    expect(faults.filter(({ code }) => code === 'ZB3139')).toMatchObject([
      { params: { page: 2, wanted: 1 } },
    ]);
    const near = statement.replace(';break-after:page', '');
    expect(codes(await faultsOf(`<h1>Eins</h1>${full}${near}${full}`))).not.toContain('ZB3139');
  });
});
