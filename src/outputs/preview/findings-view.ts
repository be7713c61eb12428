import { type Diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/diagnostic.js';
import { frameOf, printable } from '../../diagnostics/frame.js';
import { formatPlace, formatSummary, messageOf, type ReadLine } from '../../diagnostics/text.js';
import { catalogue, type LanguageName } from '../../messages/catalogue.js';

/** A finding as it is shown over a page; all of it is text. */
export interface ShownFinding {
  isError: boolean;
  /** Severity and code. */
  kind: string;
  place: string;
  text: string;
  remedy: string;
  /** The source line and the carets under it. */
  frame: string;
}

/** What a page in the browser is told about the project. */
export interface ShownFindings {
  summary: string;
  /** What the page shows meanwhile, if something is broken. */
  note: string;
  findings: ShownFinding[];
}

/** Findings for the overlay of a page. */
export function showFindings(
  found: readonly Diagnostic[],
  language: LanguageName,
  readLine: ReadLine,
): ShownFindings {
  const { ui } = catalogue(language);
  return {
    summary: formatSummary(found, language),
    note: hasErrors(found) ? ui.previewLastGood : '',
    findings: sortDiagnostics(found).map((one) => {
      const { text, remedy } = messageOf(one, language);
      return {
        isError: one.severity === 'error',
        kind: `${ui[one.severity]} ${one.code}`,
        place: one.place ? formatPlace(one.place) : '',
        text: printable(text),
        remedy: printable(remedy),
        frame: frame(one, readLine),
      };
    }),
  };
}

function frame({ place }: Diagnostic, readLine: ReadLine): string {
  const line = place && readLine(place.file, place.line);
  if (!place || line === undefined || line.trim() === '') return '';
  const { source, indent, carets } = frameOf(line, place);
  return `${source}\n${indent}${carets}`;
}
