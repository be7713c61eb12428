import { type Diagnostic, hasErrors, type Staged } from '../../diagnostics/diagnostic.js';
import type { ComingPrinter } from '../browser.js';
import { printEdition } from '../print-edition.js';
import { createStages, type RunOptions } from '../run.js';
import { setReport } from '../set-report.js';
import type { Edition, Studio } from './edition.js';

/** The PDF of a report as `zb build-report` writes it; nothing if the edition has no such report. */
export async function reportPdf(
  id: string,
  { project, style, figures, desk }: Edition,
  { steps, passing, look }: Studio,
  printer: ComingPrinter,
  options: RunOptions,
): Promise<Staged<Uint8Array | undefined>> {
  const findings: Diagnostic[] = [];
  const keep = <T>({ value, diagnostics }: Staged<T>): T => {
    findings.push(...diagnostics);
    return value;
  };
  const bericht = project.data.berichte.find((one) => one.id === id);
  if (!bericht) return { value: undefined, diagnostics: [] };
  const tools = { remember: passing.remember, compile: look.compile };
  const pictures = keep(await desk.forReport(bericht));
  const { report, forPrint } = setReport(bericht, project, figures, pictures, style, tools);
  const html = keep(await forPrint());
  const failed = () => hasErrors(findings);
  if (html === undefined || failed()) return { value: undefined, diagnostics: findings };
  const workshop = { project, style, printer, stages: createStages(options), steps, keep, failed, findings };
  const printable = { bericht, html, anchors: report.anchors, meanwhile: () => undefined };
  const printed = await printEdition(printable, workshop, { ...options, printShop: false });
  steps.tidy();
  return { value: failed() ? undefined : printed?.pdf, diagnostics: findings };
}
