import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Nodes, Parents, Root, Table } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { headingAnchors } from '../data-types/anchors.js';
import { plainText } from '../data-types/chapter.js';
import type { BodyContext } from './body-context.js';
import { directiveHtml } from './directives.js';
import { type NoteCounter, noteSetter } from './notes.js';
import { tableElements } from './tables.js';

/** A heading of a chapter's body, for contents and bookmarks. */
export interface BodyHeading {
  level: 2 | 3;
  title: string;
  anchor: string;
}

/** The body of a chapter as HTML, with its headings. Notes stand right where they are called, so that they can be set beside the line. */
export function bodyHtml(
  body: Root,
  anchor: string,
  context: BodyContext,
  notes: NoteCounter,
): { html: string; headings: BodyHeading[] } {
  const headings: BodyHeading[] = [];
  const anchors = headingAnchors(body, anchor);
  let tables = 0;
  const tree = toHast(body, {
    allowDangerousHtml: true,
    handlers: {
      ...directiveHandlers(context, anchor),
      text: (_state: State, node: Nodes) => ({
        type: 'text',
        value: plainText(node).replace(/\s*\n\s*/g, ' '),
      }),
      heading: (state: State, node: Heading) => {
        const heading = describeHeading(node, anchors.get(node) ?? anchor, context);
        headings.push(heading);
        return element(`h${heading.level}`, { id: heading.anchor }, state.all(node));
      },
      table: (state: State, node: Table) => tableElements(state, node, `${context.words.table} ${++tables}`),
      footnoteReference: noteSetter(body, notes, context.words),
      footnoteDefinition: () => undefined,
      html: () => undefined,
    } as Handlers,
  }) as HastRoot;
  wrapAddresses(tree);
  return { html: toHtml(tree, { allowDangerousHtml: true }), headings };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

// Markup of our own, already escaped; `raw` lets it through as it is.
const raw = (value: string) => ({ type: 'raw', value }) as unknown as ElementContent;

function directiveHandlers(context: BodyContext, anchor: string): Record<string, unknown> {
  let boxes = 0;
  const set = (_state: State, node: TextDirective | LeafDirective) => raw(directiveHtml(node, context));
  return {
    textDirective: set,
    leafDirective: set,
    containerDirective: (state: State, node: ContainerDirective) =>
      infoBox(state, node, `kasten-${anchor}--${++boxes}`),
  };
}

function infoBox(state: State, node: ContainerDirective, id: string): Element {
  const [first] = node.children;
  const hasTitle = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const title = hasTitle
    ? element('p', { className: ['infokasten-titel'], id }, state.all(first))
    : undefined;
  const rest = { ...node, children: hasTitle ? node.children.slice(1) : node.children };
  const label = title ? { ariaLabelledBy: [id] } : {};
  return element('aside', { className: ['infokasten'], ...label }, [
    ...(title ? [title] : []),
    ...(state.all(rest as Parents) as ElementContent[]),
  ]);
}

function describeHeading(node: Heading, anchor: string, context: BodyContext): BodyHeading {
  return { level: node.depth > 2 ? 3 : 2, title: headingText(node, context), anchor };
}

/** The text of a heading, with the values that directives in it give. */
function headingText(node: Nodes, context: BodyContext): string {
  if (node.type === 'textDirective') return textOf(directiveHtml(node, context));
  if ('children' in node) return node.children.map((child) => headingText(child, context)).join('');
  return plainText(node).replace(/\s*\n\s*/g, ' ');
}

/** The text of markup that `directiveHtml` has made. */
function textOf(html: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => characters[name] ?? whole);
}

/** Printed web addresses may break after their separators, and nowhere else. */
function wrapAddresses(tree: HastRoot): void {
  replaceElements(tree, (node) => {
    const [text] = node.children;
    if (node.tagName !== 'a' || text?.type !== 'text' || !/^https?:\/\//.test(text.value)) return node;
    const pieces = text.value.split(/(?<=[/_.\-?&=])(?=[^/])/);
    node.children = pieces.flatMap((value, i): ElementContent[] => [
      ...(i > 0 ? [element('wbr', {}, [])] : []),
      { type: 'text', value },
    ]);
    return node;
  });
}

/** Goes through all elements from the inside out and puts what `replace` returns in their place. */
function replaceElements(node: HastRoot | Element, replace: (node: Element) => Element): void {
  node.children.forEach((child, i) => {
    if (child.type !== 'element') return;
    replaceElements(child, replace);
    node.children[i] = replace(child);
  });
}
