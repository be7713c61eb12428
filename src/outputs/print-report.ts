import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import type { Printer } from './browser/printer.js';
import { finishPdf, type PdfProperties } from './pdf/finish.js';
import { readPdf } from './pdf/read.js';

/** A printed report with the page of each anchor of its contents. */
export interface PrintedReport {
  pdf: Uint8Array;
  pageCount: number;
  pages: Map<string, number>;
}

// Two prints are enough unless longer numbers move a line; then one more settles it.
const mostPrints = 4;

/**
 * Prints an HTML document and fills in the page numbers of its contents: print a draft, read the page of each anchor,
 * write it into `#seite-<anchor>`, and print again until the numbers stay. That they don't is ZB3007.
 */
export async function printReport(
  printer: Printer,
  html: string,
  linked: readonly string[],
  properties: PdfProperties & { report: string },
): Promise<Staged<PrintedReport | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>(staged: Staged<T>): T => {
    diagnostics.push(...staged.diagnostics);
    return staged.value;
  };
  const failed = () => ({ value: undefined, diagnostics });
  if (!keep(await printer.load(html))) return failed();

  // A report without contents needs no numbers, and so no draft.
  const anchors = linked.filter((anchor) => html.includes(`id="seite-${anchor}"`));

  let filled = new Map<string, number>();
  for (let print = 1; print <= mostPrints; print++) {
    const isDraft = print === 1 && anchors.length > 0;
    const pdf = keep(await printer.print(isDraft ? 'draft' : 'final'));
    const facts = pdf && keep(readPdf(pdf));
    if (!pdf || !facts || hasErrors(diagnostics)) return failed();
    const pages = new Map(
      anchors.map((anchor): [string, number] => [anchor, facts.destinations.get(anchor) ?? 0]),
    );
    const settled = anchors.every((anchor) => filled.get(anchor) === pages.get(anchor));
    if (settled && !isDraft) {
      const finished = keep(finishPdf(pdf, properties));
      if (!finished) return failed();
      return { value: { pdf: finished, pageCount: facts.pageCount, pages }, diagnostics };
    }
    filled = pages;
    const texts = new Map(
      [...pages].map(([anchor, page]): [string, string] => [`seite-${anchor}`, String(page)]),
    );
    if (!keep(await printer.fillTexts(texts))) return failed();
  }
  diagnostics.push(diagnostic('ZB3007', { report: properties.report }));
  return failed();
}
