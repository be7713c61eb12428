import { PdfFormError } from '../objects.js';

/**
 * An operator of a content stream with its operands. One object serves for all operators of a stream: copy what has to
 * last. Offsets count bytes.
 */
export interface Operation {
  /** The operator as a number; see `operator`. */
  code: number;
  /** Numeric operands in order, those in arrays included; only the first `count` are of this operator. */
  readonly numbers: Float64Array;
  count: number;
  /** Where the first operand begins, where the operator does, and where it ends. */
  from: number;
  at: number;
  end: number;
}

const percentSign = 37;

/** The number of an operator of up to three letters. */
export function operator(name: string): number {
  return [...name].reduce((code, letter, i) => code + letter.charCodeAt(0) * 256 ** i, 0);
}

// 1: white space, 2: delimiter, 3: part of a number, 4: begin of a comment, 0: the rest (ISO 32000-1, 7.2.2).
const classes = new Uint8Array(256);
for (const white of [0, 9, 10, 12, 13, 32]) classes[white] = 1;
for (const delimiter of '()<>[]{}/') classes[delimiter.charCodeAt(0)] = 2;
for (const digit of '0123456789+-.') classes[digit.charCodeAt(0)] = 3;
classes[percentSign] = 4;

const words = new Set(['true', 'false', 'null'].map(operator4));
const inlineImage = operator('BI');

/** Like `operator`, with a fourth letter: what is no operator may be longer. */
function operator4(name: string): number {
  return operator(name.slice(0, 4));
}

/** Calls `visit` for each operator. Inline images, which Chromium never writes, are a PdfFormError. */
export function scanContent(bytes: Uint8Array, visit: (operation: Operation) => void): void {
  const operation: Operation = { code: 0, numbers: new Float64Array(64), count: 0, from: -1, at: 0, end: 0 };
  let at = 0;
  while (at < bytes.length) {
    const kind = classes[bytes[at] ?? 0];
    if (kind === 1) {
      at += 1;
      continue;
    }
    if (kind === 4) {
      at = endOfLine(bytes, at);
      continue;
    }
    const start = at;
    if (operation.from < 0) operation.from = start;
    if (kind === 3) at = readNumber(bytes, at, operation);
    else if (kind === 2) at = skipDelimited(bytes, at);
    else {
      at = endOfWord(bytes, at);
      if (readOperator(bytes, start, at, operation)) {
        visit(operation);
        operation.count = 0;
        operation.from = -1;
      }
    }
  }
}

/** False for `true`, `false` and `null`, which are operands. */
function readOperator(bytes: Uint8Array, start: number, end: number, operation: Operation): boolean {
  const code = codeAt(bytes, start, end);
  if (words.has(code)) return false;
  if (code === inlineImage) throw new PdfFormError('inline image', 'foreign');
  operation.code = code;
  operation.at = start;
  operation.end = end;
  return true;
}

function codeAt(bytes: Uint8Array, start: number, end: number): number {
  let code = 0;
  for (let i = Math.min(end, start + 4) - 1; i >= start; i--) code = code * 256 + (bytes[i] ?? 0);
  return code;
}

function endOfWord(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const kind = classes[bytes[at] ?? 0];
    if (kind === 1 || kind === 2 || kind === 4) break;
    at += 1;
  }
  return at;
}

function endOfLine(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  return at;
}

/** Reads a number without making a text of it: there are hundreds of thousands. */
function readNumber(bytes: Uint8Array, start: number, operation: Operation): number {
  let at = start;
  let value = 0;
  let scale = 0;
  let negative = false;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + byte - 48;
      if (scale > 0) scale *= 10;
    } else if (byte === 46) scale = 1;
    else if (byte === 45) negative = true;
    else if (byte !== 43) break;
  }
  const size = scale > 1 ? value / scale : value;
  if (operation.count < operation.numbers.length) {
    operation.numbers[operation.count] = negative ? -size : size;
    operation.count += 1;
  }
  return at;
}

/** Names, strings, and the brackets of arrays and dictionaries; what stands in brackets is read like the rest. */
function skipDelimited(bytes: Uint8Array, start: number): number {
  const byte = bytes[start];
  if (byte === 47) return endOfWord(bytes, start + 1);
  if (byte === 40) return skipString(bytes, start);
  if (byte === 60 && bytes[start + 1] !== 60) {
    const end = bytes.indexOf(62, start);
    if (end < 0) throw new PdfFormError('hexadecimal string without end');
    return end + 1;
  }
  const isDouble = (byte === 60 || byte === 62) && bytes[start + 1] === byte;
  return start + (isDouble ? 2 : 1);
}

function skipString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 92) at += 1;
    else if (byte === 40) depth += 1;
    else if (byte === 41) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new PdfFormError('string without end');
}
