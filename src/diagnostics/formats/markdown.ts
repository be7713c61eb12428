import { catalogue, fillIn } from '../../messages/catalogue.js';
import { reportWords } from '../../messages/report-words.js';
import type { Diagnostic } from '../diagnostic.js';
import { formatSummary } from '../text.js';
import { byFile, type FindingsReport, type Format, shownOf } from './report.js';
import { sentencesOf } from './sentences.js';

/** A summary in Markdown, such as GitHub shows for a step: the numbers, and a table for each file. */
export const markdownFormat: Format = (report) => {
  const { findings, language } = report;
  const { fine, more } = reportWords(language);
  if (findings.length === 0) return `## zb: ${fine}\n`;
  const { shown, left } = shownOf(report);
  const parts = [
    `## zb: ${formatSummary(findings, language)}`,
    ...[...byFile(shown)].map(([file, found]) => table(file, found, report)),
    ...(left > 0 ? [escapeMarkdown(fillIn(more, { count: left }, {}))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
};

function table(file: string | undefined, found: readonly Diagnostic[], { language }: FindingsReport): string {
  const { place, finding, remedy, noPlace } = reportWords(language);
  const title = file === undefined ? noPlace : `\`${file.replaceAll('`', '')}\``;
  return [
    `### ${title}\n`,
    `| ${place} | ${finding} | ${remedy} |`,
    '| --- | --- | --- |',
    ...found.map((one) => row(one, language)),
  ].join('\n');
}

function row(found: Diagnostic, language: FindingsReport['language']): string {
  const { ui } = catalogue(language);
  const [text = '', remedy = '', ...related] = sentencesOf(found, language).map(escapeMarkdown);
  const at = found.place ? `${found.place.line}:${found.place.column}` : '–';
  const said = `**${ui[found.severity]} ${found.code}** ${text}`;
  return `| ${at} | ${[said, ...related].join('<br>')} | ${remedy} |`;
}

/** Signs that Markdown and tables would take for their own. */
function escapeMarkdown(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/[\\`*_[\]<>|~]/g, '\\$&');
}
