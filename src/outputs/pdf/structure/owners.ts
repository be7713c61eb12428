import type { SourceDocument } from '../source-document.js';
import { isTag, type MarkedContent, type TagNode, walkTags } from './tag-node.js';

/** What the tags of a print say of a mark. */
export interface Owner {
  node: TagNode;
  /** Drawings belong to figures and to the markers of lists; anywhere else they are decoration. */
  holdsDrawing: boolean;
  isFigure: boolean;
  /** The head of a table, once more on a later page. */
  isRepeated: boolean;
}

/** Owners of the marks of each page, by MCID. */
export function ownersOf(root: TagNode, pageCount: number, source: SourceDocument): Map<number, Owner>[] {
  const owners = Array.from({ length: pageCount }, () => new Map<number, Owner>());
  walkTags(root, (node, ancestors) => {
    const around = [...ancestors, node];
    const isFigure = around.some(({ type }) => type === 'Figure');
    const holdsDrawing = isFigure || around.some(({ type, element }) => type === 'Lbl' && !element);
    for (const kid of node.kids) {
      if (kid.kind !== 'content') continue;
      owners[kid.page]?.set(kid.mcid, { node, holdsDrawing, isFigure, isRepeated: false });
    }
  });
  for (const content of repeatedContent(root, source)) {
    const owner = owners[content.page]?.get(content.mcid);
    if (owner) owner.isRepeated = true;
  }
  return owners;
}

/** Content of table heads on any page after their first, and of table feet on any before their last. */
function repeatedContent(root: TagNode, { elements }: SourceDocument): MarkedContent[] {
  const repeated: MarkedContent[] = [];
  walkTags(root, (node) => {
    if (node.type !== 'TR') return;
    const contents = contentsOf(node);
    const pages = contents.map(({ page }) => page);
    const parent = node.element?.parent;
    const group = parent === undefined ? undefined : elements.get(parent)?.tag;
    const own = group === 'thead' ? Math.min(...pages) : group === 'tfoot' ? Math.max(...pages) : undefined;
    if (own !== undefined) repeated.push(...contents.filter(({ page }) => page !== own));
  });
  return repeated;
}

function contentsOf(node: TagNode): MarkedContent[] {
  return node.kids.flatMap((kid) => (isTag(kid) ? contentsOf(kid) : kid.kind === 'content' ? [kid] : []));
}
