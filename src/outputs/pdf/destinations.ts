import { isArray, isDict, isRef, isString, PdfFormError, type PdfObject } from './objects.js';
import type { PdfFile } from './reader.js';
import { decodeText } from './text-string.js';

const maxDepth = 50;

/** Page numbers (from 1) by page object. */
export type PageNumbers = ReadonlyMap<number, number>;

/**
 * Where the named destinations of a document lie: id → page number, counted from 1.
 * Chromium makes a destination only of an id that a link of the document leads to, and writes the
 * name as it stands in a URL; here it is the id again.
 */
export function destinations(file: PdfFile, pages: PageNumbers): Map<string, number> {
  const found = new Map<string, number>();
  const put = (key: string, target: PdfObject | undefined) => {
    const page = targetPage(file, target, pages);
    if (page !== undefined) found.set(idOf(key), page);
  };
  const plain = file.resolve(file.catalog.get('Dests'));
  if (isDict(plain)) for (const [key, target] of plain) put(key, target);
  const names = file.resolve(file.catalog.get('Names'));
  if (isDict(names)) walkNames(file, names.get('Dests'), put, 0);
  return found;
}

type Put = (key: string, target: PdfObject | undefined) => void;

function walkNames(file: PdfFile, node: PdfObject | undefined, put: Put, depth: number): void {
  const dict = file.resolve(node);
  if (dict === undefined) return;
  if (!isDict(dict) || depth > maxDepth) throw new PdfFormError('broken name tree');
  const pairs = file.resolve(dict.get('Names'));
  if (isArray(pairs)) {
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const key = file.resolve(pairs[at]);
      if (isString(key)) put(decodeText(key), pairs[at + 1]);
    }
  }
  const kids = file.resolve(dict.get('Kids'));
  if (isArray(kids)) for (const kid of kids) walkNames(file, kid, put, depth + 1);
}

/** The page a destination leads to, whether it is an array or a dictionary with one; none for a name. */
export function targetPage(
  file: PdfFile,
  target: PdfObject | undefined,
  pages: PageNumbers,
): number | undefined {
  const resolved = file.resolve(target);
  const array = isDict(resolved) ? file.resolve(resolved.get('D')) : resolved;
  const page = isArray(array) ? array[0] : undefined;
  return isRef(page) ? pages.get(page.number) : undefined;
}

/** Chromium writes names of places as they stand in addresses; this is the id in the document. */
export function idOf(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    // A per cent sign of the id itself.
    return key;
  }
}
