import { countWords } from '../transcript/account.js';
import type { Column } from './columns.js';
import type { CsvTable } from './read-csv.js';

/** What has become of a filled cell; `detail`: group, date, consent, pseudonym or codes; `row`: its row is not taken. */
export const cellKinds = [
  'answer',
  'detail',
  'contact',
  'technical',
  'omitted',
  'unmatched',
  'fixed',
  'blank',
  'row',
] as const;
export type CellKind = (typeof cellKinds)[number];

/** `consent`: nothing is taken without; `silent`: no answer in the person's own words. */
export type RowOutcome = 'taken' | 'consent' | 'silent';

/** What has become of every filled cell of a survey, headings apart. */
export interface SurveyAccount {
  /** Sums: all kinds together are `total`. */
  cells: Record<CellKind, number> & { total: number };
  /** Filled cells of rows that are taken, and words in those that are answers. */
  columns: (Column & { cells: number; words: number })[];
  /** `cells`: all that are filled; `answers`, `words`: what is taken. */
  rows: { row: number; line: number; outcome: RowOutcome; cells: number; answers: number; words: number }[];
  /** Contact data within answers that were replaced. */
  contacts: number;
}

/** Counts the filled cells of a table. `kinds[r][c]` says what has become of a cell. */
export function accountOfCells(
  { rows }: CsvTable,
  columns: readonly Column[],
  kinds: readonly (readonly CellKind[])[],
  outcomes: readonly RowOutcome[],
  contacts: number,
): SurveyAccount {
  const filled = rows.flatMap(({ cells }, r) =>
    cells.flatMap((cell, c) => {
      const kind = kinds[r]?.[c] ?? 'unmatched';
      return cell.trim() === '' ? [] : [{ r, c, kind, words: kind === 'answer' ? countWords(cell) : 0 }];
    }),
  );
  const cells = { total: filled.length } as SurveyAccount['cells'];
  for (const kind of cellKinds) cells[kind] = filled.filter((cell) => cell.kind === kind).length;
  return {
    cells,
    contacts,
    columns: columns.map((column, c) => {
      const here = filled.filter((cell) => cell.c === c && cell.kind !== 'row');
      const counted = column.role === 'question' ? here.filter(({ kind }) => kind === 'answer') : here;
      return { ...column, cells: counted.length, words: wordsOf(here) };
    }),
    rows: rows.map(({ row, line }, r) => {
      const here = filled.filter((cell) => cell.r === r);
      const answers = here.filter(({ kind }) => kind === 'answer').length;
      return {
        row,
        line,
        outcome: outcomes[r] ?? 'silent',
        cells: here.length,
        answers,
        words: wordsOf(here),
      };
    }),
  };
}

function wordsOf(cells: readonly { words: number }[]): number {
  return cells.reduce((sum, { words }) => sum + words, 0);
}
