import type { TaggedPdf } from '../inspect/tagged-pdf.js';
import type { TagNode } from '../structure/tag-node.js';

/** All text under a tag, white space put together. */
export function textUnder(pdf: TaggedPdf, node: TagNode): string {
  const parts: string[] = [];
  const visit = ({ kids }: TagNode) => {
    for (const kid of kids) {
      if (kid.kind === 'tag') visit(kid);
      else if (kid.kind === 'content') parts.push(pdf.textOf(kid));
    }
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
