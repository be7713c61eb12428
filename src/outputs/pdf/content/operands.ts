import { isArray, isDict, isName, type PdfDict, PdfFormError, type PdfValue } from '../objects.js';
import { parseValue } from '../parser.js';
import type { PdfFile } from '../reader.js';

/** A dictionary, or another one where there is none. */
export function dictOr(value: unknown, otherwise: PdfDict): PdfDict {
  return isDict(value as PdfValue | undefined) ? (value as PdfDict) : otherwise;
}

/** An array of numbers as long as another one, which counts where there is none. */
export function numbersOf<T extends readonly number[]>(
  file: PdfFile,
  value: PdfValue | undefined,
  otherwise: T,
): T {
  const array = file.resolve(value);
  if (!isArray(array) || array.length !== otherwise.length) return otherwise;
  return array.map((number) => Number(file.resolve(number))) as unknown as T;
}

/** The name that begins at a place, and where it ends. */
export function nameBetween(bytes: Uint8Array, from: number, to: number): { name: string; end: number } {
  const cursor = { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, to), at: from };
  const value = parseValue(cursor);
  if (!isName(value)) throw new PdfFormError('name expected');
  return { name: value.name, end: cursor.at };
}
