import { printable } from '../../diagnostics/frame.js';
import type { ColumnRole } from '../../load/survey/columns.js';
import { catalogue, fillIn, type LanguageName, type UiKey } from '../../messages/catalogue.js';
import type { SourceReport } from './take-over.js';

type Say = (indent: number, key: UiKey, params?: Record<string, string | number>) => void;
type TranscriptReport = Extract<SourceReport, { kind: 'transcript' }>;
type SurveyReport = Extract<SourceReport, { kind: 'survey' }>;

/** What was taken from each source and what was not, and why, for people. */
export function reportText(
  reports: readonly SourceReport[],
  language: LanguageName,
  isDryRun: boolean,
): string {
  const { ui, terms } = catalogue(language);
  const lines: string[] = [];
  const say: Say = (indent, key, params = {}) =>
    void lines.push(' '.repeat(indent) + printable(fillIn(ui[key], params, terms)));
  if (isDryRun) say(0, 'importDryRun');
  reports.forEach((report, i) => {
    const source = report.source ?? fillIn(ui.importUnnamed, { number: i + 1 }, terms);
    if (report.kind === 'transcript') tellTranscript(report, source, say);
    else tellSurvey(report, source, say, ui.importTab);
    lines.push('');
  });
  return lines.join('\n');
}

function tellTranscript(report: TranscriptReport, source: string, say: Say): void {
  const { kinds, total, blankLines, taken } = report;
  say(0, 'importTranscript', { source, target: target(report.interview), pseudonym: report.pseudonym });
  say(2, 'importTaken');
  for (const { frage, words, lines } of taken)
    say(4, 'importAnswer', { question: frage, words, lines: ranges(lines) });
  say(2, 'importNotTaken');
  say(4, 'importInterviewer', { ...kinds.interviewer });
  if (kinds.before.words + kinds.before.lines > 0)
    say(4, 'importBefore', { ...kinds.before, where: ranges(runs(report.linesBefore)) });
  if (kinds.guide.lines > 0) say(4, 'importGuide', { ...kinds.guide });
  say(4, 'importMark', { ...kinds.mark });
  if (blankLines > 0) say(4, 'importBlank', { lines: blankLines });
  const { words: takenWords, lines: takenLines } = kinds.answer;
  say(2, 'importSum', { ...total, takenWords, takenLines });
  if (report.timeStamps > 0) say(2, 'importStamps', { count: report.timeStamps });
  if (report.names > 0) say(2, 'importNames', { count: report.names });
  if (report.contacts > 0) say(2, 'importContacts', { count: report.contacts });
  if (report.answering > 1) say(2, 'importSeveral', { count: report.answering });
  if (report.otherQuestions.length > 0)
    say(2, 'importOtherQuestions', { lines: report.otherQuestions.join(', ') });
  if (report.unanswered.length > 0) say(2, 'importUnanswered', { questions: report.unanswered.join(', ') });
}

const columnKeys: Record<ColumnRole, UiKey> = {
  question: 'importColumnQuestion',
  codes: 'importColumnCodes',
  group: 'importColumnGroup',
  date: 'importColumnDate',
  consent: 'importColumnConsent',
  pseudonym: 'importColumnPseudonym',
  contact: 'importColumnContact',
  technical: 'importColumnTechnical',
  omitted: 'importColumnOmitted',
  unmatched: 'importColumnUnmatched',
  fixed: 'importColumnFixed',
};

function tellSurvey(report: SurveyReport, source: string, say: Say, tab: string): void {
  const { encoding, columns, rows, cells, interviews } = report;
  const delimiter = report.delimiter === '\t' ? tab : `„${report.delimiter}“`;
  say(0, 'importSurvey', { source, rows: rows.length, delimiter, encoding });
  say(2, 'importColumns');
  for (const { heading, role, frage = '', cells: count, words } of columns)
    say(4, columnKeys[role], { column: heading, question: frage, cells: count, words });
  say(2, 'importRows');
  for (const { row, outcome, cells: count, answers, words } of rows) {
    const id = interviews.find((interview) => interview.row === row)?.interview ?? '';
    if (outcome === 'taken') say(4, 'importRowTaken', { row, target: target(id), answers, words });
    else say(4, outcome === 'consent' ? 'importRowConsent' : 'importRowSilent', { row, cells: count });
  }
  say(2, 'importCellSum', { ...cells });
  if (report.contacts > 0) say(2, 'importContacts', { count: report.contacts });
}

function target(id: string): string {
  return `data/interviews/${id}.yaml`;
}

/** „3–5, 9“ */
function ranges(lines: readonly (readonly [number, number])[]): string {
  return lines.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** Numbers that follow each other as first and last one. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else found.push([n, n]);
  }
  return found;
}
