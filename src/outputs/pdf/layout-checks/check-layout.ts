import type { Fault } from '../gate/fault.js';
import type { TaggedPdf } from '../inspect/tagged-pdf.js';
import type { SourceDocument } from '../source-document.js';
import type { TagNode } from '../structure/tag-node.js';
import { checkBeside } from './beside.js';
import { checkFigureDistance } from './distances.js';
import { checkHeadings } from './headings.js';
import { checkHyphens, checkLastLines } from './lines.js';
import { checkOutside } from './outside.js';
import { checkOverlaps } from './overlaps.js';
import { checkPageFill } from './page-fill.js';
import { setDocument } from './set-page.js';
import { checkSmallText } from './small-text.js';

const checks = [
  checkSmallText,
  checkOverlaps,
  checkOutside,
  checkHeadings,
  checkLastLines,
  checkHyphens,
  checkPageFill,
  checkFigureDistance,
  checkBeside,
];

/**
 * What an eye would catch in the finished file (ZB3130–ZB3139).
 * @param tree The tags of the file, each with the element of the document that it was made of.
 */
export function checkLayout(pdf: TaggedPdf, tree: TagNode, source: SourceDocument): Fault[] {
  const document = setDocument(pdf, tree, source);
  return checks.flatMap((check) => check(document));
}
