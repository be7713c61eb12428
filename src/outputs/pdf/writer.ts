import { createHash } from 'node:crypto';
import {
  isName,
  isRef,
  type PdfDict,
  PdfFormError,
  type PdfObject,
  type PdfString,
  type PdfValue,
} from './objects.js';
import type { PdfFile } from './reader.js';
import { isStream } from './streams.js';

// Version 1.7, and four bytes beyond ASCII that tell programs the file is binary (ISO 19005-2, 6.1.2).
const header = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

/**
 * Writes a file anew: objects in `changed` in their new form (without one they are left out, numbers after the last one are
 * added), all others byte by byte as they were, a fresh cross-reference table, and as file identifier a hash of
 * everything before it, so that the same content has the same identifier.
 */
export function writePdf(
  file: PdfFile,
  changed: ReadonlyMap<number, PdfObject | undefined>,
  trailer: PdfDict,
): Uint8Array {
  const parts: Uint8Array[] = [header];
  const offsets: (number | undefined)[] = file.offsets.map(() => undefined);
  let at = header.length;
  const put = (number: number, part: readonly Uint8Array[]) => {
    offsets[number] = at;
    for (const bytes of part) {
      parts.push(bytes);
      at += bytes.length;
    }
  };
  for (const { number, start, end } of rawObjects(file)) {
    if (!changed.has(number)) put(number, [file.bytes.subarray(start, end)]);
    const value = changed.get(number);
    if (value !== undefined) put(number, writeObject(number, value));
  }
  const added = [...changed.keys()].filter((number) => number >= file.offsets.length).sort((a, b) => a - b);
  for (const number of added) put(number, writeObject(number, changed.get(number) ?? null));

  const body = Buffer.concat([...parts, Buffer.from(writeTable(offsets), 'latin1')]);
  const identifier = hashOf(body, Buffer.from(writeValue(trailer), 'latin1'));
  const end: PdfDict = new Map([...trailer, ['Size', offsets.length], ['ID', [identifier, identifier]]]);
  return Buffer.concat([
    body,
    Buffer.from(`trailer\n${writeValue(end)}\nstartxref\n${at}\n%%EOF\n`, 'latin1'),
  ]);
}

/** The objects in the order of the file, each with its bytes up to the next one. */
function rawObjects(file: PdfFile): { number: number; start: number; end: number }[] {
  const starts = file.offsets
    .map((start, number) => ({ number, start }))
    .filter((entry): entry is { number: number; start: number } => entry.start !== undefined)
    .sort((a, b) => a.start - b.start);
  return starts.map(({ number, start }, index) => {
    const end = starts[index + 1]?.start ?? file.tableAt;
    if (!/endobj\s*$/.test(file.bytes.toString('latin1', Math.max(start, end - 12), end))) {
      throw new PdfFormError(`something other than objects after object ${number}`);
    }
    return { number, start, end };
  });
}

function writeObject(number: number, value: PdfObject): Uint8Array[] {
  const head = `${number} 0 obj\n`;
  if (!isStream(value)) return [Buffer.from(`${head}${writeValue(value)}\nendobj\n`, 'latin1')];
  return [
    Buffer.from(`${head}${writeDict(value.dict)}\nstream\n`, 'latin1'),
    value.data,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ];
}

function writeTable(offsets: readonly (number | undefined)[]): string {
  // Numbers that nothing was set for are holes in the list.
  const lines = Array.from(offsets, (offset, number) => {
    if (offset !== undefined) return `${String(offset).padStart(10, '0')} 00000 n \n`;
    return number === 0 ? '0000000000 65535 f \n' : '0000000000 00001 f \n';
  });
  return `xref\n0 ${offsets.length}\n${lines.join('')}`;
}

function hashOf(...parts: readonly Uint8Array[]): PdfString {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return { kind: 'string', bytes: hash.digest().subarray(0, 16), hex: true };
}

/** The value in PDF notation, one character per byte. */
export function writeValue(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return `[${value.map(writeValue).join(' ')}]`;
  if (value instanceof Map) return writeDict(value);
  if (isName(value)) return writeName(value.name);
  if (isRef(value)) return `${value.number} 0 R`;
  return writeString(value);
}

function writeDict(dict: PdfDict): string {
  const entries = [...dict].map(([key, value]) => `${writeName(key)} ${writeValue(value)}`);
  return `<<${entries.join('\n')}>>`;
}

/** Never with an exponent, which PDF doesn't know; JavaScript writes one below a millionth. */
function writeNumber(value: number): string {
  if (!(Math.abs(value) < 1e21)) throw new Error(`not a PDF number: ${value}`);
  return Math.abs(value) < 1e-6 ? '0' : String(value);
}

function writeName(name: string): string {
  return `/${name.replace(/[^!-~]|[()<>[\]{}/%#]/g, (c) => `#${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}`;
}

function writeString({ bytes, hex }: PdfString): string {
  const buffer = Buffer.from(bytes);
  if (hex) return `<${buffer.toString('hex').toUpperCase()}>`;
  const escaped = buffer
    .toString('latin1')
    .replace(/[\\()]/g, '\\$&')
    .replace(/\r/g, '\\r');
  return `(${escaped})`;
}
