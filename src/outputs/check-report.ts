import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { FinishedPdf } from './pdf/finish.js';
import { checkPdf } from './pdf/gate/check-pdf.js';
import { diagnoseFaults } from './pdf/gate/diagnose.js';
import { readTaggedPdf } from './pdf/inspect/tagged-pdf.js';
import { checkLayout } from './pdf/layout-checks/check-layout.js';
import { formFinding } from './pdf/read.js';
import type { SourceDocument } from './pdf/source-document.js';

/** What a finished report is compared with. */
export interface ReportExpected {
  source: SourceDocument;
  /** Names of the fonts that may be in it. */
  families: readonly string[];
  /** True: what an eye would catch is checked too. */
  looks: boolean;
  /** Where in the sources something stands, by the ids of the elements around it from the inside out, and by its words. */
  placeOf(ids: readonly string[], words: string | undefined): Place | undefined;
}

/** Reads the finished PDF of a report as anybody would, and compares it with what it should be; each fault is a finding (ZB31xx); what an eye would catch is one too. */
export function checkReport(
  { pdf, faults, tree }: FinishedPdf,
  { source, families, looks, placeOf }: ReportExpected,
): Diagnostic[] {
  try {
    const tagged = readTaggedPdf(pdf);
    const checks = checkPdf(tagged, { source, families });
    const broken = [...faults, ...Object.values(checks).flatMap((check) => check ?? [])];
    const found = looks ? [...broken, ...checkLayout(tagged, tree, source)] : broken;
    return diagnoseFaults(found, source, placeOf);
  } catch (error) {
    return [formFinding(error)];
  }
}
