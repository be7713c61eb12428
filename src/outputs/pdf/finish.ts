import type { Staged } from '../../diagnostics/diagnostic.js';
import { nameLinks, orderPages } from './annotations.js';
import { nameBookmarks } from './bookmarks.js';
import { ReadingCache } from './content/reading-cache.js';
import { remarkPages } from './content/remark-pages.js';
import { describe } from './describe.js';
import { Edition } from './edition.js';
import { fontReader } from './fonts.js';
import type { Fault } from './gate/fault.js';
import type { PdfProperties } from './metadata.js';
import { PdfFormError } from './objects.js';
import { pageObjects } from './pages.js';
import { formFinding } from './read.js';
import { openPdf } from './reader.js';
import type { SourceDocument } from './source-document.js';
import { joinSource } from './structure/join-source.js';
import { oldTree } from './structure/old-tree.js';
import { ownersOf } from './structure/owners.js';
import { readTagTree } from './structure/read-tree.js';
import { retag } from './structure/retag.js';
import type { TagNode } from './structure/tag-node.js';
import { writeTagTree } from './structure/write-tree.js';

export interface FinishOptions {
  /** Pages that were read before. */
  readings?: ReadingCache;
  /** True for a print with bleed: pages get their boxes and crop marks. */
  forPrintShop?: boolean;
}

export interface FinishedPdf {
  pdf: Uint8Array;
  /** What can't be put right, and can't be seen in the file any more. */
  faults: Fault[];
  /** Its tags, each with the element of the document that it was made of. */
  tree: TagNode;
}

/**
 * Makes of a print of Chromium a document that conforms to PDF/UA-1 and PDF/A-2a: right tags for all that is to be read, all
 * else as artifact, names for links, exact bookmarks, whole words, metadata. What differs from print to print
 * goes. Same input, same bytes.
 * @param source The document that was printed, marked by `markedLanguage`.
 */
export async function finishPdf(
  bytes: Uint8Array,
  source: SourceDocument,
  properties: PdfProperties,
  { readings = new ReadingCache(), forPrintShop = false }: FinishOptions = {},
): Promise<Staged<FinishedPdf | undefined>> {
  try {
    return { value: await finish(bytes, source, properties, { readings, forPrintShop }), diagnostics: [] };
  } catch (error) {
    return { value: undefined, diagnostics: [formFinding(error)] };
  }
}

async function finish(
  bytes: Uint8Array,
  source: SourceDocument,
  properties: PdfProperties,
  { readings, forPrintShop }: Required<FinishOptions>,
): Promise<FinishedPdf> {
  const file = openPdf(bytes);
  const edition = new Edition(file);
  const pages = pageObjects(file);
  const print = readTagTree(file, pages);
  if (!print) throw new PdfFormError('no structure tree');
  joinSource(print, source);
  edition.remove(oldTree(file, print));
  const owners = ownersOf(print, pages.length, source);
  const content = remarkPages(file, edition, pages, owners, fontReader(file), { readings, forPrintShop });
  const tree = retag(print, source, content);
  const written = writeTagTree(tree, edition, { objects: pages, boxOf: content.boxOf });
  nameLinks(edition, written);
  orderPages(file, edition, pages, written);
  nameBookmarks(file, edition, print, written);
  const trailer = describe(file, edition, written.root, properties);
  await content.done;
  return { pdf: edition.write(trailer), faults: content.mixed.map(sharedForm), tree };
}

/** Passages that are transparent together are one drawing in the file (ZB3112). */
function sharedForm({ node, page }: { node: TagNode; page: number }): Fault {
  return { code: 'ZB3112', params: { page: page + 1 }, excerpt: node.element?.text ?? '' };
}
