import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Printer } from '../../src/outputs/browser/printer.js';
import { finishPdf } from '../../src/outputs/pdf/finish.js';
import { readTaggedPdf } from '../../src/outputs/pdf/inspect/tagged-pdf.js';
import { checkLayout } from '../../src/outputs/pdf/layout-checks/check-layout.js';
import { printReport } from '../../src/outputs/print-report.js';
import { properties, sample, testPrinter } from './pdf/print-document.js';

let printer: Printer;

beforeAll(async () => {
  printer = await testPrinter();
});
afterAll(() => printer.close());

const css = `@page{margin:15mm} .t{position:relative;margin-left:30mm;width:45mm}
  p{margin:0} aside{display:flow-root;height:0;width:100%;break-after:avoid} blockquote{margin:0}
  @property --kopf{syntax:'<number>';inherits:false;initial-value:0}
  figure{float:left;clear:left;width:45mm;height:40mm;margin:calc(5mm*(1 - var(--kopf))) 0 0;break-inside:avoid}
  aside > div{position:absolute;left:-30mm;width:28mm;margin-top:var(--schub,0px)}`;
const text = (count: number) =>
  `<p>${Array.from({ length: count }, () => 'Eine Zeile Text').join('<br>')}</p>`;
const said = (id: string, lines: number) =>
  `<aside id="${id}"><div><blockquote>${text(lines)}</blockquote></div></aside>`;

/** What a report of a body comes to, with the codes of the findings on how it looks. */
async function printed(body: string, more: { notePages?: string[]; pageMultiple?: number } = {}) {
  const html = sample(`<h1>Eins</h1><div class="t">${body}</div>`, css).replace(
    '</head>',
    '<style id="umbruch"></style></head>',
  );
  const job = { report: 'r', html, language: 'de', anchors: [], notePages: [], pageMultiple: 1, ...more };
  const { value, diagnostics } = await printReport(printer, { ...job, forPrintShop: false });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('not printed');
  const { value: finished } = await finishPdf(value.print, value.source, properties);
  if (!finished) throw new Error('not finished');
  const faults = checkLayout(readTaggedPdf(finished.pdf), finished.tree, value.source);
  return { ...value, codes: faults.map(({ code }) => code) };
}

test('a statement that would leave the page moves up, and one that would stand on it moves too', async () => {
  const { breakRules, codes } = await printed(
    `${text(15)}${said('a', 4)}${text(2)}${said('b', 4)}${text(3)}`,
  );
  expect(breakRules).toMatch(/#a\{--schub:-\d+px\}#b\{--schub:-?\d+px\}/);
  expect(codes).toEqual([]);
});

test('a statement that has room stays where it is', async () => {
  const { breakRules } = await printed(`${text(2)}${said('a', 4)}${text(14)}`);
  expect(breakRules).toBe('');
});

test('a statement for which the margin has no room stands in the text', async () => {
  const { breakRules, codes } = await printed(`${said('a', 14)}${text(2)}${said('b', 14)}${text(3)}`);
  expect(breakRules).toContain('#b{position:static');
  expect(codes).not.toContain('ZB3131');
});

test('a figure at the head of a page has no white above it, one in the text has', async () => {
  const figure = (id: string) => `<figure id="${id}"><figcaption>Bild</figcaption></figure>`;
  const { breakRules } = await printed(`${text(2)}${figure('f')}${text(4)}${figure('g')}${text(12)}`);
  expect(breakRules).toBe('#g{--kopf:1}');
});

test('a picture without a name at the head of a page has no white above it either', async () => {
  const picture = '<figure><figcaption>Bild</figcaption></figure>';
  const { breakRules } = await printed(
    `<div id="s">${text(2)}${picture}${text(4)}${picture}${text(12)}</div>`,
  );
  expect(breakRules).toBe('#s>:nth-child(4){--kopf:1}');
});

test('a name that is no plain CSS identifier spoils no rule', async () => {
  const pages = ([first, second]: [string, string]) =>
    printed(
      `${text(2)}<figure${first}Bild</figcaption></figure>${text(4)}<figure${second}Bild</figcaption></figure>${text(12)}`,
    );
  const { breakRules: own } = await pages([' id="1"><figcaption>', ' id="2"><figcaption>']);
  expect(own).toBe('#\\32 {--kopf:1}');
  const { breakRules: inner } = await pages(['><figcaption id="a.1">', '><figcaption id="a.2">']);
  expect(inner).toBe(':has(>#a\\.2){--kopf:1}');
  const { breakRules: notes } = await printed(
    `${text(15)}${said('1', 4)}${text(2)}${said('2', 4)}${text(3)}`,
  );
  expect(notes).toMatch(/^#\\31 \{--schub:-\d+px\}#\\32 \{--schub:-?\d+px\}$/);
});

test('hidden pages are shown until their number is a multiple', async () => {
  const hidden = ['n1', 'n2', 'n3'].map(
    (id) => `<section id="${id}" style="break-before:page" hidden>N</section>`,
  );
  const { pageCount, breakRules } = await printed(text(16) + hidden.join(''), {
    notePages: ['n1', 'n2', 'n3'],
    pageMultiple: 4,
  });
  expect(pageCount).toBe(4);
  expect(breakRules).toBe('#n1{display:block}#n2{display:block}#n3{display:block}');
});

test('a document without room for bleed is not printed for a print shop', async () => {
  const job = { report: 'r', html: sample('<h1>Eins</h1>'), language: 'de', anchors: [], notePages: [] };
  const { value, diagnostics } = await printReport(printer, { ...job, pageMultiple: 1, forPrintShop: true });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'ZB3140' }]);
});
