import { isMap, type YAMLSeq } from 'yaml';
import { lineEnd, lineStart } from '../text-lines.js';
import type { Path } from '../yaml.js';
import { quotingOf, scalarText } from './scalar.js';
import { columnOf, extentOf, type Insertion, nodeLineEnd, type YamlSource } from './source.js';

/**
 * Appends texts to a list, in the style of the list: in brackets or one a line, quoted or not, with or without a
 * comma at the end. Undefined where the list can't be edited by itself.
 */
export function appendItems(
  source: YamlSource,
  path: Path,
  values: readonly string[],
): Insertion[] | undefined {
  const list = source.nodeAt(path);
  if (!list || isMap(list)) return undefined;
  const items = values.map((value) => scalarText(value, quotingOf(list.items)));
  return list.flow ? intoBrackets(source, list, items) : belowOthers(source, list, items);
}

function belowOthers(
  { text, eol }: YamlSource,
  list: YAMLSeq,
  items: readonly string[],
): Insertion[] | undefined {
  const last = list.items.at(-1);
  if (last === undefined) return undefined;
  const [from, to] = extentOf(last);
  const dash = text.slice(lineStart(text, from), from);
  if (!/^\s*-\s+$/.test(dash)) return undefined;
  return [{ at: nodeLineEnd(text, to), text: items.map((item) => `${eol}${dash}${item}`).join('') }];
}

function intoBrackets(source: YamlSource, list: YAMLSeq, items: readonly string[]): Insertion[] {
  const { text } = source;
  const [start, end] = extentOf(list);
  const last = list.items.at(-1);
  if (last === undefined) return [{ at: start + 1, text: items.join(', ') }];
  const [, lastEnd] = extentOf(last);
  if (isOneALine(text, list)) return onOwnLines(source, list, items);
  const starts = list.items.map((item) => extentOf(item)[0]);
  const isFolded = lineStart(text, starts.at(-1) ?? start) !== lineStart(text, start);
  const indent = isFolded ? indentAt(text, lastEnd) : ' '.repeat(columnOf(text, starts[0] ?? start + 1));
  const rest =
    end - lineStart(text, end) > lastEnd - lineStart(text, lastEnd) ? lineEnd(text, end) - lastEnd : 0;
  return [{ at: lastEnd, text: continued(items, { column: columnOf(text, lastEnd), rest, indent }, source) }];
}

interface Line {
  /** Where the last item ends. */
  column: number;
  /** Columns that follow the last item: the closing brackets. */
  rest: number;
  /** White space before an item on a new line. */
  indent: string;
}

/** `, a, b`, on a new line wherever the line would become too long. */
export function continued(
  items: readonly string[],
  { column, rest, indent }: Line,
  { width, eol }: Pick<YamlSource, 'width' | 'eol'>,
): string {
  let at = column;
  return items
    .map((item) => {
      const fits = at + 2 + item.length + rest <= width;
      at = fits ? at + 2 + item.length : indent.length + item.length;
      return fits ? `, ${item}` : `,${eol}${indent}${item}`;
    })
    .join('');
}

function indentAt(text: string, at: number): string {
  return /^\s*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

/** True for a list in brackets with each item on a line of its own. */
function isOneALine(text: string, list: YAMLSeq): boolean {
  const ends = [extentOf(list)[0], ...list.items.map((item) => extentOf(item)[1])];
  const isBroken = list.items.map((item, i) => text.slice(ends[i], extentOf(item)[0]).includes('\n'));
  // of several items the first may stand behind the bracket
  return list.items.length > 1 ? isBroken.slice(1).every(Boolean) : isBroken[0] === true;
}

function onOwnLines({ text, eol }: YamlSource, list: YAMLSeq, items: readonly string[]): Insertion[] {
  const [from, to] = extentOf(list.items.at(-1));
  const indent = ' '.repeat(columnOf(text, from));
  const lines = items.map((item) => `${eol}${indent}${item}`);
  const isClosedBehind = lineEnd(text, to) >= extentOf(list)[1];
  if (isClosedBehind) return [{ at: to, text: lines.map((line) => `,${line}`).join('') }];
  const hasComma = /^\s*,/.test(text.slice(to));
  if (hasComma) return [{ at: lineEnd(text, to), text: lines.map((line) => `${line},`).join('') }];
  return [
    { at: to, text: ',' },
    { at: lineEnd(text, to), text: lines.join(',') },
  ];
}
