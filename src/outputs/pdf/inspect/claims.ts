import { isArray, isDict } from '../objects.js';
import type { PdfFile } from '../reader.js';
import { isStream, streamContent } from '../streams.js';

/** Standards that a document says it conforms to; `undefined` if it claims nothing of the kind. */
export interface Claims {
  /** `1` for PDF/UA-1. */
  ua: string | undefined;
  /** `2a` for PDF/A-2a. */
  archive: string | undefined;
  /** True if a colour profile stands for all colours of the document. */
  hasOutputIntent: boolean;
}

/** Reads the claims in the metadata of a document. */
export function readClaims(file: PdfFile): Claims {
  const metadata = file.resolve(file.catalog.get('Metadata'));
  const xmp = isStream(metadata) ? Buffer.from(streamContent(metadata)).toString('utf8') : '';
  const value = (key: string) =>
    new RegExp(`<${key}>\\s*([^<]*?)\\s*</${key}>|${key}="([^"]*)"`).exec(xmp)?.slice(1).find(Boolean);
  const part = value('pdfaid:part');
  const intents = file.resolve(file.catalog.get('OutputIntents'));
  return {
    ua: value('pdfuaid:part'),
    archive: part === undefined ? undefined : part + (value('pdfaid:conformance') ?? '').toLowerCase(),
    hasOutputIntent: isArray(intents) && intents.some((intent) => isDict(file.resolve(intent))),
  };
}
