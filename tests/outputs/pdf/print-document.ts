import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { locateBrowser } from '../../../src/outputs/browser/locate.js';
import { openPrinter, type Printer } from '../../../src/outputs/browser/printer.js';
import { markElements } from '../../../src/outputs/mark-elements.js';
import { finishPdf } from '../../../src/outputs/pdf/finish.js';
import type { Fault } from '../../../src/outputs/pdf/gate/fault.js';
import type { PdfProperties } from '../../../src/outputs/pdf/metadata.js';
import type { SourceDocument } from '../../../src/outputs/pdf/source-document.js';
import type { TagNode } from '../../../src/outputs/pdf/structure/tag-node.js';

export const properties: PdfProperties = {
  title: 'Konzept – „Zukunft“',
  author: 'Ministerium & Büro (HMWVW)',
  subject: 'Broschüre',
  keywords: ['Quartier', 'Teilhabe'],
  language: 'de',
  creator: 'zb 0.1.0',
  date: '2025-10-31',
  claims: true,
};

export interface PrintedDocument {
  /** As Chromium has printed it. */
  print: Uint8Array;
  source: SourceDocument;
  pdf: Uint8Array;
  faults: Fault[];
  tree: TagNode;
}

/** A browser for tests; to be closed. */
export async function testPrinter(): Promise<Printer> {
  const { env, platform, arch } = process;
  const { value: browser } = await locateBrowser({ env, platform, arch, home: homedir() });
  const { value: printer } = browser ? await openPrinter(browser, { timeoutMs: 60_000 }) : {};
  if (!printer) throw new Error('no browser');
  return printer;
}

/** Prints a document as a report is printed. */
export async function printDocument(
  printer: Printer,
  html: string,
  changes: Partial<PdfProperties> = {},
): Promise<PrintedDocument> {
  await printer.load(markElements(html));
  const { value: print } = await printer.print();
  const { value: source } = await printer.readSource('de');
  if (!print || !source) throw new Error('not printed');
  const { value, diagnostics } = await finishPdf(print, source, { ...properties, ...changes });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { print, source, ...value };
}

const require = createRequire(import.meta.url);

function fontFace(family: string, slug: string, weight: number): string {
  const file = `@fontsource/${slug}/files/${slug}-latin-${weight}-normal.woff2`;
  const data = readFileSync(require.resolve(file)).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}

const fonts = [
  fontFace('Vollkorn', 'vollkorn', 400),
  fontFace('Vollkorn', 'vollkorn', 700),
  fontFace('Instrument Sans', 'instrument-sans', 500),
].join('');

/** Names of the fonts that `sample` sets. */
export const families = ['Vollkorn', 'Instrument Sans'];

/** A document in the bundled fonts with a page number in the margin. */
export function sample(body: string, css = ''): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>T</title><style>${fonts}
    @page{size:105mm 148mm;margin:15mm;@bottom-center{content:counter(page);font:500 8pt "Instrument Sans"}}
    html{font:10pt/14pt Vollkorn;font-variant-ligatures:none} p,li,h1,h2,dt,dd,th,td{white-space:pre-wrap}
    em{font-style:normal} ${css}</style></head><body>${body}</body></html>`;
}
