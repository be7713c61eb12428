import { fillIn } from '../../../messages/catalogue.js';
import type { InspectionWords } from '../../../messages/inspection.js';
import type { PdfLink } from './links.js';

/** Where a link leads, in words. */
export function linkTarget(
  { address, target }: Pick<PdfLink, 'address' | 'target'>,
  words: InspectionWords,
): string {
  if (address) return address;
  return target === undefined ? words.nowhere : fillIn(words.toPage, { page: target }, {});
}
