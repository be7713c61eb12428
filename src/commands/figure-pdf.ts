import type { Figure } from '../figures/figure.js';
import { checkReport } from '../outputs/check-report.js';
import { figurePage } from '../outputs/figure-page.js';
import { finishPdf } from '../outputs/pdf/finish.js';
import { printReport } from '../outputs/print-report.js';
import type { Workshop } from './drawing-run.js';
import { pdfPropertiesOf } from './pdf-properties.js';
import type { Style } from './prepare.js';
import type { RunOptions } from './run.js';

/** A figure as a PDF of its size, tagged and described as in a report, and checked as one. */
export async function figurePdf(
  id: string,
  figure: Figure,
  style: Style,
  { project, printer: coming, stages, keep }: Workshop,
  options: RunOptions,
): Promise<Uint8Array | undefined> {
  const html = figurePage(figure, style.fonts, style.language);
  const job = {
    report: id,
    html,
    language: style.language,
    anchors: [],
    pageMultiple: 1,
    notePages: [],
    forPrintShop: false,
  };
  const print = async () => keep(await coming.use((printer) => printReport(printer, job)));
  const printed = await stages.run('stagePrint', print, id);
  if (!printed) return undefined;
  const { source, readings } = printed;
  const told = { title: figure.title, subject: figure.description, keywords: [] };
  const properties = pdfPropertiesOf(told, project, options);
  const finish = async () => keep(await finishPdf(printed.print, source, properties, { readings }));
  const finished = await stages.run('stageFinish', finish, id);
  if (!finished) return undefined;
  const families = [style.fonts.text, style.fonts.display];
  const placeOf = () => project.placeOf('abbildung', id);
  const found = await stages.run(
    'stageCheck',
    () => checkReport(finished, { source, families, pdf: undefined, placeOf }),
    id,
  );
  keep({ value: undefined, diagnostics: found });
  return finished.pdf;
}
