import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { breakStyle } from './browser/break-style.js';
import type { Printer } from './browser/printer.js';
import { markElements } from './mark-elements.js';
import { ReadingCache } from './pdf/content/reading-cache.js';
import { PageHeads } from './pdf/page-heads.js';
import { partedWords } from './pdf/parted-words.js';
import { bleed } from './pdf/print-shop.js';
import { readPdf } from './pdf/read.js';
import { SideNotes } from './pdf/side-notes/side-notes.js';
import type { SourceDocument } from './pdf/source-document.js';

/** A report to be printed. */
export interface PrintJob {
  /** Id of the report. */
  report: string;
  html: string;
  /** BCP 47. */
  language: string;
  /** Anchors that the contents may name. */
  anchors: readonly string[];
  /** Page numbers that are probably right, since they were before. They are tried first: if they hold, one print is enough. */
  expected?: ReadonlyMap<string, number> | undefined;
  /** The number that the number of pages is to be a multiple of, and the ids of hidden pages that may be shown for it. */
  pageMultiple: number;
  notePages: readonly string[];
  /** True: a second print with bleed is wanted, for a print shop. */
  forPrintShop: boolean;
  /** Called when the number of pages is known and one more print is needed. */
  onPages?(count: number): void;
  /** Called once, while the browser prints. */
  meanwhile?(): void;
}

/** A report as the browser has printed it. */
export interface PrintedReport {
  print: Uint8Array;
  /** What was printed. */
  source: SourceDocument;
  pageCount: number;
  /** The page of each anchor of the contents. */
  pages: Map<string, number>;
  /** Style rules found on the way: what stands beside the text is moved, and pages for notes are shown. */
  breakRules: string;
  /** Words parted at the ends of lines: „Zusammen-halt“. */
  parted: string[];
  /** The same pages with bleed. */
  shopPrint: Uint8Array | undefined;
  /** Pages that have been read on the way. */
  readings: ReadingCache;
}

// Two prints are enough unless longer numbers move a line, figures come to the head of a page, or there is no room beside a
// line; then one or two more settle each. All of them at once have taken six.
const mostPrints = 8;

/**
 * Prints an HTML document and fills in the page numbers of its contents: print, read the page of each anchor, write
 * it into `#seite-<anchor>`, and print again until the numbers stay. On the way, what stands beside the text is moved until
 * nothing is on anything else, and pages for notes make up the number wanted. That they don't stay is ZB3007.
 */
export async function printReport(
  printer: Printer,
  job: PrintJob,
): Promise<Staged<PrintedReport | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(staged: Staged<T>): T => {
    diagnostics.push(...staged.diagnostics);
    return staged.value;
  };
  const failed = () => ({ value: undefined, diagnostics });
  if (!keep(await printer.load(markElements(job.html)))) return failed();

  // A report without contents needs no numbers, and so no second print.
  const anchors = job.anchors.filter((anchor) => job.html.includes(`id="seite-${anchor}"`));

  const readings = new ReadingCache();
  let filled = expectedPages(job, anchors);
  if (filled.size > 0 && !keep(await printer.fillTexts(textsOf(filled)))) return failed();
  const sideNotes = new SideNotes();
  const pageHeads = new PageHeads();
  /** How many pages for notes are shown. */
  let shown = 0;
  let last: Uint8Array | undefined;
  for (let count = 1; count <= mostPrints; count++) {
    const printing = printer.print();
    // Until the browser has printed, this thread is free for other work.
    await new Promise((resolve) => setImmediate(resolve));
    if (last) readings.readAhead(last);
    else job.meanwhile?.();
    const print = keep(await printing);
    const facts = print && keep(readPdf(print));
    if (!print || !facts || hasErrors(diagnostics)) return failed();
    last = print;
    const pages = new Map(
      anchors.map((anchor): [string, number] => [anchor, facts.destinations.get(anchor) ?? 0]),
    );
    const read = keep(await printer.readSideNotes());
    if (!read) return failed();
    // What stands beside the text is placed when nothing else moves any more.
    const isMoved = pageHeads.find(print, read, readings) || sideNotes.place(print, read, readings);
    const more = missingPages(facts.pageCount - shown, job);
    if (!isMoved && more === shown && anchors.every((anchor) => filled.get(anchor) === pages.get(anchor))) {
      const settled = keep(await readSettled(printer, job));
      const breakRules = pageHeads.rules + sideNotes.rules + shownPages(job, shown);
      const { pageCount } = facts;
      const parted = partedWords(print, readings);
      const value = settled && { ...settled, print, pageCount, pages, breakRules, parted, readings };
      return { value, diagnostics };
    }
    job.onPages?.(facts.pageCount);
    filled = pages;
    shown = more;
    const texts = textsOf(pages);
    if (isMoved || more > 0)
      texts.set(breakStyle, pageHeads.rules + sideNotes.rules + shownPages(job, shown));
    if (!keep(await printer.fillTexts(texts))) return failed();
  }
  diagnostics.push(diagnostic('ZB3007', { report: job.report }));
  return failed();
}

/** The pages of the anchors as they are expected, if those of all are. */
function expectedPages({ expected }: PrintJob, anchors: readonly string[]): ReadonlyMap<string, number> {
  const known = anchors.flatMap((anchor): [string, number][] => {
    const page = expected?.get(anchor);
    return page === undefined ? [] : [[anchor, page]];
  });
  return new Map(known.length === anchors.length ? known : []);
}

function textsOf(pages: ReadonlyMap<string, number>): Map<string, string> {
  return new Map([...pages].map(([anchor, page]) => [`seite-${anchor}`, String(page)]));
}

/** What is read of a document when its print will stay as it is, and the print for a print shop. */
async function readSettled(
  printer: Printer,
  { language, forPrintShop }: PrintJob,
): Promise<Staged<Pick<PrintedReport, 'source' | 'shopPrint'> | undefined>> {
  const { value: source, diagnostics } = await printer.readSource(language);
  if (!source || !forPrintShop) return { value: source && { source, shopPrint: undefined }, diagnostics };
  const shop = await printWithBleed(printer);
  const value = shop.value && { source, shopPrint: shop.value };
  return { value, diagnostics: [...diagnostics, ...shop.diagnostics] };
}

/** The pages larger by the bleed on each side; a template that has no room for that is ZB3140. */
async function printWithBleed(printer: Printer): Promise<Staged<Uint8Array | undefined>> {
  const { value: hasRoom, diagnostics } = await printer.addBleed(bleed);
  if (hasRoom) return printer.print();
  return { value: undefined, diagnostics: hasErrors(diagnostics) ? diagnostics : [diagnostic('ZB3140')] };
}

/** How many pages for notes a report of so many pages needs, as far as there are any. */
function missingPages(count: number, { pageMultiple, notePages }: PrintJob): number {
  return Math.min((pageMultiple - (count % pageMultiple)) % pageMultiple, notePages.length);
}

function shownPages({ notePages }: PrintJob, count: number): string {
  return notePages
    .slice(0, count)
    .map((id) => `#${id}{display:block}`)
    .join('');
}
