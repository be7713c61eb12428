import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Place } from '../diagnostics/diagnostic.js';
import { type MarkdownFile, parseLine } from '../load/markdown.js';
import type { Path } from '../load/yaml.js';
import type { Kapitelkopf } from './kapitel.js';

/** A chapter: its head, its body as a Markdown tree, and where both stand. */
export interface Kapitel {
  /** Relative to the project. */
  file: string;
  /** Its title is without markup here. */
  kopf: Kapitelkopf;
  /** The title with its markup, and its lines if they are broken by hand. */
  title: PhrasingContent[];
  titleLines: PhrasingContent[][];
  body: Root;
  /** What the offsets in the body point into. */
  source: string;
  headPlaceOf(path: Path): Place;
}

/** The chapter in a file whose head fits its schema. */
export function toKapitel(source: MarkdownFile): Kapitel {
  const kopf = source.head.value as Kapitelkopf;
  // A chapter whose head doesn't fit its schema is checked too.
  const title = typeof kopf.titel === 'string' ? parseLine(kopf.titel) : [];
  const lines = Array.isArray(kopf.umbruch) ? kopf.umbruch : [];
  return {
    file: source.file,
    kopf: { ...kopf, titel: title.map(plainText).join('') },
    title,
    titleLines: lines.map((line) => parseLine(String(line))),
    body: source.body,
    source: source.source,
    headPlaceOf: (path) => source.head.placeOf(path),
  };
}

/** Where a node of a chapter's body stands. */
export function nodePlace(file: string, node: Nodes): Place {
  const { start, end } = node.position ?? {};
  const oneLine = start && end && start.line === end.line;
  return {
    file,
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    ...(oneLine ? { endColumn: end.column } : {}),
  };
}

/** Something over several lines is pointed at by what its first line begins with. */
export function firstLine(place: Place, written: string): Place {
  return place.endColumn === undefined ? { ...place, endColumn: place.column + written.length } : place;
}

/** Where a stretch of a chapter's source stands; the stretch is within one line. */
export function sourcePlace({ file, source }: Kapitel, from: number, length: number): Place {
  const before = source.slice(0, from).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file, line: before.length, column, endColumn: column + length };
}

/** The source of a node. */
export function sourceOf({ source }: Kapitel, { position }: Nodes): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** Calls `visit` for every node of a tree in reading order. */
export function walkTree(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walkTree(child, visit);
}

/** The text of a node without its markup. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The title of a block directive (`:::name[title]`) and what stands in it. */
export function containerParts({ children }: ContainerDirective): {
  title: Paragraph | undefined;
  content: ContainerDirective['children'];
} {
  const [first] = children;
  return first?.type === 'paragraph' && first.data?.directiveLabel === true
    ? { title: first, content: children.slice(1) }
    : { title: undefined, content: children };
}

/** What a directive names: its `#id`, or its label. */
export function directiveTarget(node: Nodes): string {
  if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective')
    return '';
  return node.attributes?.id ?? plainText(node).trim();
}
