import { CsvError, parse } from 'csv-parse/sync';
import { type Diagnostic, diagnostic, type Staged } from '../../diagnostics/diagnostic.js';

/** A row with what was typed into it. */
export interface CsvRow {
  /** As many as there are headings. */
  cells: string[];
  /** Row of the table as a spreadsheet counts it (the headings are row 1), and the line of the file. */
  row: number;
  line: number;
}

export interface CsvTable {
  headings: string[];
  rows: CsvRow[];
  delimiter: string;
}

interface Attempt {
  delimiter: string;
  /** None if the text can't be read with this delimiter. */
  records: { cells: string[]; row: number; line: number }[];
  problem: { code: string; line: number } | undefined;
}

/**
 * Reads a CSV file whose delimiter (; , or tab) is found out. Broken quotation marks are ZB2304, rows with more or
 * fewer cells than headings ZB2305, each at its line; then there is no table.
 */
export function readCsv(text: string, file: string): Staged<CsvTable | undefined> {
  const [, named] = /^sep=([;,\t])\n/u.exec(text) ?? [];
  const attempts = (named ? [named] : [';', ',', '\t']).map((delimiter) => attempt(text, delimiter, named));
  const [best] = attempts.sort((a, b) => qualityOf(b) - qualityOf(a));
  if (!best || best.problem) {
    const { code = '', line = 1 } = best?.problem ?? {};
    const problem = code === 'CSV_QUOTE_NOT_CLOSED' ? '@import.quoteOpen' : '@import.quoteAstray';
    return fail([diagnostic('ZB2304', { file, problem }, { file, line, column: 1 })]);
  }
  const [head, ...records] = best.records;
  const headings = (head?.cells ?? []).map((cell) => cell.replace(/\s+/gu, ' ').trim());
  while (headings.at(-1) === '') headings.pop();
  const rows = records
    .map((record) => ({ ...record, cells: withoutSurplus(record.cells, headings.length) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const uneven = rows.filter(({ cells }) => cells.length !== headings.length);
  if (uneven.length > 0) {
    return fail(
      uneven.map(({ cells, line, row }) => {
        const params = { row, found: cells.length, expected: headings.length };
        return diagnostic('ZB2305', params, { file, line, column: 1 });
      }),
    );
  }
  return { value: { headings, rows, delimiter: best.delimiter }, diagnostics: [] };
}

function fail(diagnostics: Diagnostic[]): Staged<undefined> {
  return { value: undefined, diagnostics };
}

function attempt(text: string, delimiter: string, named: string | undefined): Attempt {
  let failed: Attempt | undefined;
  // Quotation marks in the midst of a cell without any around it are taken as they are, if need be.
  for (const relaxQuotes of [false, true]) {
    try {
      const records = parse(text, {
        bom: true,
        delimiter,
        info: true,
        relax_column_count: true,
        relax_quotes: relaxQuotes,
        skip_empty_lines: true,
        max_record_size: 0,
        ...(named ? { from_line: 2 } : {}),
      }) as unknown as { record: string[]; info: { lines: number; empty_lines: number } }[];
      return { delimiter, records: withLines(records, named ? 1 : 0), problem: undefined };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      failed ??= { delimiter, records: [], problem: { code: error.code, line: Number(error.lines ?? 1) } };
    }
  }
  return failed ?? { delimiter, records: [], problem: { code: '', line: 1 } };
}

function withLines(
  records: readonly { record: string[]; info: { lines: number; empty_lines: number } }[],
  skipped: number,
): Attempt['records'] {
  return records.map(({ record, info }, i) => {
    const before = records[i - 1]?.info ?? { lines: skipped, empty_lines: 0 };
    const blank = info.empty_lines - before.empty_lines;
    return { cells: record, row: i + 1 + info.empty_lines + skipped, line: before.lines + 1 + blank };
  });
}

/** The delimiter that gives several columns and rows of the same length; one that can't be read comes last. */
function qualityOf({ records, problem }: Attempt): number {
  const columns = records[0]?.cells.length ?? 0;
  if (problem) return -1;
  if (columns < 2) return 0;
  const even = records.filter(({ cells }) => cells.length === columns).length / records.length;
  return even * 1000 + Math.min(columns, 999);
}

/** Spreadsheets write empty cells behind the last heading. */
function withoutSurplus(cells: readonly string[], columns: number): string[] {
  const kept = [...cells];
  while (kept.length > columns && kept.at(-1)?.trim() === '') kept.pop();
  return kept;
}
