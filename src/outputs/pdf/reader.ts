import { isDict, isRef, type PdfDict, PdfFormError, type PdfObject, type PdfStream } from './objects.js';
import { type Cursor, parseKeyword, parseValue, skipSpace } from './parser.js';

/** An open file: its objects are parsed when first asked for. */
export interface PdfFile {
  readonly bytes: Buffer;
  readonly trailer: PdfDict;
  readonly catalog: PdfDict;
  /** Byte offset of every object, by its number; `undefined` for numbers that are free. */
  readonly offsets: readonly (number | undefined)[];
  /** Where the cross-reference table begins, that is, where the last object ends. */
  readonly tableAt: number;
  object(number: number): PdfObject;
  /** Follows a reference; anything else, nothing included, is returned as it is. */
  resolve(value: PdfObject | undefined): PdfObject | undefined;
  /** Follows a reference to what must be a dictionary. */
  dict(value: PdfObject | undefined, what: string): PdfDict;
}

const entryLength = 20;

/** Entries that no trailer of ours has. */
const refused = { Encrypt: 'locked', Prev: 'changed', XRefStm: 'foreign' } as const;

/**
 * Opens a file as Chromium (Skia) writes it: one classic cross-reference table, no updates, no
 * encryption, direct stream lengths. Throws PdfFormError for every other form.
 */
export function openPdf(content: Uint8Array): PdfFile {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const tableAt = findTable(bytes);
  const { offsets, end } = readTable(bytes, tableAt);
  const trailer = readTrailer({ bytes, at: end });
  const parsed = new Map<number, PdfObject>();

  const object = (number: number): PdfObject => {
    let value = parsed.get(number);
    if (value === undefined) {
      value = readObject(bytes, number, offsets[number]);
      parsed.set(number, value);
    }
    return value;
  };
  const resolve = (value: PdfObject | undefined) => (isRef(value) ? object(value.number) : value);
  const dict = (value: PdfObject | undefined, what: string): PdfDict => {
    const resolved = resolve(value);
    if (!isDict(resolved)) throw new PdfFormError(`${what} is not a dictionary`);
    return resolved;
  };
  const catalog = dict(trailer.get('Root'), 'catalog');
  return { bytes, trailer, catalog, offsets, tableAt, object, resolve, dict };
}

function findTable(bytes: Buffer): number {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') throw new PdfFormError('not a PDF file');
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 64), bytes.length);
  const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
  if (!found) throw new PdfFormError('no startxref at the end');
  return Number(found[1]);
}

function readTable(bytes: Buffer, tableAt: number): { offsets: (number | undefined)[]; end: number } {
  const head = /^xref\s+0 (\d+)\s+/.exec(bytes.toString('latin1', tableAt, tableAt + 40));
  if (!head) throw new PdfFormError('no classic cross-reference table in one section', 'foreign');
  const count = Number(head[1]);
  const start = tableAt + head[0].length;
  const end = start + count * entryLength;
  if (end > bytes.length) throw new PdfFormError('cross-reference table cut off');
  const table = bytes.toString('latin1', start, end);
  const offsets: (number | undefined)[] = [];
  for (let at = 0; at < table.length; at += entryLength) {
    const inUse = table[at + 17] === 'n';
    if (!inUse && table[at + 17] !== 'f') throw new PdfFormError('broken cross-reference table');
    offsets.push(inUse ? Number(table.slice(at, at + 10)) : undefined);
  }
  if (offsets.some((offset) => offset !== undefined && !(offset < tableAt))) {
    throw new PdfFormError('object beyond the cross-reference table');
  }
  return { offsets, end };
}

function readTrailer(cursor: Cursor): PdfDict {
  if (parseKeyword(cursor) !== 'trailer') throw new PdfFormError('no trailer after the table');
  const trailer = parseValue(cursor);
  if (!isDict(trailer)) throw new PdfFormError('trailer is not a dictionary');
  for (const [key, problem] of Object.entries(refused)) {
    if (trailer.has(key)) throw new PdfFormError(`trailer with ${key}`, problem);
  }
  return trailer;
}

function readObject(bytes: Buffer, number: number, offset: number | undefined): PdfObject {
  if (offset === undefined) throw new PdfFormError(`object ${number} missing`);
  const cursor: Cursor = { bytes, at: offset };
  const head = [parseKeyword(cursor), parseKeyword(cursor), parseKeyword(cursor)].join(' ');
  if (head !== `${number} 0 obj`) throw new PdfFormError(`object ${number} not where the table says`);
  const value = parseValue(cursor);
  const after = parseKeyword(cursor);
  if (after === 'endobj') return value;
  if (after === 'stream' && isDict(value)) return readStream(cursor, value, number);
  throw new PdfFormError(`object ${number} without end`);
}

function readStream(cursor: Cursor, dict: PdfDict, number: number): PdfStream {
  const { bytes } = cursor;
  if (bytes[cursor.at] === 13) cursor.at += 1;
  if (bytes[cursor.at] !== 10) throw new PdfFormError(`stream ${number} without line end`);
  const start = cursor.at + 1;
  const length = dict.get('Length');
  if (typeof length !== 'number') throw new PdfFormError(`stream ${number} without direct length`, 'foreign');
  cursor.at = start + length;
  skipSpace(cursor);
  if (parseKeyword(cursor) !== 'endstream') throw new PdfFormError(`stream ${number} with a wrong length`);
  return { kind: 'stream', dict, data: bytes.subarray(start, start + length) };
}
