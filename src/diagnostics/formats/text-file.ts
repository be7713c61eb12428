import { fillIn } from '../../messages/catalogue.js';
import { reportWords } from '../../messages/report-words.js';
import { formatDiagnostic, formatSummary, type Paint, type ReadLine } from '../text.js';
import { type FindingsReport, type Format, shownOf } from './report.js';

/** Findings as people read them, each with its frame, and how many are not shown. */
export function textOf(report: FindingsReport, paint: Paint): string {
  const { language, readLine } = report;
  const { shown, left } = shownOf(report);
  const parts = shown.map((found) => `${formatDiagnostic(found, language, readLine, paint)}\n\n`);
  if (left > 0) parts.push(`${fillIn(reportWords(language).more, { count: left }, {})}\n\n`);
  return parts.join('');
}

/** The same for a file: without colours, with the numbers at the end, and without lines of interviews, since files are passed on. */
export const textFormat: Format = (report) => {
  const summary =
    report.findings.length > 0
      ? formatSummary(report.findings, report.language)
      : reportWords(report.language).fine;
  const readLine: ReadLine = (file, line) =>
    file.startsWith('data/interviews/') ? undefined : report.readLine(file, line);
  return `${textOf({ ...report, readLine }, (text) => text)}${summary}\n`;
};
