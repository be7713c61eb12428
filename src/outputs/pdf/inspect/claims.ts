import { isArray, isDict, isString } from '../objects.js';
import type { PdfFile } from '../reader.js';
import { isStream, streamContent } from '../streams.js';
import { decodeText } from '../text-string.js';

/** Standards that a document says it conforms to; `undefined` if it claims nothing of the kind. */
export interface Claims {
  /** `1` for PDF/UA-1. */
  ua: string | undefined;
  /** `2a` for PDF/A-2a. */
  archive: string | undefined;
  /** True if a colour profile stands for all colours of the document. */
  hasOutputIntent: boolean;
  /** Name of that profile, if it has one. */
  profile: string | undefined;
}

/** Reads the claims in the metadata of a document. */
export function readClaims(file: PdfFile): Claims {
  const metadata = file.resolve(file.catalog.get('Metadata'));
  const xmp = isStream(metadata) ? Buffer.from(streamContent(metadata)).toString('utf8') : '';
  const value = (key: string) =>
    new RegExp(`<${key}>\\s*([^<]*?)\\s*</${key}>|${key}="([^"]*)"`).exec(xmp)?.slice(1).find(Boolean);
  const part = value('pdfaid:part');
  const intents = file.resolve(file.catalog.get('OutputIntents'));
  const intent = isArray(intents) ? intents.map((item) => file.resolve(item)).find(isDict) : undefined;
  const profile = file.resolve(intent?.get('OutputConditionIdentifier'));
  return {
    ua: value('pdfuaid:part'),
    archive: part === undefined ? undefined : part + (value('pdfaid:conformance') ?? '').toLowerCase(),
    hasOutputIntent: intent !== undefined,
    profile: isString(profile) ? decodeText(profile) : undefined,
  };
}
