import { existsSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { decodeText } from './encoding.js';
import { readOrdinaryFile } from './ordinary-file.js';

/** A row of a reviewed table: a term and the theme that somebody has written beside it. */
export interface ReviewedRow {
  term: string;
  theme: string;
  /** From 1, in the file. */
  line: number;
}

// as `zb codebook review` writes them, in German and English
const columns = { term: ['begriff', 'term'], theme: ['thema', 'theme'] };

/**
 * Reads the rows of a CSV table whose column „thema“ is filled in; separated by semicolons, commas or tabs, in any
 * encoding that spreadsheets save. ZB1002: no such file; ZB1006: it can't be read; ZB4024: no such table.
 * @param path Absolute. @param file As it is named to the user.
 */
export function readReviewedTerms(path: string, file: string): Staged<ReviewedRow[]> {
  const fail = (problem: string): Staged<ReviewedRow[]> => ({
    value: [],
    diagnostics: [diagnostic('ZB4024', { file, problem })],
  });
  if (!existsSync(path)) return { value: [], diagnostics: [diagnostic('ZB1002', { file })] };
  const bytes = readOrdinaryFile(path);
  if (!bytes) return { value: [], diagnostics: [diagnostic('ZB1006', { file })] };
  const rows = rowsOf(textOf(bytes));
  if (!rows) return fail('@table.broken');
  const [header, ...records] = rows;
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const term = names.findIndex((name) => columns.term.includes(name));
  const theme = names.findIndex((name) => columns.theme.includes(name));
  if (term < 0 || theme < 0) return fail('@table.columns');
  const found = records.map(({ cells, line }) => ({
    term: withoutApostrophe(cells[term]?.trim() ?? ''),
    theme: withoutApostrophe(cells[theme]?.trim() ?? ''),
    line,
  }));
  return { value: found.filter((row) => row.term !== '' && row.theme !== ''), diagnostics: [] };
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text.replace(/^\uFEFF/, '') : '';
}

function rowsOf(text: string): { cells: string[]; line: number }[] | undefined {
  const [header = ''] = text.split('\n', 1);
  const delimiter = [';', '\t', ','].find((sign) => header.includes(sign)) ?? ';';
  try {
    const options = { delimiter, relax_column_count: true, skip_empty_lines: true, info: true } as const;
    const parsed: unknown = parse(text, options);
    return (parsed as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }));
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** Before what a spreadsheet would take for a formula, the review has put an apostrophe. */
function withoutApostrophe(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}
