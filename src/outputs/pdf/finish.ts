import type { Staged } from '../../diagnostics/diagnostic.js';
import { renumberNodeIds } from './node-ids.js';
import { isDict, isRef, name, type PdfDict, PdfFormError, type PdfValue, ref } from './objects.js';
import { type OutlineItem, outlineItems } from './outline.js';
import { pageNumbers, readingPdf } from './read.js';
import { openPdf, type PdfFile } from './reader.js';
import { encodeDate, encodeText } from './text-string.js';
import { writePdf } from './writer.js';

export interface PdfProperties {
  title: string;
  author: string;
  subject: string;
  keywords: readonly string[];
  /** BCP 47, e.g. `de`. */
  language: string;
  /** What made the document, with its version: `zb 0.1.0`. */
  creator: string;
  /** `2025-10-31` or `2025-10-31T12:00:00Z`: creation and change alike. */
  date: string;
  /** The exact texts of the headings, in order; Chromium's own bookmark titles lose spaces. */
  bookmarks?: readonly string[];
}

/**
 * Gives a print of Chromium its properties and takes out what differs from run to run: dates, file
 * identifier, ids of header cells. Same input, same bytes.
 */
export function finishPdf(bytes: Uint8Array, properties: PdfProperties): Staged<Uint8Array | undefined> {
  return readingPdf(() => {
    const file = openPdf(renumberNodeIds(bytes));
    const info = file.trailer.get('Info');
    const infoNumber = isRef(info) ? info.number : file.offsets.length;
    const changed = new Map<number, PdfValue>([
      [infoNumber, infoDict(file, properties)],
      [catalogNumber(file), catalogDict(file, properties.language)],
      ...renamedBookmarks(file, properties.bookmarks ?? []),
    ]);
    const trailer: PdfDict = new Map(file.trailer);
    trailer.set('Info', ref(infoNumber));
    trailer.delete('ID');
    return writePdf(file, changed, trailer);
  });
}

function infoDict(file: PdfFile, properties: PdfProperties): PdfDict {
  const old = file.resolve(file.trailer.get('Info'));
  const producer = isDict(old) ? old.get('Producer') : undefined;
  const date = encodeDate(properties.date);
  return new Map<string, PdfValue>([
    ['Title', encodeText(properties.title)],
    ['Author', encodeText(properties.author)],
    ['Subject', encodeText(properties.subject)],
    ['Keywords', encodeText(properties.keywords.join(', '))],
    ['Creator', encodeText(properties.creator)],
    ...(producer === undefined ? [] : [['Producer', producer] as const]),
    ['CreationDate', date],
    ['ModDate', date],
  ]);
}

function catalogNumber(file: PdfFile): number {
  const root = file.trailer.get('Root');
  if (!isRef(root)) throw new PdfFormError('catalog is not an object');
  return root.number;
}

function catalogDict(file: PdfFile, language: string): PdfDict {
  const old = file.resolve(file.catalog.get('ViewerPreferences'));
  const preferences: PdfDict = new Map(isDict(old) ? old : []);
  preferences.set('DisplayDocTitle', true);
  const catalog: PdfDict = new Map(file.catalog);
  catalog.set('Lang', encodeText(language));
  catalog.set('ViewerPreferences', preferences);
  // Show the bookmarks on opening, where there are any: they are the way through a long document.
  if (catalog.has('Outlines')) catalog.set('PageMode', name('UseOutlines'));
  return catalog;
}

/** The outline items with the heading's own text as title. */
function renamedBookmarks(file: PdfFile, headings: readonly string[]): [number, PdfDict][] {
  if (headings.length === 0) return [];
  const items = outlineItems(file, pageNumbers(file));
  const titles = items.length === headings.length ? headings : matchTitles(items, headings);
  return items.flatMap(({ object, dict }, index): [number, PdfDict][] => {
    const title = titles[index];
    return title === undefined ? [] : [[object, new Map(dict).set('Title', encodeText(title))]];
  });
}

/**
 * Where the numbers differ (a heading without a bookmark, say), each bookmark takes the next heading
 * that has the same letters; one that finds none keeps its title.
 */
function matchTitles(items: readonly OutlineItem[], headings: readonly string[]): (string | undefined)[] {
  const letters = headings.map(withoutSpaces);
  let from = 0;
  return items.map((item) => {
    const found = letters.indexOf(withoutSpaces(item.title), from);
    if (found < 0) return undefined;
    from = found + 1;
    return headings[found];
  });
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad]/g, '');
}
