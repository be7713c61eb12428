import type { Nodes } from 'mdast';
import { plainText } from '../data-types/chapter.js';
import { isPassage, passageLanguage } from '../data-types/language-tag.js';
import type { BodyContext } from './body-context.js';
import { directiveHtml } from './directives.js';
import { escapeHtml } from './html.js';

/** The text of a title, with the values that directives in it give. */
export function titleText(nodes: readonly Nodes[], context: BodyContext): string {
  return textOf(titleHtml(nodes, context, { emphasis: false }));
}

export interface TitleForm {
  /** False: only the language of passages is marked, as in a list of titles. */
  emphasis: boolean;
  /** Beginning of the ids of passages: a browser that prints keeps the language of a span only if it has one. */
  ids?: string;
}

/** A title as markup, without the links and notes in it. */
export function titleHtml(nodes: readonly Nodes[], context: BodyContext, form: TitleForm): string {
  let passages = 0;
  const tags: Partial<Record<Nodes['type'], string>> = form.emphasis
    ? { emphasis: 'em', strong: 'strong' }
    : {};
  const set = (node: Nodes): string => {
    if (node.type === 'footnoteReference') return '';
    if (node.type === 'textDirective' && !isPassage(node))
      return escapeHtml(textOf(directiveHtml(node, context)));
    if (!('children' in node)) return escapeHtml(plainText(node).replace(/\s*\n\s*/g, ' '));
    const content = node.children.map(set).join('');
    const tag = tags[node.type];
    if (!isPassage(node)) return tag ? `<${tag}>${content}</${tag}>` : content;
    const id = form.ids === undefined ? '' : ` id="${form.ids}--${++passages}"`;
    return `<span lang="${escapeHtml(passageLanguage(node) ?? '')}"${id}>${content}</span>`;
  };
  return nodes.map(set).join('');
}

/** The text of markup that zb has made. */
function textOf(html: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => characters[name] ?? whole);
}
