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
  /** Name of the file, for what an eye would catch in it; without one that isn't checked. */
  pdf: string | undefined;
  /** Where in the sources something stands, by the ids of the elements around it from the inside out, and by its words. */
  placeOf(ids: readonly string[], words: string | undefined): Place | undefined;
}

/** Reads the finished PDF of a report as anybody would, and compares it with what it should be; each fault is a finding (ZB31xx); what an eye would catch is one too. */
export function checkReport(
  { pdf, faults, tree }: FinishedPdf,
  { source, families, pdf: name, placeOf }: ReportExpected,
): Diagnostic[] {
  try {
    const tagged = readTaggedPdf(pdf);
    const checks = checkPdf(tagged, { source, families });
    const broken = [...faults, ...Object.values(checks).flatMap((check) => check ?? [])];
    const seen = name === undefined ? [] : checkLayout(tagged, tree, source);
    // Reports share chapters, so the page alone doesn't say where to look.
    const named = seen.map((fault) => ({ ...fault, params: { ...fault.params, pdf: name ?? '' } }));
    return diagnoseFaults([...broken, ...named], source, placeOf);
  } catch (error) {
    return [formFinding(error)];
  }
}
