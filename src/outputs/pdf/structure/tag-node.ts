import type { PdfValue } from '../objects.js';
import type { SourceElement } from '../source-document.js';

/** Content that a tag holds: marks of a page, counted from 0. */
export interface MarkedContent {
  kind: 'content';
  page: number;
  mcid: number;
}

/** An annotation that a tag holds, by its object number. */
export interface TaggedAnnotation {
  kind: 'annotation';
  object: number;
  page: number;
}

export type TagKid = TagNode | MarkedContent | TaggedAnnotation;

/** An element of the structure tree. */
export interface TagNode {
  kind: 'tag';
  /** `P`, `H1`, `Table` … */
  type: string;
  kids: TagKid[];
  /** Where it comes from in the printed document. */
  element?: SourceElement;
  /** Only where it differs from what is around it. */
  language?: string;
  alternative?: string;
  /** What the content stands for, where it isn't text itself. */
  actualText?: string;
  id?: string;
  /** Attributes by owner and name: `Table` → `Scope` → … */
  attributes?: Record<string, Record<string, PdfValue>>;
  /** The number of the object it was read from. */
  object?: number;
}

export function tag(
  type: string,
  kids: TagKid[],
  more: Omit<Partial<TagNode>, 'kind' | 'type' | 'kids'> = {},
): TagNode {
  return { kind: 'tag', type, kids, ...more };
}

export function isTag(kid: TagKid): kid is TagNode {
  return kid.kind === 'tag';
}

/** Calls `visit` for each tag below and including a node, in reading order, with the tags around it. */
export function walkTags(
  node: TagNode,
  visit: (node: TagNode, ancestors: readonly TagNode[]) => void,
  ancestors: readonly TagNode[] = [],
): void {
  visit(node, ancestors);
  const around = [...ancestors, node];
  for (const kid of node.kids) if (isTag(kid)) walkTags(kid, visit, around);
}
