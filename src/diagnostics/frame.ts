import type { Place } from './diagnostic.js';

/** Terminal columns that a source line may take; a longer one is cut around the place. */
const room = 100;
/** Columns that stay before the place where a line is cut. */
const lead = 40;

interface Cell {
  text: string;
  /** Where the character begins, in UTF-16 units from 0. */
  offset: number;
  width: number;
}

/** A source line as it can be shown, and the line with carets that belongs under it. */
export interface Frame {
  source: string;
  indent: string;
  carets: string;
}

/** The part of a source line around a place. Tabs stay tabs above and below, so that the carets stand right. */
export function frameOf(line: string, { column, endColumn = column + 1 }: Place): Frame {
  const cells = cut(toCells(line), column - 1);
  const before = cells.filter(({ offset }) => offset < column - 1);
  const under = cells.filter(({ offset }) => offset >= column - 1 && offset < endColumn - 1);
  return {
    source: cells.map(({ text }) => text).join(''),
    indent: before.map(({ text, width }) => (text === '\t' ? text : ' '.repeat(width))).join(''),
    carets: '^'.repeat(Math.max(1, widthOf(under))),
  };
}

/** A text that can't steer the terminal: control and direction characters become U+FFFD. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return text.replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

function toCells(line: string): Cell[] {
  let offset = 0;
  return [...line].map((character) => {
    const cell = { text: printable(character), offset, width: columnsOf(character) };
    offset += character.length;
    return cell;
  });
}

function cut(cells: readonly Cell[], offset: number): readonly Cell[] {
  if (widthOf(cells) <= room) return cells;
  const at = cells.findIndex((cell) => cell.offset >= offset);
  const first = Math.max(0, (at < 0 ? cells.length : at) - lead);
  let width = 0;
  const shown = cells.slice(first).filter((cell) => {
    width += cell.width;
    return width <= room;
  });
  const mark = (near: Cell | undefined): Cell => ({ text: '…', offset: near?.offset ?? 0, width: 1 });
  const isCutAfter = first + shown.length < cells.length;
  return [
    ...(first > 0 ? [mark(cells[first - 1])] : []),
    ...shown,
    ...(isCutAfter ? [mark(cells[first + shown.length])] : []),
  ];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Columns of a character on a terminal: none for combining marks, two for East Asian wide ones and emoji (after UAX #11). */
function columnsOf(character: string): number {
  if (/[\p{Mn}\p{Me}\u200B-\u200F\u2060\uFEFF]/u.test(character)) return 0;
  const isWide =
    /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
  return isWide.test(character) ? 2 : 1;
}
