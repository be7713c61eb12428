import { name, type PdfDict, PdfFormError, type PdfString, type PdfValue, ref } from './objects.js';

/** A place in the bytes of a file; the parsing functions move it forward. */
export interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

const byte = (character: string): number => character.charCodeAt(0);

const percent = byte('%');
const slash = byte('/');
const backslash = byte('\\');
const less = byte('<');
const greater = byte('>');
const leftBracket = byte('[');
const rightBracket = byte(']');
const leftParenthesis = byte('(');
const rightParenthesis = byte(')');
const lineFeed = 10;
const carriageReturn = 13;

// 1: white space, 2: delimiter (ISO 32000-1, 7.2.2); anything else is regular.
const classes = new Uint8Array(256);
for (const white of [0, 9, 10, 12, 13, 32]) classes[white] = 1;
for (const delimiter of '()<>[]{}/%') classes[byte(delimiter)] = 2;

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

// Deeper than anything that a writer makes.
const deepest = 100;

/** Reads one value: anything that may stand in an array or a dictionary, references included. */
export function parseValue(cursor: Cursor, depth = 0): PdfValue {
  if (depth > deepest) throw formError('values within values without end', cursor);
  skipSpace(cursor);
  const { bytes, at } = cursor;
  switch (bytes[at]) {
    case slash:
      cursor.at += 1;
      return name(unescapeName(readWord(cursor)));
    case less:
      return bytes[at + 1] === less ? parseDict(cursor, depth) : parseHexString(cursor);
    case leftBracket:
      return parseArray(cursor, depth);
    case leftParenthesis:
      return parseLiteralString(cursor);
    default:
      return parseWord(cursor);
  }
}

/** Reads the word at the cursor (a keyword or a number) after any white space. */
export function parseKeyword(cursor: Cursor): string {
  skipSpace(cursor);
  return readWord(cursor);
}

/** Moves the cursor over white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (classes[bytes[cursor.at] ?? 255] === 1) cursor.at += 1;
    if (bytes[cursor.at] !== percent) return;
    while (cursor.at < bytes.length && bytes[cursor.at] !== lineFeed && bytes[cursor.at] !== carriageReturn) {
      cursor.at += 1;
    }
  }
}

function readWord(cursor: Cursor): string {
  const { bytes } = cursor;
  let word = '';
  while (cursor.at < bytes.length) {
    const next = bytes[cursor.at] ?? 0;
    if (classes[next] !== 0) break;
    word += String.fromCharCode(next);
    cursor.at += 1;
  }
  return word;
}

function unescapeName(raw: string): string {
  if (!raw.includes('#')) return raw;
  return raw.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function parseDict(cursor: Cursor, depth: number): PdfDict {
  cursor.at += 2;
  const dict: PdfDict = new Map();
  for (;;) {
    skipSpace(cursor);
    const next = cursor.bytes[cursor.at];
    if (next === greater && cursor.bytes[cursor.at + 1] === greater) {
      cursor.at += 2;
      return dict;
    }
    if (next !== slash) throw formError('dictionary key expected', cursor);
    cursor.at += 1;
    const key = unescapeName(readWord(cursor));
    dict.set(key, parseValue(cursor, depth + 1));
  }
}

function parseArray(cursor: Cursor, depth: number): PdfValue[] {
  cursor.at += 1;
  const items: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === rightBracket) {
      cursor.at += 1;
      return items;
    }
    items.push(parseValue(cursor, depth + 1));
  }
}

function parseHexString(cursor: Cursor): PdfString {
  const end = cursor.bytes.indexOf(greater, cursor.at);
  if (end < 0) throw formError('hexadecimal string without end', cursor);
  const digits = cursor.bytes.toString('latin1', cursor.at + 1, end).replace(/\s/g, '');
  if (!/^[0-9a-fA-F]*$/.test(digits)) throw formError('hexadecimal string with other characters', cursor);
  cursor.at = end + 1;
  // An odd last digit counts as if a zero followed (ISO 32000-1, 7.3.4.3).
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return { kind: 'string', bytes: Buffer.from(even, 'hex'), hex: true };
}

function parseLiteralString(cursor: Cursor): PdfString {
  const { bytes } = cursor;
  cursor.at += 1;
  const out: number[] = [];
  let depth = 1;
  while (cursor.at < bytes.length) {
    const next = bytes[cursor.at++] ?? 0;
    if (next === backslash) {
      pushEscape(cursor, out);
      continue;
    }
    if (next === leftParenthesis) depth += 1;
    if (next === rightParenthesis) depth -= 1;
    if (depth === 0) return { kind: 'string', bytes: Uint8Array.from(out), hex: false };
    out.push(next);
  }
  throw formError('string without end', cursor);
}

/** What follows a backslash: a letter, up to three octal digits, or a line end that vanishes. */
function pushEscape(cursor: Cursor, out: number[]): void {
  const { bytes } = cursor;
  const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', cursor.at, cursor.at + 3))?.[0];
  if (octal !== undefined) {
    cursor.at += octal.length;
    out.push(Number.parseInt(octal, 8) & 0xff);
    return;
  }
  const next = bytes[cursor.at++] ?? 0;
  if (next === carriageReturn && bytes[cursor.at] === lineFeed) cursor.at += 1;
  if (next === carriageReturn || next === lineFeed) return;
  out.push(escapes[String.fromCharCode(next)] ?? next);
}

function parseWord(cursor: Cursor): PdfValue {
  const start = cursor.at;
  const word = readWord(cursor);
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) {
    cursor.at = start;
    throw formError(`unexpected “${word.slice(0, 20)}”`, cursor);
  }
  return parseReference(cursor, word) ?? Number(word);
}

/** `12 0 R`, if that is what a whole number begins; otherwise nothing is consumed. */
function parseReference(cursor: Cursor, word: string): PdfValue | undefined {
  if (!/^\d+$/.test(word)) return undefined;
  const rest = /^\s+(\d+)\s+R(?![^\s()<>[\]{}/%])/.exec(
    cursor.bytes.toString('latin1', cursor.at, cursor.at + 16),
  );
  if (!rest) return undefined;
  if (rest[1] !== '0') throw formError('reference to a generation other than 0', cursor);
  cursor.at += rest[0].length;
  return ref(Number(word));
}

function formError(reason: string, cursor: Cursor): PdfFormError {
  return new PdfFormError(`${reason} at byte ${cursor.at}`);
}
