import { type Diagnostic, diagnostic, type Place, type Staged } from '../../diagnostics/diagnostic.js';
import type { Question } from '../transcript/questions.js';
import { isContactColumn, isNoFreeText } from './cell-values.js';
import { dateRank, headingKind, questionOfHeading, splitHeading } from './headings.js';
import type { CsvTable } from './read-csv.js';

/** What becomes of a column; `fixed`: fits a question, but holds no words of one's own. */
export type ColumnRole =
  | 'question'
  | 'codes'
  | 'group'
  | 'date'
  | 'consent'
  | 'pseudonym'
  | 'contact'
  | 'technical'
  | 'omitted'
  | 'unmatched'
  | 'fixed';

export interface Column {
  heading: string;
  role: ColumnRole;
  /** The question of answers and codes. */
  frage?: string;
}

/** What the user says about a column. */
export interface Assigned {
  /** Its heading or the code before it. */
  column: string;
  role: ColumnRole;
  frage?: string;
  place?: Place;
}

/**
 * Finds out what each column is: what the user says, else what its heading and cells tell. A column that is not
 * there is ZB2310, one with contact data ZB2311: nobody can ask for those.
 */
export function columnsOf(
  table: CsvTable,
  questions: readonly Question[],
  assigned: readonly Assigned[],
): Staged<Column[]> {
  const diagnostics: Diagnostic[] = [];
  const told = new Map<number, Assigned>();
  const cellsOf = (i: number) => table.rows.map(({ cells }) => cells[i] ?? '');
  const isContact = (i: number, heading: string) =>
    headingKind(heading) === 'contact' || isContactColumn(cellsOf(i));
  for (const assignment of assigned) {
    const { column, place, role } = assignment;
    const i = table.headings.findIndex((heading) => isNamed(heading, column));
    if (i < 0) {
      diagnostics.push(diagnostic('ZB2310', { column, known: quoted(table.headings) }, place));
    } else if (role !== 'omitted' && isContact(i, table.headings[i] ?? '')) {
      diagnostics.push(diagnostic('ZB2311', { column }, place));
    } else {
      told.set(i, assignment);
    }
  }
  const isTold = (role: ColumnRole) => assigned.some((assignment) => assignment.role === role);
  const value = table.headings.map((heading, i): Column => {
    const assignment = told.get(i);
    if (assignment) return withoutUndefined(heading, assignment);
    const question = questionOfHeading(heading, questions);
    const isLong = heading.split(' ').length > 3;
    if (isContact(i, heading) && !(question && isLong && !isContactColumn(cellsOf(i)))) {
      return { heading, role: 'contact' };
    }
    const kind = headingKind(heading);
    if (question)
      return { heading, role: isNoFreeText(cellsOf(i)) ? 'fixed' : 'question', frage: question.id };
    if (kind === 'technical') return { heading, role: 'technical' };
    const isDetail = kind === 'date' || kind === 'consent' || kind === 'group';
    return { heading, role: isDetail && !isTold(kind) ? kind : 'unmatched' };
  });
  return { value, diagnostics };
}

/** The places of the columns with dates, the best first; those that the user names count alone. */
export function dateColumns(columns: readonly Column[]): number[] {
  return columns
    .flatMap(({ role }, i) => (role === 'date' ? [i] : []))
    .sort((a, b) => dateRank(columns[a]?.heading ?? '') - dateRank(columns[b]?.heading ?? '') || a - b);
}

/** Headings in German quotation marks, for messages. */
export function quoted(headings: readonly string[]): string {
  return headings.map((heading) => `„${heading}“`).join(', ');
}

function withoutUndefined(heading: string, { role, frage }: Assigned): Column {
  return frage === undefined ? { heading, role } : { heading, role, frage };
}

function isNamed(heading: string, name: string): boolean {
  const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  const { code, text } = splitHeading(heading);
  return [heading, code ?? '', text].some((part) => part !== '' && fold(part) === fold(name));
}
