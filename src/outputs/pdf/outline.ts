import { type PageNumbers, targetPage } from './destinations.js';
import { isRef, isString, type PdfDict, PdfFormError, type PdfValue } from './objects.js';
import type { PdfFile } from './reader.js';
import { decodeText } from './text-string.js';

/** One bookmark. `level` counts from 1; `page` is missing where the bookmark leads nowhere. */
export interface Bookmark {
  title: string;
  level: number;
  page?: number;
}

/** A bookmark with the object that holds it. */
export interface OutlineItem extends Bookmark {
  object: number;
  dict: PdfDict;
}

const maxDepth = 50;

/** The bookmarks in the order in which a reader sees them. */
export function outlineItems(file: PdfFile, pages: PageNumbers): OutlineItem[] {
  const root = file.resolve(file.catalog.get('Outlines'));
  if (root === undefined || root === null) return [];
  const items: OutlineItem[] = [];
  walk(file, file.dict(root, 'outline').get('First'), 1, pages, items);
  return items;
}

function walk(
  file: PdfFile,
  first: PdfValue | undefined,
  level: number,
  pages: PageNumbers,
  items: OutlineItem[],
): void {
  let next = first;
  while (next !== undefined) {
    // A ring of items would grow beyond the number of objects.
    if (!isRef(next) || level > maxDepth || items.length > file.offsets.length) {
      throw new PdfFormError('broken outline');
    }
    const dict = file.dict(next, 'bookmark');
    items.push(readItem(file, next.number, dict, level, pages));
    walk(file, dict.get('First'), level + 1, pages, items);
    next = dict.get('Next');
  }
}

function readItem(
  file: PdfFile,
  object: number,
  dict: PdfDict,
  level: number,
  pages: PageNumbers,
): OutlineItem {
  const title = file.resolve(dict.get('Title'));
  if (!isString(title)) throw new PdfFormError('bookmark without title');
  const page = targetPage(file, dict.get('Dest'), pages);
  return { object, dict, title: decodeText(title), level, ...(page === undefined ? {} : { page }) };
}
