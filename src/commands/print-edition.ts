import { notePages } from '../assemble/report-view.js';
import { anchorPlace } from '../data-types/anchor-place.js';
import type { Bericht } from '../data-types/berichte.js';
import { catalogue, fillIn } from '../messages/catalogue.js';
import { checkReport } from '../outputs/check-report.js';
import { finishPdf } from '../outputs/pdf/finish.js';
import { withoutToldBefore } from '../outputs/pdf/gate/told-before.js';
import { type PrintedReport, printReport } from '../outputs/print-report.js';
import type { Workshop } from './drawing-run.js';
import { pdfProperties } from './pdf-properties.js';
import type { BuildReportOptions } from './report-options.js';

/** A document that is to be printed. */
export interface PrintableReport {
  bericht: Bericht;
  html: string;
  /** Anchors that the contents may name. */
  anchors: readonly string[];
  /** Other work, done while the browser prints. */
  meanwhile(): void;
}

/** What printing takes of a workshop. */
export type PrintWorkshop = Omit<Workshop, 'draw' | 'drawIn' | 'write'>;

/** A report as PDF. */
export interface PrintedEdition {
  pdf: Uint8Array;
  /** The same for a print shop, if that was asked for. */
  shopPdf: Uint8Array | undefined;
  /** The page of each anchor of the contents. */
  pages: Map<string, number>;
  /** Style rules found while printing. */
  breakRules: string;
  /** Words parted at the ends of lines. */
  parted: string[];
  pageCount: number;
}

/**
 * The PDF of a report, checked. The same document with the same properties from the same browser is printed once; one that
 * something was found about each time. The page numbers of the last time are tried first.
 */
export async function printEdition(
  report: PrintableReport,
  workshop: PrintWorkshop,
  options: BuildReportOptions,
): Promise<PrintedEdition | undefined> {
  const { bericht, html, anchors } = report;
  const { style, steps, printer } = workshop;
  const properties = pdfProperties(bericht, workshop.project, options);
  const families = [style.fonts.text, style.fonts.display];
  const { printShop } = options;
  const pageMultiple = bericht.seiten_vielfaches ?? 1;
  const settings = [style.language, families, properties, printShop, pageMultiple];
  const key = [html, anchors, ...settings, await printer.identity()];
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
  workshop: PrintWorkshop,
  options: BuildReportOptions,
): Promise<{ printed?: PrintedEdition; found: number }> {
  const { style, steps, stages, printer: coming, keep, failed } = workshop;
  const lastPages = [bericht.id];
  const job = {
    report: bericht.id,
    html,
    language: style.language,
    anchors,
    expected: steps.recall<Map<string, number>>('pages', lastPages),
    pageMultiple: bericht.seiten_vielfaches ?? 1,
    notePages: notePages(bericht.seiten_vielfaches).filter((id) => html.includes(`id="${id}"`)),
    forPrintShop: options.printShop,
    meanwhile,
    onPages: (count: number) => {
      const { ui, terms } = catalogue(options.language);
      const detail = `${bericht.id}, ${fillIn(ui.pages, { count }, terms)}`;
      options.onStage('stagePrint', detail, stages.count);
    },
  };
  const print = async () => keep(await coming.use((printer) => printReport(printer, job)));
  const printed = await stages.run('stagePrint', print, bericht.id);
  if (!printed || failed()) return { found: 0 };
  const { pages, pageCount, breakRules, parted, shopPrint } = printed;
  steps.keep('pages', lastPages, pages);
  const edition = await finish(printed, false, bericht, workshop, options);
  const shop =
    shopPrint && (await finish({ ...printed, print: shopPrint }, true, bericht, workshop, options));
  if (!edition) return { found: 0 };
  return {
    printed: { pdf: edition.pdf, shopPdf: shop?.pdf, pages, pageCount, breakRules, parted },
    found: edition.found + (shop?.found ?? 0),
  };
}

/** Makes a print accessible and checks it. */
async function finish(
  { print, source, readings }: PrintedReport,
  forPrintShop: boolean,
  bericht: Bericht,
  { project, style, stages, keep, findings }: PrintWorkshop,
  options: BuildReportOptions,
): Promise<{ pdf: Uint8Array; found: number } | undefined> {
  const properties = pdfProperties(bericht, project, options);
  const finished = await stages.run(
    'stageFinish',
    async () => keep(await finishPdf(print, source, properties, { readings, forPrintShop })),
    bericht.id,
  );
  if (!finished) return undefined;
  const families = [style.fonts.text, style.fonts.display];
  const placeOf = (ids: readonly string[], words?: string) => anchorPlace(project, bericht.id, ids, words);
  const pdf = forPrintShop ? undefined : `${bericht.id}.pdf`;
  const found = await stages.run(
    'stageCheck',
    () => checkReport(finished, { source, families, pdf, placeOf }),
    bericht.id,
  );
  keep({ value: undefined, diagnostics: withoutToldBefore(found, findings) });
  return { pdf: finished.pdf, found: found.length };
}
