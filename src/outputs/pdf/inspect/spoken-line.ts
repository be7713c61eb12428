import { fillIn } from '../../../messages/catalogue.js';
import type { InspectionWords } from '../../../messages/inspection.js';
import { type InspectedTag, type InspectedText, isInspectedTag } from './inspected-tree.js';
import { linkTarget } from './link-target.js';

const inline = new Set([
  'Span',
  'Link',
  'Reference',
  'Strong',
  'Em',
  'Code',
  'Note',
  'Quote',
  'Lbl',
  'Formula',
]);

/** True for what stands within a line. */
export function isWithinLine(kid: InspectedTag | InspectedText): boolean {
  return !isInspectedTag(kid) || inline.has(kid.type);
}

/** Text of a line, with what a screen reader says in between in brackets. */
export class SpokenLine {
  readonly #words: InspectionWords;
  #page: number | undefined;

  constructor(words: InspectionWords) {
    this.#words = words;
  }

  /** Goes on to a page; false if it is on it already. */
  turnTo(page: number | undefined): boolean {
    if (page === undefined || page === this.#page) return false;
    this.#page = page;
    return true;
  }

  /** What stands in a line, in its order. */
  read(kids: InspectedTag['kids'], language: string): string {
    return this.#parts(kids, language).replace(/\s+/g, ' ').trim();
  }

  #parts(kids: InspectedTag['kids'], language: string): string {
    return kids.map((kid) => (isInspectedTag(kid) ? this.#tag(kid, language) : this.#text(kid))).join('');
  }

  #text({ text, page }: InspectedText): string {
    const turns = this.turnTo(page);
    return turns ? ` ${fillIn(this.#words.pageInLine, { page }, {})} ${text}` : text;
  }

  #tag(node: InspectedTag, around: string): string {
    const spoken = this.#inWords(node);
    return node.language === around ? spoken : `[${node.language}: ${spoken}]`;
  }

  #inWords(node: InspectedTag): string {
    const { type, kids, language, actualText } = node;
    const w = this.#words;
    if (type === 'Figure') return `[${w.roles.Figure}: ${node.alt?.trim() || w.noAlternative}]`;
    const text = this.#parts(kids, language);
    if (type === 'Link') return this.#link(node, text.replace(/\s+/g, ' '));
    if (type === 'Note') return `[${w.roles.Note}: ${text}]`;
    return actualText ?? text;
  }

  /** The name of a link, where it is another than its text, and where it leads. */
  #link({ link }: InspectedTag, text: string): string {
    const w = this.#words;
    const other = link && link.name !== text.trim() ? `, ${fillIn(w.named, { name: link.name }, {})}` : '';
    const target = link ? ` → ${linkTarget(link, w)}` : '';
    return `[${w.roles.Link}: ${text}${other}${target}]`;
  }
}
