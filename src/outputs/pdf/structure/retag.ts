import type { SourceDocument, SourceElement } from '../source-document.js';
import { definitionList, listItem, markedList } from './lists.js';
import { paragraphs } from './paragraphs.js';
import { bullet, groups, holdBlocks, holdLines, types } from './standard-types.js';
import { completeTable } from './tables.js';
import { isTag, type MarkedContent, type TagKid, type TagNode, tag } from './tag-node.js';

/** What has become of the content of a print. */
export interface NewContent {
  /** The marks that content has in the file now; none if it is decoration. */
  find(content: MarkedContent): MarkedContent[];
  /** What content shows, by its new mark; empty for drawings. */
  textOf(content: MarkedContent): string;
}

interface Context {
  language: string;
  inContents: boolean;
  /** Within a tag of `holdLines`. */
  inLine: boolean;
}

/**
 * Makes the tags of a print what PDF/UA wants of them: contents lists, notes with their labels, lists, table groups, sections,
 * and the true language of each passage.
 */
export function retag(root: TagNode, source: SourceDocument, content: NewContent): TagNode {
  const tree = new Retagging(source, content);
  const kids = tree.kids(root, { language: source.language, inContents: false, inLine: false });
  return tag('Document', paragraphs(kids), { language: source.language });
}

class Retagging {
  readonly #source: SourceDocument;
  readonly #content: NewContent;
  readonly #numbers: ReadonlyMap<SourceElement, number>;
  #notes = 0;

  constructor(source: SourceDocument, content: NewContent) {
    this.#source = source;
    this.#content = content;
    this.#numbers = new Map([...source.elements].map(([number, element]) => [element, number]));
  }

  kids(node: TagNode, context: Context): TagKid[] {
    return node.kids.flatMap((kid) => {
      if (isTag(kid)) return this.#convert(kid, context);
      return kid.kind === 'content' ? this.#content.find(kid) : [kid];
    });
  }

  #convert(node: TagNode, around: Context): TagKid[] {
    const { element } = node;
    const language = element && element.language !== around.language ? element.language : undefined;
    const context: Context = {
      language: language ?? around.language,
      inContents: around.inContents || element?.role === 'doc-toc',
      inLine: around.inLine || holdLines.has(types[element?.tag ?? ''] ?? ''),
    };
    const made = element ? this.#ofElement(node, element, context) : this.#anonymous(node, context);
    if (made.length === 0 || language === undefined || !element) return made;
    const [only] = made;
    if (made.length === 1 && only && isTag(only) && only.element === element) return [{ ...only, language }];
    if (groups.has(element.tag) || this.#isPartOfTerms(element))
      return made.map((kid) => inLanguage(kid, language));
    const isLine = around.inLine || !element.isBlock;
    return [isLine ? tag('Span', made, { language }) : tag('Div', paragraphs(made), { language })];
  }

  /** What Chromium makes without an element: the marker of a list item, or nothing that needs a tag. */
  #anonymous(node: TagNode, context: Context): TagKid[] {
    const kids = this.kids(node, context);
    if (node.type !== 'Lbl' || kids.length === 0) return kids;
    const isBullet = kids.every((kid) => kid.kind === 'content' && bullet.test(this.#content.textOf(kid)));
    return [tag('Lbl', kids, isBullet ? { actualText: '•' } : {})];
  }

  /** True for what only holds terms and what is said of them. */
  #isPartOfTerms({ tag: name, parent }: SourceElement): boolean {
    return name === 'div' && parent !== undefined && this.#source.elements.get(parent)?.tag === 'dl';
  }

  #ofElement(node: TagNode, element: SourceElement, context: Context): TagKid[] {
    const kids = this.kids(node, context);
    if (element.role === 'doc-footnote') return [this.#note(kids, element)];
    // A nav that is a table of contents is its list.
    if (element.role === 'doc-toc') return kids;
    if (element.spoken !== undefined && kids.length > 0)
      return [tag('Span', kids, { element, actualText: element.spoken })];
    const type = types[element.tag];
    const isCell = type === 'TD' || type === 'TH' || type === 'TR';
    if (type === undefined) return this.#isBox(element, context) ? paragraphs(kids) : kids;
    if (kids.length === 0 && !isCell) return kids;
    return this.#typed(type, kids, node, element, context);
  }

  /** True for an element that has no tag, but parts what is in it from what is around it. */
  #isBox(element: SourceElement, { inContents, inLine }: Context): boolean {
    return element.isBlock && !inContents && !inLine && !this.#isPartOfTerms(element);
  }

  #typed(type: string, kids: TagKid[], node: TagNode, element: SourceElement, context: Context): TagKid[] {
    const more = { element, ...(node.object === undefined ? {} : { object: node.object }) };
    switch (type) {
      case 'Link':
        return link(tag('Link', onItsPages(kids), more), context);
      case 'L':
        if (context.inContents) return [tag('TOC', kids, more)];
        if (element.tag === 'dl') return [{ ...definitionList(kids), ...more }];
        return [{ ...markedList(kids, node.attributes?.List), ...more }];
      case 'LI':
        return [context.inContents ? tag('TOCI', kids, more) : { ...listItem(kids), ...more }];
      case 'LBody':
        return [tag(type, kids.some(isTag) ? paragraphs(kids) : kids, more)];
      case 'Table':
        return [tag(type, completeTable(kids, this.#numbers.get(element) ?? -1, this.#source), more)];
      case 'Figure':
        return [
          tag(type, contentOf(kids), { ...more, alternative: element.label ?? node.alternative ?? '' }),
        ];
      default:
        return [tag(type, holdBlocks.has(type) ? paragraphs(kids) : kids, more)];
    }
  }

  /** A note: the way back to the text is its label. */
  #note(kids: TagKid[], element: SourceElement): TagNode {
    this.#notes += 1;
    const [first, ...rest] = kids;
    const isLabel = first !== undefined && isTag(first) && first.type === 'Reference';
    return tag('Note', isLabel ? [tag('Lbl', [first]), ...rest] : kids, {
      element,
      id: `note-${String(this.#notes).padStart(4, '0')}`,
    });
  }
}

/** Link areas without those of pages on which nothing of the link stands, if it stands on another. */
function onItsPages(kids: readonly TagKid[]): TagKid[] {
  const pages = new Set(contentOf(kids).flatMap((kid) => (kid.kind === 'content' ? [kid.page] : [])));
  return kids.filter((kid) => kid.kind !== 'annotation' || pages.size === 0 || pages.has(kid.page));
}

/** A link; one to another place of the document that belongs to notes or contents is a reference. */
function link(node: TagNode, { inContents }: Context): TagKid[] {
  const isLink = node.kids.some(({ kind }) => kind === 'annotation');
  if (!isLink) return node.kids;
  const refers = inContents || ['doc-noteref', 'doc-backlink'].includes(node.element?.role ?? '');
  return [refers ? tag('Reference', [node]) : node];
}

/** A tag that says in which language it is, unless it says so already. */
function inLanguage(kid: TagKid, language: string): TagKid {
  return isTag(kid) && kid.language === undefined ? { ...kid, language } : kid;
}

/** All content of tags, without the tags. */
function contentOf(kids: readonly TagKid[]): TagKid[] {
  return kids.flatMap((kid) => (isTag(kid) ? contentOf(kid.kids) : [kid]));
}
