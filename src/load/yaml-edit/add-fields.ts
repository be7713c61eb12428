import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { lineStart } from '../text-lines.js';
import type { Path } from '../yaml.js';
import { continued } from './append-items.js';
import { scalarText } from './scalar.js';
import { columnOf, extentOf, type Insertion, nodeLineEnd, type YamlSource } from './source.js';

/** A key and what belongs to it: a text or a list of texts. */
export type Field = readonly [key: string, value: string | readonly string[]];

/**
 * Adds a list to a map, behind the last of the keys that come before it, in the style of the map and of the other
 * lists in the file. Undefined where the map can't be edited by itself.
 * @param order All keys of such a map in their usual order.
 */
export function addList(
  source: YamlSource,
  path: Path,
  [key, values]: readonly [string, readonly string[]],
  order: readonly string[],
): Insertion[] | undefined {
  const map = source.nodeAt(path);
  if (!isMap(map)) return undefined;
  const before = order.slice(0, order.indexOf(key));
  const pairs = map.items.filter((pair) => before.includes(keyOf(pair)));
  const pair = pairs.at(-1);
  if (!pair) return undefined;
  const [, end] = extentOf(pair.value);
  if (map.flow)
    return [{ at: end, text: `, ${key}: [${values.map((value) => scalarText(value)).join(', ')}]` }];
  const indent = ' '.repeat(columnOf(source.text, extentOf(map)[0]));
  const at = nodeLineEnd(source.text, end);
  return [{ at, text: source.eol + fieldText([key, values], indent, source, listStyle(source, map)) }];
}

/** Appends a map to a list of maps, in the style of the last one. Undefined where the list can't be edited by itself. */
export function appendMap(source: YamlSource, path: Path, fields: readonly Field[]): Insertion[] | undefined {
  const { text, eol } = source;
  const list = source.nodeAt(path);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!list || !isMap(last)) return undefined;
  const [from, to] = extentOf(last);
  if (list.flow) return [{ at: to, text: `, ${inBraces(fields)}` }];
  const dash = text.slice(lineStart(text, from), from);
  if (!/^\s*-\s+$/.test(dash)) return undefined;
  const indent = ' '.repeat(dash.length);
  const style = listStyle(source, last);
  const lines = last.flow
    ? inBraces(fields)
    : fields
        .map((field) => fieldText(field, indent, source, style))
        .join(eol)
        .slice(indent.length);
  return [{ at: nodeLineEnd(text, to), text: `${eol}${gapBefore(source, list.items, from)}${dash}${lines}` }];
}

/** An empty line, if the last item of a list has one before it, or before the comment above it. */
function gapBefore({ text, eol }: YamlSource, items: readonly unknown[], from: number): string {
  const previous = items.at(-2);
  if (previous === undefined) return '';
  return /\n[^\S\n]*\n/.test(text.slice(extentOf(previous)[1], from).replaceAll('\r', '')) ? eol : '';
}

function inBraces(fields: readonly Field[]): string {
  const texts = fields.map(([key, value]) =>
    typeof value === 'string'
      ? `${key}: ${scalarText(value)}`
      : `${key}: [${value.map((item) => scalarText(item)).join(', ')}]`,
  );
  return `{${texts.join(', ')}}`;
}

/** How a new list is written: in brackets, or one item a line, so many columns behind its key. */
type ListStyle = 'brackets' | { dashIndent: number };

function fieldText([key, value]: Field, indent: string, source: YamlSource, style: ListStyle): string {
  if (typeof value === 'string') return `${indent}${key}: ${scalarText(value)}`;
  const items = value.map((item) => scalarText(item));
  if (style !== 'brackets') {
    const dash = `${indent}${' '.repeat(style.dashIndent)}- `;
    return [`${indent}${key}:`, ...items.map((item) => dash + item)].join(source.eol);
  }
  const [first = '', ...others] = items;
  const start = `${indent}${key}: [`;
  const line = { column: start.length + first.length, rest: 1, indent: ' '.repeat(start.length) };
  return `${start}${first}${continued(others, line, source)}]`;
}

/** The style of the lists beside it, else of the first one in the file. */
function listStyle({ text, nodeAt }: YamlSource, map: YAMLMap): ListStyle {
  return styleIn(map, text) ?? firstStyle(nodeAt([]), text) ?? 'brackets';
}

function firstStyle(node: unknown, text: string): ListStyle | undefined {
  if (isMap(node))
    return styleIn(node, text) ?? firstOf(node.items.map(({ value }) => firstStyle(value, text)));
  return isSeq(node) ? firstOf(node.items.map((item) => firstStyle(item, text))) : undefined;
}

function firstOf<T>(items: readonly (T | undefined)[]): T | undefined {
  return items.find((item) => item !== undefined);
}

/** The style of the first list of texts in a map. */
function styleIn(map: YAMLMap, text: string): ListStyle | undefined {
  const pair = map.items.find(({ value }) => isSeq(value) && value.items.every((item) => isScalar(item)));
  if (!pair) return undefined;
  if (isSeq(pair.value) && pair.value.flow) return 'brackets';
  const dash = columnOf(text, extentOf(pair.value)[0]);
  return { dashIndent: Math.max(0, dash - columnOf(text, extentOf(pair.key)[0])) };
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
