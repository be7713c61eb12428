import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';

/** The library's own types for several sheets (the last of its signatures). */
type Sheet = Parameters<typeof writeXlsxFile>[0][number];
type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;

/** A sheet of a workbook; the head row stays in sight. */
export interface Worksheet {
  name: string;
  head: string[];
  rows: (string | number)[][];
  /** Widths in characters; `wrap` breaks lines, `percent` shows shares of 1, `left` puts numbers where texts begin. */
  columns: { width: number; wrap?: boolean; percent?: boolean; left?: boolean }[];
}

/** A workbook as XLSX file: numbers as numbers, texts as texts (never formulas). The same sheets give the same bytes. */
export async function xlsxOf(sheets: readonly Worksheet[]): Promise<Uint8Array> {
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [byTheStandard] };
  const file = await writeXlsxFile(sheets.map(sheetOf), options).toBuffer();
  // The library writes the time of day into the archive; 1980 is the earliest it can hold.
  return zipSync(unzipSync(file), { level: 6, mtime: '1980-01-01T00:00:00' });
}

/**
 * Mends what Excel may take for damage: below a frozen row alone lies no pane on the right (ISO/IEC 29500-1, 18.3.1.66),
 * and the numbers of formats up to 163 are Excel's own (18.8.30).
 */
const byTheStandard: NonNullable<Options['features']>[number] = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace(' xSplit="0"', '').replace('"bottomRight"', '"bottomLeft"'),
      },
      'xl/styles.xml': {
        transform: (xml) => xml.replace(/numFmtId="1(\d\d)"/g, 'numFmtId="2$1"'),
      },
    },
  },
};

function sheetOf({ name, head, rows, columns }: Worksheet): Sheet {
  const top = head.map(
    (value): Cell => ({
      value,
      fontWeight: 'bold',
      alignVertical: 'top',
      wrap: true,
      bottomBorderStyle: 'thin',
    }),
  );
  const cells = rows.map((row) => row.map((value, column) => cellOf(value, columns[column])));
  return {
    sheet: name,
    data: [top, ...cells],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: string | number, column: Worksheet['columns'][number] | undefined): Cell {
  const { wrap = false, percent = false, left = false } = column ?? {};
  if (typeof value === 'string') {
    return { value: printable(value), type: String, alignVertical: 'top', wrap };
  }
  const format = percent ? { format: '0.0%' } : {};
  return { value, type: Number, alignVertical: 'top', align: left ? 'left' : 'right', ...format };
}

/** Characters that XML 1.0 has no place for are left out. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
