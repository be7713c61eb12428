import type { TaggedPdf } from '../inspect/tagged-pdf.js';
import type { Passage, SourceDocument } from '../source-document.js';
import { hasTerms } from '../structure/lists.js';
import { isInline } from '../structure/paragraphs.js';
import { isTag, type TagNode } from '../structure/tag-node.js';
import type { Fault } from './fault.js';
import { boundary, TracedText } from './traced-text.js';

/** Text of the PDF as a screen reader gets it, with the language that it is read in. */
interface ReadPart {
  text: string;
  language: string;
}

/**
 * The tagged text in the order of the tree must be that of the document: nothing lost, nothing moved (ZB3101), no words run
 * together (ZB3102), each passage in its language (ZB3111). Only the first fault of a kind is told: what follows it
 * is mostly the same.
 */
export function checkText(pdf: TaggedPdf, source: SourceDocument): Fault[] {
  return pdf.tree ? new Comparison(source, readingOrder(pdf, pdf.tree, source.language)).faults() : [];
}

class Comparison {
  readonly #source: SourceDocument;
  readonly #read: readonly ReadPart[];
  readonly #wanted: TracedText;
  readonly #got: TracedText;
  readonly #faults = new Map<string, Fault>();
  /** Place in what is read. */
  #at = 0;

  constructor(source: SourceDocument, read: readonly ReadPart[]) {
    this.#source = source;
    this.#read = read;
    this.#wanted = new TracedText(
      source.passages.map(({ text, afterBlock }) => (afterBlock ? boundary : '') + text),
    );
    this.#got = new TracedText(read.map(({ text }) => text));
  }

  faults(): Fault[] {
    for (const [i, character] of this.#wanted.characters.entries()) {
      if (character === boundary || character === ' ') this.#readSpace(i);
      else if (!this.#readCharacter(i, character)) return [...this.#faults.values()];
    }
    this.#skip(' ', boundary);
    if (this.#at < this.#got.characters.length) this.#differs(this.#wanted.characters.length);
    return [...this.#faults.values()];
  }

  /** Passes over one of some characters, if it is there. */
  #skip(...characters: string[]): boolean {
    const isThere = characters.includes(this.#got.characters[this.#at] ?? '');
    if (isThere) this.#at += 1;
    return isThere;
  }

  /** Words are kept apart by a space or by the end of a block. */
  #readSpace(i: number): void {
    const isWithin = this.#at > 0 && this.#at < this.#got.characters.length;
    if (!this.#skip(' ', boundary) && isWithin) this.#put(i, 'ZB3102', this.#wanted.wordsAround(i));
  }

  /** False if something else is read. */
  #readCharacter(i: number, character: string): boolean {
    // Tags may part more than the document does: the items of a list in one line.
    this.#skip(boundary);
    const got = this.#got.characters[this.#at];
    // A sign for “no such glyph” is the matter of another check.
    if (got !== character && got !== '\ufffd') {
      this.#differs(i);
      return false;
    }
    const wanted = this.#source.elements.get(this.#passage(i)?.element ?? -1)?.language;
    const language = this.#read[this.#got.parts[this.#at] ?? 0]?.language ?? '–';
    if (wanted !== undefined && wanted !== language) {
      const text = (this.#passage(i)?.text.trim() ?? '').slice(0, 60);
      this.#put(i, 'ZB3111', { text, wanted, got: language });
    }
    this.#at += 1;
    return true;
  }

  #differs(i: number): void {
    const context = this.#wanted.before(i);
    const [wanted, got] = [this.#wanted.after(i), this.#got.after(this.#at)];
    const isEnd = wanted === '' || got === '';
    this.#put(i, 'ZB3101', {
      wanted: isEnd ? wanted || '@gate.end' : context + wanted,
      got: isEnd ? got || '@gate.end' : context + got,
    });
  }

  #put(i: number, code: Fault['code'], params: Fault['params']): void {
    if (this.#faults.has(code)) return;
    const passage = this.#passage(i);
    const place = passage ? { element: passage.element, excerpt: this.#wanted.blockAround(i) } : {};
    this.#faults.set(code, { code, params, ...place });
  }

  #passage(i: number): Passage | undefined {
    return this.#source.passages[this.#wanted.parts[i] ?? -1];
  }
}

/** True for a tag before and after which nobody reads on in the same breath. */
function isApart(kid: TagNode): boolean {
  return !isInline(kid) || kid.type === 'Note';
}

/**
 * The text of the tree in its order, with where blocks begin and end: without figures, which have a description, and without
 * markers of lists.
 */
function readingOrder(pdf: TaggedPdf, root: TagNode, language: string): ReadPart[] {
  const parts: ReadPart[] = [];
  const visit = (node: TagNode, around: string, marked: boolean) => {
    const own = node.language ?? around;
    const edge = isApart(node) ? [{ text: boundary, language: own }] : [];
    const hasMarkers = isMarked(node, marked);
    parts.push(...edge);
    for (const kid of node.kids) {
      if (kid.kind === 'content') parts.push({ text: pdf.textOf(kid), language: own });
      else if (isTag(kid) && isReadIn(kid, hasMarkers)) visit(kid, own, hasMarkers);
    }
    parts.push(...edge);
  };
  visit(root, language, false);
  return parts;
}

/** True for a list whose labels are markers, and for its items. */
function isMarked(node: TagNode, around: boolean): boolean {
  if (node.type === 'L' || node.type === 'TOC') return !hasTerms(node);
  return around && (node.type === 'LI' || node.type === 'TOCI');
}

function isReadIn({ type }: TagNode, hasMarkers: boolean): boolean {
  return type !== 'Figure' && !(hasMarkers && type === 'Lbl');
}
