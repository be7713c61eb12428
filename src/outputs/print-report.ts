import {
  type Diagnostic,
  diagnostic,
  hasErrors,
  type Place,
  type Staged,
} from '../diagnostics/diagnostic.js';
import type { Printer } from './browser/printer.js';
import { markElements } from './mark-elements.js';
import { ReadingCache } from './pdf/content/reading-cache.js';
import { finishPdf } from './pdf/finish.js';
import { checkPdf } from './pdf/gate/check-pdf.js';
import { diagnoseFaults } from './pdf/gate/diagnose.js';
import { readTaggedPdf } from './pdf/inspect/tagged-pdf.js';
import type { PdfProperties } from './pdf/metadata.js';
import { readPdf } from './pdf/read.js';

/** A report to be printed. */
export interface PrintJob {
  /** Id of the report. */
  report: string;
  html: string;
  /** Anchors that the contents may name. */
  anchors: readonly string[];
  properties: PdfProperties;
  /** Names of the fonts that may be in it. */
  families: readonly string[];
  /** Where in the sources something stands, by the ids of the elements around it from the inside out, and by its words. */
  placeOf(ids: readonly string[], words: string | undefined): Place | undefined;
  /** Called once, while the browser prints. */
  meanwhile?(): void;
}

/** A printed report with the page of each anchor of its contents. */
export interface PrintedReport {
  pdf: Uint8Array;
  pageCount: number;
  pages: Map<string, number>;
}

// Two prints are enough unless longer numbers move a line; then one more settles it.
const mostPrints = 4;

/**
 * Prints an HTML document and fills in the page numbers of its contents: print, read the page of each anchor, write
 * it into `#seite-<anchor>`, and print again until the numbers stay. That they don't is ZB3007. What comes out is
 * made accessible and then checked as it is; each fault is a finding (ZB31xx).
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

  // A report without contents needs no numbers, and so no draft.
  const anchors = job.anchors.filter((anchor) => job.html.includes(`id="seite-${anchor}"`));

  const readings = new ReadingCache();
  let filled = new Map<string, number>();
  let last: Uint8Array | undefined;
  for (let print = 1; print <= mostPrints; print++) {
    const printing = printer.print();
    // Until the browser has printed, this thread is free for other work.
    await new Promise((resolve) => setImmediate(resolve));
    if (last) readings.readAhead(last);
    else job.meanwhile?.();
    const pdf = keep(await printing);
    const facts = pdf && keep(readPdf(pdf));
    if (!pdf || !facts || hasErrors(diagnostics)) return failed();
    last = pdf;
    const pages = new Map(
      anchors.map((anchor): [string, number] => [anchor, facts.destinations.get(anchor) ?? 0]),
    );
    if (anchors.every((anchor) => filled.get(anchor) === pages.get(anchor))) {
      const finished = keep(await finishAndCheck(printer, pdf, job, readings));
      return finished
        ? { value: { pdf: finished, pageCount: facts.pageCount, pages }, diagnostics }
        : failed();
    }
    filled = pages;
    const texts = new Map(
      [...pages].map(([anchor, page]): [string, string] => [`seite-${anchor}`, String(page)]),
    );
    if (!keep(await printer.fillTexts(texts))) return failed();
  }
  diagnostics.push(diagnostic('ZB3007', { report: job.report }));
  return failed();
}

async function finishAndCheck(
  printer: Printer,
  print: Uint8Array,
  { properties, families, placeOf }: PrintJob,
  readings: ReadingCache,
): Promise<Staged<Uint8Array | undefined>> {
  const { value: source, diagnostics } = await printer.readSource(properties.language);
  if (!source) return { value: undefined, diagnostics };
  const finished = await finishPdf(print, source, properties, readings);
  if (!finished.value) return { value: undefined, diagnostics: [...diagnostics, ...finished.diagnostics] };
  const { pdf, faults } = finished.value;
  const checks = checkPdf(readTaggedPdf(pdf), { source, families });
  const found = [...faults, ...Object.values(checks).flatMap((check) => check ?? [])];
  return { value: pdf, diagnostics: [...diagnostics, ...diagnoseFaults(found, source, placeOf)] };
}
