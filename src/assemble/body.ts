import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { headingAnchors } from '../data-types/anchors.js';
import { containerParts, directiveTarget, plainText } from '../data-types/chapter.js';
import { isPassage } from '../data-types/language-tag.js';
import { isTitledTable } from '../data-types/tables.js';
import type { BodyContext } from './body-context.js';
import { directiveHtml } from './directives.js';
import { element } from './element.js';
import { escapeHtml } from './html.js';
import { setMeeting } from './meetings.js';
import { type NoteCounter, noteSetter } from './notes.js';
import { passageBlocks, passageElement } from './passages.js';
import { permalink } from './permalink.js';
import { tableElements } from './tables.js';
import { titleHtml, titleText } from './title-html.js';

/** A heading of a chapter's body, or the title of a meeting in it. */
export interface BodyHeading {
  level: number;
  title: string;
  /** The title in the contents list, as markup. */
  listed: string;
  anchor: string;
}

/** Letters of a paragraph that may go on over the end of a page: enough for six lines, three here and three there. */
const shortest = 360;

/** What a chapter has had of headings so far. */
interface Outline {
  /** Those of its text. */
  headings: BodyHeading[];
  /** These and the titles of meetings; those of boxes are headings too, but the contents don't list them. */
  inContents: BodyHeading[];
}

/** The level of a title that stands below the last heading of the text. */
function levelBelow({ headings }: Outline): number {
  return (headings.at(-1)?.level ?? 1) + 1;
}

/** The body of a chapter as HTML, with its headings. Notes stand right where they are called, so that they can be set beside the line. */
export function bodyHtml(
  body: Root,
  anchor: string,
  context: BodyContext,
  notes: NoteCounter,
): Outline & { html: string } {
  const outline: Outline = { headings: [], inContents: [] };
  const anchors = headingAnchors(body, anchor);
  let tables = 0;
  const setTable: SetTable = (state, node, title) => {
    tables += 1;
    const names = { label: `${context.words.table} ${tables}`, id: `tabelle-${anchor}--${tables}` };
    return tableElements(state, node, { ...names, ...(title ? { title } : {}) });
  };
  const tree = toHast(body, {
    allowDangerousHtml: true,
    handlers: {
      ...directiveHandlers(context, anchor, outline, setTable),
      text: (_state: State, node: Nodes) => ({
        type: 'text',
        value: plainText(node).replace(/\s*\n\s*/g, ' '),
      }),
      paragraph: (state: State, node: Paragraph) => {
        const set = defaultHandlers.paragraph(state, node);
        if (plainText(node).length > shortest) set.properties.className = ['teilbar'];
        return set;
      },
      heading: (state: State, node: Heading) => {
        const heading = describeHeading(node, anchors.get(node) ?? anchor, context);
        outline.headings.push(heading);
        outline.inContents.push(heading);
        const link = raw(permalink(heading.anchor, heading.title, context.words));
        return element(`h${heading.level}`, { id: heading.anchor }, [...state.all(node), link]);
      },
      table: (state: State, node: Table) => setTable(state, node),
      footnoteReference: noteSetter(body, notes, context.words),
      break: () => element('br', {}, []),
      footnoteDefinition: () => undefined,
      html: () => undefined,
    } as Handlers,
  }) as HastRoot;
  dropLineEnds(tree);
  wrapAddresses(tree);
  return { html: toHtml(tree, { allowDangerousHtml: true }), ...outline };
}

// Markup of our own, already escaped; `raw` lets it through as it is.
const raw = (value: string) => ({ type: 'raw', value }) as unknown as ElementContent;

function directiveHandlers(
  context: BodyContext,
  anchor: string,
  outline: Outline,
  setTable: SetTable,
): Record<string, unknown> {
  let boxes = 0;
  let passages = 0;
  const set = (_state: State, node: TextDirective | LeafDirective) => {
    const level = levelBelow(outline);
    const meeting = node.name === 'treffen' ? setMeeting(directiveTarget(node), context, level) : undefined;
    if (!meeting) return raw(directiveHtml(node, context, level));
    const { html, title, anchor: ownAnchor } = meeting;
    outline.inContents.push({ level, title, listed: escapeHtml(title), anchor: ownAnchor });
    return raw(html);
  };
  return {
    textDirective: (state: State, node: TextDirective) =>
      isPassage(node) ? passageElement(state, node, `sprache-${anchor}--${++passages}`) : set(state, node),
    leafDirective: set,
    containerDirective: (state: State, node: ContainerDirective) =>
      isPassage(node)
        ? passageBlocks(state, node)
        : isTitledTable(node)
          ? titledTable(state, node, setTable)
          : infoBox(state, node, `kasten-${anchor}--${++boxes}`, levelBelow(outline)),
  };
}

type SetTable = (state: State, node: Table, title?: ElementContent[]) => ElementContent[];

function titledTable(state: State, node: ContainerDirective, setTable: SetTable): ElementContent[] {
  const { title, content } = containerParts(node);
  const table = content.find(({ type }) => type === 'table') as Table;
  return setTable(state, table, title && (state.all(title) as ElementContent[]));
}

function infoBox(state: State, node: ContainerDirective, id: string, level: number): Element {
  const { title, content } = containerParts(node);
  const properties = { className: ['infokasten-titel'], id, dataHyphens: 'none' };
  const heading = title && element(`h${level}`, properties, state.all(title) as ElementContent[]);
  const label = title ? { ariaLabelledBy: [id] } : {};
  return element('aside', { className: ['infokasten'], ...label }, [
    ...(heading ? [heading] : []),
    ...(state.all({ ...node, children: content } as Parents) as ElementContent[]),
  ]);
}

function describeHeading(node: Heading, anchor: string, context: BodyContext): BodyHeading {
  const { children } = node;
  return {
    level: node.depth > 2 ? 3 : 2,
    title: titleText(children, context),
    listed: titleHtml(children, context, { emphasis: false, ids: `inhalt-${anchor}` }),
    anchor,
  };
}

/** The ends of lines between blocks in a list item would be lines of their own, since the print keeps white space. */
function dropLineEnds(tree: HastRoot): void {
  const drop = (node: Element): Element => {
    node.children = node.children.filter((child) => child.type !== 'text' || child.value !== '\n');
    replaceElements(node, drop);
    return node;
  };
  replaceElements(tree, (node) => (node.tagName === 'li' ? drop(node) : node));
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
