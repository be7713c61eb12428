import { inflateSync } from 'node:zlib';
import { isName, PdfFormError, type PdfObject, type PdfStream } from './objects.js';

// Far more than any stream of ours; what unpacks to more is no honest file.
const maxOutputLength = 2 ** 28;

export function isStream(value: PdfObject | undefined): value is PdfStream {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'stream';
}

/** The content of a stream that is deflated or not compressed at all. */
export function streamContent({ dict, data }: PdfStream): Uint8Array {
  const filter = dict.get('Filter');
  if (filter === undefined) return data;
  if (!isName(filter) || filter.name !== 'FlateDecode' || dict.has('DecodeParms')) {
    throw new PdfFormError('stream with a filter other than FlateDecode', 'foreign');
  }
  try {
    return inflateSync(data, { maxOutputLength });
  } catch {
    throw new PdfFormError('broken stream');
  }
}
