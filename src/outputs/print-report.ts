import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import type { Printer } from './browser/printer.js';
import { sideNoteStyle } from './browser/side-notes.js';
import { markElements } from './mark-elements.js';
import { ReadingCache } from './pdf/content/reading-cache.js';
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
  /** Style rules that move what stands beside the text. */
  sideNoteRules: string;
  /** Pages that have been read on the way. */
  readings: ReadingCache;
}

// Two prints are enough unless longer numbers move a line; then one more settles it.
const mostPrints = 4;

/**
 * Prints an HTML document and fills in the page numbers of its contents: print, read the page of each anchor, write
 * it into `#seite-<anchor>`, and print again until the numbers stay. On the way, what stands beside the text is moved until
 * nothing is on anything else. That they don't stay is ZB3007.
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
  let filled = new Map<string, number>();
  const sideNotes = new SideNotes();
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
    const isMoved = sideNotes.place(print, read, readings);
    if (!isMoved && anchors.every((anchor) => filled.get(anchor) === pages.get(anchor))) {
      const source = keep(await printer.readSource(job.language));
      if (!source) return failed();
      const { rules } = sideNotes;
      return {
        value: { print, source, pageCount: facts.pageCount, pages, sideNoteRules: rules, readings },
        diagnostics,
      };
    }
    filled = pages;
    const texts = new Map(
      [...pages].map(([anchor, page]): [string, string] => [`seite-${anchor}`, String(page)]),
    );
    if (isMoved) texts.set(sideNoteStyle, sideNotes.rules);
    if (!keep(await printer.fillTexts(texts))) return failed();
  }
  diagnostics.push(diagnostic('ZB3007', { report: job.report }));
  return failed();
}
