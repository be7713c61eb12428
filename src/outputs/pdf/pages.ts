import { isArray, isDict, isName, isRef, PdfFormError, type PdfValue } from './objects.js';
import type { PdfFile } from './reader.js';

// Deeper than any page tree that a writer makes; a cycle would go on for ever.
const maxDepth = 50;

/** Object numbers of the pages, in the order of the document. */
export function pageObjects(file: PdfFile): number[] {
  const pages: number[] = [];
  collect(file, file.catalog.get('Pages'), pages, 0);
  return pages;
}

function collect(file: PdfFile, node: PdfValue | undefined, pages: number[], depth: number): void {
  if (!isRef(node) || depth > maxDepth) throw new PdfFormError('broken page tree');
  const dict = file.object(node.number);
  const type = isDict(dict) ? file.resolve(dict.get('Type')) : undefined;
  if (!isDict(dict) || !isName(type)) throw new PdfFormError('broken page tree');
  if (type.name === 'Page') {
    pages.push(node.number);
    return;
  }
  const kids = file.resolve(dict.get('Kids'));
  if (!isArray(kids)) throw new PdfFormError('page tree without kids');
  for (const kid of kids) collect(file, kid, pages, depth + 1);
}
