import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import type { Printer } from './browser/printer.js';
import { markElements } from './mark-elements.js';
import { ReadingCache } from './pdf/content/reading-cache.js';
import { readPdf } from './pdf/read.js';
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
  /** Pages that have been read on the way. */
  readings: ReadingCache;
}

// Two prints are enough unless longer numbers move a line; then one more settles it.
const mostPrints = 4;

/**
 * Prints an HTML document and fills in the page numbers of its contents: print, read the page of each anchor, write
 * it into `#seite-<anchor>`, and print again until the numbers stay. That they don't is ZB3007.
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
  let filled: ReadonlyMap<string, number> = new Map();
  if (anchors.length > 0 && anchors.every((anchor) => job.expected?.has(anchor))) {
    filled = new Map(anchors.map((anchor) => [anchor, job.expected?.get(anchor) ?? 0]));
    if (!keep(await printer.fillTexts(textsOf(filled)))) return failed();
  }
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
    if (anchors.every((anchor) => filled.get(anchor) === pages.get(anchor))) {
      const source = keep(await printer.readSource(job.language));
      if (!source) return failed();
      return { value: { print, source, pageCount: facts.pageCount, pages, readings }, diagnostics };
    }
    filled = pages;
    if (!keep(await printer.fillTexts(textsOf(pages)))) return failed();
  }
  diagnostics.push(diagnostic('ZB3007', { report: job.report }));
  return failed();
}

function textsOf(pages: ReadonlyMap<string, number>): Map<string, string> {
  return new Map([...pages].map(([anchor, page]) => [`seite-${anchor}`, String(page)]));
}
