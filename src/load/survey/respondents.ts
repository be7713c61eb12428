import { type Diagnostic, diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { isContactData } from '../transcript/contact-data.js';
import { accountOfCells, type CellKind, type RowOutcome, type SurveyAccount } from './account.js';
import { consentIn } from './cell-values.js';
import { type Column, type ColumnRole, dateColumns } from './columns.js';
import type { CsvRow, CsvTable } from './read-csv.js';
import { isUndated, monthsOf } from './read-dates.js';
import { readAnswers, type SurveyAnswer } from './row-answers.js';

/** What holds for all rows, or where a row says nothing itself. */
export interface SurveySettings {
  groups: readonly { id: string; name: string }[];
  /** Values in the column of groups that mean one of them. */
  groupValues: readonly { wert: string; gruppe: string }[];
  themes: readonly string[];
  gruppe: string | undefined;
  datum: string | undefined;
  einwilligung: 'erteilt' | 'nicht-noetig' | undefined;
}

/** What one person has answered. */
export interface Respondent {
  row: number;
  gruppe: string;
  datum: string;
  einwilligung: 'erteilt' | 'nicht-noetig';
  pseudonym: string | undefined;
  answers: SurveyAnswer[];
}

export interface Survey {
  respondents: Respondent[];
  account: SurveyAccount;
}

/** Reports a cell of a column with a role; terms for what is wrong and what to do. */
type Complain = (role: ColumnRole, problem: string, fix: string, known?: readonly string[]) => undefined;

/**
 * Reads the rows of a survey. Rows without consent or without an answer are left out; a cell that can't be what its
 * column says is ZB2307, told without its content.
 */
export function readRespondents(
  table: CsvTable,
  columns: readonly Column[],
  settings: SurveySettings,
  file: string,
): Staged<Survey> {
  const diagnostics: Diagnostic[] = [];
  const respondents: Respondent[] = [];
  const kinds: CellKind[][] = [];
  const outcomes: RowOutcome[] = [];
  let contacts = 0;
  const months = readMonths(table, columns);
  table.rows.forEach((row, i) => {
    const read = readAnswers(row, columns);
    const outcome = !consents(row, columns) ? 'consent' : read.answers.length === 0 ? 'silent' : 'taken';
    outcomes.push(outcome);
    kinds.push(outcome === 'taken' ? read.kinds : row.cells.map(() => 'row'));
    if (outcome !== 'taken') return;
    contacts += read.contacts;
    const complain: Complain = (role, problem, fix, known = []) => {
      const column = columns.find((other) => other.role === role)?.heading ?? '';
      const params = { row: row.row, column, problem, fix, known: known.join(', ') };
      diagnostics.push(diagnostic('ZB2307', params, { file, line: row.line, column: 1 }));
    };
    respondents.push({
      row: row.row,
      gruppe: groupOf(cellOf(row, columns, 'group'), settings, complain),
      datum: settings.datum ?? months[i] ?? complain('date', '@import.noDate', '@import.fixDate') ?? '',
      einwilligung: hasRole(columns, 'consent') ? 'erteilt' : (settings.einwilligung ?? 'erteilt'),
      pseudonym: pseudonymOf(cellOf(row, columns, 'pseudonym'), complain),
      answers: withCodes(read.answers, row, columns, settings.themes, complain),
    });
  });
  const account = accountOfCells(table, columns, kinds, outcomes, contacts);
  return { value: { respondents, account }, diagnostics };
}

/** True if every column that asks for consent says so, or none asks. */
function consents({ cells }: CsvRow, columns: readonly Column[]): boolean {
  return columns.every(({ role }, i) => role !== 'consent' || consentIn(cells[i] ?? '') === true);
}

export function hasRole(columns: readonly Column[], role: ColumnRole): boolean {
  return columns.some((column) => column.role === role);
}

function cellOf({ cells }: CsvRow, columns: readonly Column[], role: ColumnRole): string {
  const at = columns.findIndex((column) => column.role === role);
  return at < 0 ? '' : (cells[at] ?? '').trim();
}

/** The month of each row, from the best column that tells one. */
function readMonths({ rows }: CsvTable, columns: readonly Column[]): (string | undefined)[] {
  const read = dateColumns(columns).map((c) => monthsOf(rows.map(({ cells }) => cells[c] ?? '')));
  return rows.map((_, r) => read.map((months) => months[r]).find((month) => month !== undefined));
}

function groupOf(cell: string, { groups, groupValues, gruppe }: SurveySettings, complain: Complain): string {
  const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  const known = [
    ...groupValues.map(({ wert, gruppe: id }) => ({ name: wert, id })),
    ...groups.flatMap(({ id, name }) => [
      { name, id },
      { name: id, id },
    ]),
  ];
  const found = known.find(({ name }) => fold(name) === fold(cell))?.id;
  if (found !== undefined && cell !== '') return found;
  if (cell === '' && gruppe !== undefined) return gruppe;
  const ids = groups.map(({ id }) => id);
  const problem = cell === '' ? '@import.emptyGroup' : '@import.noGroup';
  return complain('group', problem, '@import.fixGroup', ids) ?? '';
}

function pseudonymOf(cell: string, complain: Complain): string | undefined {
  if (cell.length <= 40 && !isContactData(cell)) return cell === '' ? undefined : cell;
  return complain('pseudonym', '@import.noPseudonym', '@import.fixPseudonym');
}

/** Answers with the themes that a column assigns to their question by hand. */
function withCodes(
  answers: readonly SurveyAnswer[],
  row: CsvRow,
  columns: readonly Column[],
  themes: readonly string[],
  complain: Complain,
): SurveyAnswer[] {
  return answers.map((answer) => {
    const at = columns.findIndex(({ role, frage }) => role === 'codes' && frage === answer.frage);
    const kodes = (row.cells[at] ?? '').split(/[\s,;|]+/u).filter((code) => code !== '');
    if (kodes.some((code) => !themes.includes(code))) complain('codes', '@import.noCode', '@import.fixCode');
    return kodes.length === 0 ? answer : { ...answer, kodes: [...new Set(kodes)] };
  });
}

/** True if rows that have an answer lack a date of their own. */
export function needsDate(table: CsvTable, columns: readonly Column[]): boolean {
  return (
    dateColumns(columns).length === 0 ||
    table.rows.every(({ cells }) => dateColumns(columns).every((c) => isUndated(cells[c] ?? '')))
  );
}
