import { readPageContent } from '../content/read.js';
import type { Unit } from '../content/units.js';
import { destinations } from '../destinations.js';
import { fontReader, type PdfFont } from '../fonts.js';
import { isDict, isString, type PdfDict, type PdfValue, ref } from '../objects.js';
import { type Bookmark, outlineItems } from '../outline.js';
import { pageObjects } from '../pages.js';
import { pageNumbers } from '../read.js';
import { openPdf, type PdfFile } from '../reader.js';
import { readTagTree } from '../structure/read-tree.js';
import type { MarkedContent, TagNode } from '../structure/tag-node.js';
import { decodeText } from '../text-string.js';
import { type Claims, readClaims } from './claims.js';
import { type PdfLink, readLinks } from './links.js';

/** A page as the gate and `zb inspect` see it. */
export interface InspectedPage {
  width: number;
  height: number;
  units: Unit[];
}

/** What a document says of itself; empty where it says nothing. */
interface DocumentProperties {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  language: string;
  creator: string;
  producer: string;
  created: string;
  modified: string;
}

/** A PDF as those get it who don't see it, and what it says of itself. */
export interface TaggedPdf {
  version: string;
  properties: DocumentProperties;
  isMarked: boolean;
  showsTitle: boolean;
  claims: Claims;
  pages: InspectedPage[];
  tree: TagNode | undefined;
  /** What content of a tag shows; the hyphens of broken words are left out. */
  textOf(content: MarkedContent): string;
  bookmarks: Bookmark[];
  links: PdfLink[];
  /** Names of places that links may lead to. */
  places: ReadonlyMap<string, number>;
  fonts: PdfFont[];
}

/** Reads a PDF of the form that zb writes. Throws PdfFormError for any other. */
export function readTaggedPdf(bytes: Uint8Array): TaggedPdf {
  const file = openPdf(bytes);
  const objects = pageObjects(file);
  const numbers = pageNumbers(file);
  const fonts = new Set<PdfFont>();
  const readFont = fontReader(file);
  const fontOf = (value: PdfValue | undefined) => {
    const font = readFont(value);
    fonts.add(font);
    return font;
  };
  const pages = objects.map((object) => {
    const dict = file.dict(ref(object), 'page');
    return { ...sizeOf(file, dict), units: readPageContent(file, dict, fontOf).units };
  });
  const texts = pages.map(({ units }) => textsByMark(units));
  const places = destinations(file, numbers);
  const info = file.resolve(file.trailer.get('Info'));
  const entry = (key: string) => textIn(file, isDict(info) ? info : new Map(), key);
  const preferences = file.resolve(file.catalog.get('ViewerPreferences'));
  const marking = file.resolve(file.catalog.get('MarkInfo'));
  return {
    version: bytesToText(bytes.subarray(5, 8)),
    properties: {
      title: entry('Title'),
      author: entry('Author'),
      subject: entry('Subject'),
      keywords: entry('Keywords'),
      language: textIn(file, file.catalog, 'Lang'),
      creator: entry('Creator'),
      producer: entry('Producer'),
      created: entry('CreationDate'),
      modified: entry('ModDate'),
    },
    isMarked: isDict(marking) && marking.get('Marked') === true,
    showsTitle: isDict(preferences) && preferences.get('DisplayDocTitle') === true,
    claims: readClaims(file),
    pages,
    tree: readTagTree(file, objects),
    textOf: ({ page, mcid }) => texts[page]?.get(mcid) ?? '',
    bookmarks: outlineItems(file, numbers).map(({ object: _, dict: __, ...bookmark }) => bookmark),
    links: readLinks(file, objects, places),
    places,
    fonts: [...fonts],
  };
}

function textsByMark(units: readonly Unit[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { mark, text } of units) {
    if (mark >= 0) texts.set(mark, (texts.get(mark) ?? '') + text.replaceAll('\u00ad', ''));
  }
  return texts;
}

function sizeOf(file: PdfFile, page: PdfDict): { width: number; height: number } {
  const box = file.resolve(page.get('MediaBox'));
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(box) ? box.map(Number) : [];
  return { width: right - left, height: top - bottom };
}

function textIn(file: PdfFile, dict: PdfDict, key: string): string {
  const value = file.resolve(dict.get(key));
  return isString(value) ? decodeText(value) : '';
}

function bytesToText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
