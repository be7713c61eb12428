import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';

/** A value that has to stand at a path of a JSON file. */
export interface JsonEntry {
  path: readonly string[];
  value: unknown;
  /** True: a value that is there already stays. */
  isDefault?: true;
}

/**
 * A JSON file with entries put in; remarks, order and everything else stay as they are. Nothing if the text is no JSON
 * (remarks and a last comma allowed) or if something else stands where an entry belongs.
 */
export function editJson(text: string, entries: readonly JsonEntry[]): string | undefined {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
  let edited = text;
  for (const { path, value: wanted, isDefault } of entries) {
    if (!hasRoom(value, path)) return undefined;
    const there = valueAt(value, path);
    if (there !== undefined && (isDefault || JSON.stringify(there) === JSON.stringify(wanted))) continue;
    edited = applyEdits(edited, modify(edited, [...path], wanted, { formattingOptions }));
  }
  return edited;
}

/** The value at a path of a JSON text. */
export function jsonValue(text: string, path: readonly string[]): unknown {
  return valueAt(parse(text, [], { allowTrailingComma: true }), path);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), value);
}

/** True if every step on the way is an object or not there yet. */
function hasRoom(value: unknown, path: readonly string[]): boolean {
  return path.every((_, i) => {
    const node = valueAt(value, path.slice(0, i));
    return isObject(node) || (i > 0 && node === undefined);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
