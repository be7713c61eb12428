import { createHash } from 'node:crypto';
import { fontReader, type PdfFont } from '../fonts.js';
import { isDict, type PdfDict, PdfFormError, type PdfValue, ref } from '../objects.js';
import { pageObjects } from '../pages.js';
import { openPdf, type PdfFile } from '../reader.js';
import { isStream } from '../streams.js';
import { readPageContent } from './read.js';
import type { ContentReading } from './units.js';

/**
 * Readings of pages, kept from print to print: pages that are the same byte for byte, in the same fonts, are read once. A
 * report is printed twice, and only its contents pages differ.
 */
export class ReadingCache {
  readonly #readings = new Map<string, ContentReading>();

  /** What a page shows. */
  read(file: PdfFile, page: PdfDict, fontOf: (value: PdfValue | undefined) => PdfFont): ContentReading {
    const key = keyOf(file, page, fontOf);
    const known = key === undefined ? undefined : this.#readings.get(key);
    const reading = known ?? readPageContent(file, page, fontOf);
    if (key !== undefined) this.#readings.set(key, reading);
    return reading;
  }

  /** Reads the pages of a print while there is time. What can't be read is found when it is needed. */
  readAhead(print: Uint8Array): void {
    try {
      const file = openPdf(print);
      const fontOf = fontReader(file);
      for (const object of pageObjects(file)) this.read(file, file.dict(ref(object), 'page'), fontOf);
    } catch (error) {
      if (!(error instanceof PdfFormError)) throw error;
    }
  }
}

/** The same for pages that show the same; none for pages with pictures or forms, which are other objects in each print. */
function keyOf(
  file: PdfFile,
  page: PdfDict,
  fontOf: (value: PdfValue | undefined) => PdfFont,
): string | undefined {
  const contents = file.resolve(page.get('Contents'));
  const resources = file.resolve(page.get('Resources'));
  if (!isStream(contents) || !isDict(resources) || resources.has('XObject')) return undefined;
  const fonts = file.resolve(resources.get('Font'));
  const names = isDict(fonts) ? [...fonts].map(([name, font]) => `${name}=${fontOf(font).name}`) : [];
  return createHash('sha256').update(contents.data).update(names.join(' ')).digest('hex');
}
