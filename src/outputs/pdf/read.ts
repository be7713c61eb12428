import { type Diagnostic, diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { destinations, type PageNumbers } from './destinations.js';
import { PdfFormError } from './objects.js';
import { type Bookmark, outlineItems } from './outline.js';
import { pageObjects } from './pages.js';
import { openPdf, type PdfFile } from './reader.js';

/** What a report needs to know of its print. */
export interface PdfFacts {
  pageCount: number;
  /** id → number of the page it stands on, counted from 1; only ids that a link leads to. */
  destinations: Map<string, number>;
  outline: Bookmark[];
}

/** Reads a PDF as Chromium writes it; any other form is ZB3005 and no value. */
export function readPdf(bytes: Uint8Array): Staged<PdfFacts | undefined> {
  try {
    const file = openPdf(bytes);
    const pages = pageNumbers(file);
    const outline = outlineItems(file, pages).map(({ object: _, dict: __, ...bookmark }) => bookmark);
    return {
      value: { pageCount: pages.size, destinations: destinations(file, pages), outline },
      diagnostics: [],
    };
  } catch (error) {
    return { value: undefined, diagnostics: [formFinding(error)] };
  }
}

export function pageNumbers(file: PdfFile): PageNumbers {
  return new Map(pageObjects(file).map((object, index) => [object, index + 1]));
}

/** The finding for a file of another form (PdfFormError); any other error is a bug and goes through. */
export function formFinding(error: unknown): Diagnostic {
  if (!(error instanceof PdfFormError)) throw error;
  return diagnostic('ZB3005', { reason: error.message });
}
