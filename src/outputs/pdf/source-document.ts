/** An element of the document that was printed. */
export interface SourceElement {
  /** Lower case: `h1`. */
  tag: string;
  role: string | undefined;
  id: string | undefined;
  /** Number of the element it stands in. */
  parent: number | undefined;
  /** BCP 47; of its own or of an element around it. */
  language: string;
  /** What it says, white space put together: of headings, links and the like. */
  text: string | undefined;
  /** Its name for those who don't see it, if it has one other than its text. */
  label: string | undefined;
  /** What is to be read out in the place of its text: „Seite 6“ for a page number. */
  spoken: string | undefined;
  /** True for a link with an address. */
  isLink: boolean;
  /** False for what isn't printed. */
  isShown: boolean;
  /** True for what begins and ends a line of its own. */
  isBlock: boolean;
  columnSpan: number;
  rowSpan: number;
  scope: string | undefined;
}

/** Text of one element up to where another begins or ends. */
export interface Passage {
  text: string;
  /** Number of the element it stands in. */
  element: number;
  /** True if a block (a paragraph, a cell, a list …) begins or ends before it. */
  afterBlock: boolean;
}

/** The document that was printed, as far as its PDF has to match it. */
export interface SourceDocument {
  language: string;
  /** By the number that each has in its `lang` attribute: `de-x-k12`. */
  elements: ReadonlyMap<number, SourceElement>;
  /** Numbers of the elements that stand right in an element, by its number. */
  children: ReadonlyMap<number, readonly number[]>;
  /** What is to be read, in order: without drawings, decoration and what isn't printed. */
  passages: readonly Passage[];
  /** Texts of the margin boxes, without page numbers. */
  runningHeads: readonly string[];
  /** Size and margins of pages, if the document names them. */
  format: PageFormat | undefined;
}

/** In millimetres. */
export interface PageFormat {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The language tag that tells which element something belongs to; Chromium hands it on to the tags of a PDF. */
export function markedLanguage(language: string, element: number): string {
  return `${language}-x-k${element}`;
}

/** The language and the number of the element in a tag made by `markedLanguage`. */
export function readMarkedLanguage(tag: string): { language: string; element: number | undefined } {
  const found = /^(.*)-x-k(\d+)$/.exec(tag);
  return found
    ? { language: found[1] ?? '', element: Number(found[2]) }
    : { language: tag, element: undefined };
}
