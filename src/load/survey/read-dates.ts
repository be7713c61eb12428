/** Years that LimeSurvey writes where it must not tell the date. */
const undated = '1980-01-01';

/**
 * The months (2024-11) of the dates in a column, in the order of its cells; none for an empty, unknown or undated
 * cell. Whether 3/4/2024 is March or April is decided by the other cells; if they don't tell, it is none.
 */
export function monthsOf(cells: readonly string[]): (string | undefined)[] {
  const slashed = cells.flatMap(
    (cell) => /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}/u.exec(cell)?.slice(1, 3).map(Number) ?? [],
  );
  const isDayFirst = slashed.some((n, i) => i % 2 === 0 && n > 12);
  const isMonthFirst = slashed.some((n, i) => i % 2 === 1 && n > 12);
  return cells.map((cell) => {
    const text = cell.trim();
    if (text.startsWith(undated)) return undefined;
    const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text);
    if (iso) return month(iso[1], iso[2], iso[3]);
    const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/u.exec(text);
    if (dotted) return month(dotted[3], dotted[2], dotted[1]);
    const parted = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/u.exec(text);
    if (!parted || isDayFirst === isMonthFirst) return undefined;
    return isDayFirst ? month(parted[3], parted[2], parted[1]) : month(parted[3], parted[1], parted[2]);
  });
}

/** True for a cell that means to be empty or tells no date. */
export function isUndated(cell: string): boolean {
  return cell.trim() === '' || cell.trim().startsWith(undated);
}

function month(year = '', monthText = '', day = ''): string | undefined {
  const [m, d] = [Number(monthText), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year.length === 2 ? `20${year}` : year}-${String(m).padStart(2, '0')}`;
}
