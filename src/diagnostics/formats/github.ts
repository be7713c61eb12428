import { fillIn } from '../../messages/catalogue.js';
import { reportWords } from '../../messages/report-words.js';
import type { Diagnostic } from '../diagnostic.js';
import { type FindingsReport, type Format, inRepository, shownOf } from './report.js';
import { sentencesOf } from './sentences.js';

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** Workflow commands of GitHub Actions: a line for each finding, which becomes an annotation of the changed file. */
export const githubFormat: Format = (report) => {
  const { shown, left } = shownOf(report);
  const more = left > 0 ? [`::notice::${escapeText(moreOf(left, report))}`] : [];
  return [...shown.map((found) => annotation(found, report)), ...more].map((line) => `${line}\n`).join('');
};

function moreOf(left: number, { language }: FindingsReport): string {
  return fillIn(reportWords(language).more, { count: left }, {});
}

function annotation(found: Diagnostic, report: FindingsReport): string {
  const { place, code, severity } = found;
  const properties: [string, string | number][] = place
    ? [
        ['file', inRepository(place.file, report)],
        ['line', place.line],
        ['col', place.column],
        ['endColumn', place.endColumn ?? place.column + 1],
      ]
    : [];
  const list = [...properties, ['title', code] as const]
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[severity]} ${list}::${escapeText(sentencesOf(found, report.language).join('\n'))}`;
}

function escapeText(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
