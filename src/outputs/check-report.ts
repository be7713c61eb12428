import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { FinishedPdf } from './pdf/finish.js';
import { checkPdf } from './pdf/gate/check-pdf.js';
import { diagnoseFaults } from './pdf/gate/diagnose.js';
import { readTaggedPdf } from './pdf/inspect/tagged-pdf.js';
import { formFinding } from './pdf/read.js';
import type { SourceDocument } from './pdf/source-document.js';

/** What a finished report is compared with. */
export interface ReportExpected {
  source: SourceDocument;
  /** Names of the fonts that may be in it. */
  families: readonly string[];
  /** Where in the sources something stands, by the ids of the elements around it from the inside out, and by its words. */
  placeOf(ids: readonly string[], words: string | undefined): Place | undefined;
}

/** Reads the finished PDF of a report as anybody would, and compares it with what it should be; each fault is a finding (ZB31xx). */
export function checkReport(
  { pdf, faults }: FinishedPdf,
  { source, families, placeOf }: ReportExpected,
): Diagnostic[] {
  try {
    const checks = checkPdf(readTaggedPdf(pdf), { source, families });
    const found = [...faults, ...Object.values(checks).flatMap((check) => check ?? [])];
    return diagnoseFaults(found, source, placeOf);
  } catch (error) {
    return [formFinding(error)];
  }
}
