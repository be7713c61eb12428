import { anchorPlace } from '../data-types/anchor-place.js';
import type { Bericht } from '../data-types/berichte.js';
import { checkReport } from '../outputs/check-report.js';
import { finishPdf } from '../outputs/pdf/finish.js';
import { withoutToldBefore } from '../outputs/pdf/gate/told-before.js';
import { printReport } from '../outputs/print-report.js';
import type { Workshop } from './drawing-run.js';
import { pdfProperties } from './pdf-properties.js';
import type { RunOptions } from './run.js';

/** A document that is to be printed. */
export interface PrintableReport {
  bericht: Bericht;
  html: string;
  /** Anchors that the contents may name. */
  anchors: readonly string[];
  /** Other work, done while the browser prints. */
  meanwhile(): void;
}

/** A report as PDF. */
export interface PrintedEdition {
  pdf: Uint8Array;
  /** The page of each anchor of the contents. */
  pages: Map<string, number>;
  pageCount: number;
}

/**
 * The PDF of a report, checked. The same document with the same properties from the same browser is printed once; one that
 * something was found about each time. The page numbers of the last time are tried first.
 */
export async function printEdition(
  report: PrintableReport,
  workshop: Workshop,
  options: RunOptions,
): Promise<PrintedEdition | undefined> {
  const { bericht, html, anchors } = report;
  const { style, steps, printer } = workshop;
  const properties = pdfProperties(bericht, workshop.project, options);
  const families = [style.fonts.text, style.fonts.display];
  const key = [html, anchors, style.language, families, properties, await printer.identity()];
  const before = steps.recall<PrintedEdition>('pdf', key);
  if (before) {
    report.meanwhile();
    return before;
  }
  const told = workshop.findings.length;
  const { printed, found } = await printAnew(report, workshop, options);
  if (printed && found === 0 && workshop.findings.length === told) steps.keep('pdf', key, printed);
  return printed;
}

async function printAnew(
  { bericht, html, anchors, meanwhile }: PrintableReport,
  { project, style, steps, stages, printer: coming, keep, failed, findings }: Workshop,
  options: RunOptions,
): Promise<{ printed?: PrintedEdition; found: number }> {
  const lastPages = [bericht.id];
  const job = {
    report: bericht.id,
    html,
    language: style.language,
    anchors,
    expected: steps.recall<Map<string, number>>('pages', lastPages),
    meanwhile,
  };
  const print = async () => keep(await coming.use((printer) => printReport(printer, job)));
  const printed = await stages.run('stagePrint', print, bericht.id);
  if (!printed || failed()) return { found: 0 };
  const { source, pages, pageCount } = printed;
  steps.keep('pages', lastPages, pages);
  const properties = pdfProperties(bericht, project, options);
  const finished = await stages.run(
    'stageFinish',
    async () => keep(await finishPdf(printed.print, source, properties, printed.readings)),
    bericht.id,
  );
  if (!finished) return { found: 0 };
  const families = [style.fonts.text, style.fonts.display];
  const placeOf = (ids: readonly string[], words?: string) => anchorPlace(project, bericht.id, ids, words);
  const found = await stages.run(
    'stageCheck',
    () => checkReport(finished, { source, families, placeOf }),
    bericht.id,
  );
  keep({ value: undefined, diagnostics: withoutToldBefore(found, findings) });
  return { printed: { pdf: finished.pdf, pages, pageCount }, found: found.length };
}
