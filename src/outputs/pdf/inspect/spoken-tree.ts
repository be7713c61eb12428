import { fillIn } from '../../../messages/catalogue.js';
import { type InspectionWords, inspectionWords } from '../../../messages/inspection.js';
import type { LanguageName } from '../../../messages/language.js';
import { countedText } from './counted-text.js';
import { type InspectedTag, type InspectedText, isInspectedTag } from './inspected-tree.js';
import { isWithinLine, SpokenLine } from './spoken-line.js';
import { columnCount, rowsOf, spanOf } from './table-shape.js';

/** Tags that a screen reader passes over: what is in them counts. */
const transparent = new Set(['Document', 'THead', 'TBody', 'TFoot', 'Reference']);

/** The lines of a document as a screen reader reads them, from beginning to end. */
export function spokenTree(root: InspectedTag, language: LanguageName): string[] {
  const tree = new SpokenTree(inspectionWords(language));
  tree.tell(root, 0, root.language);
  return tree.lines;
}

class SpokenTree {
  readonly lines: string[] = [];
  readonly #words: InspectionWords;
  readonly #line: SpokenLine;

  constructor(words: InspectionWords) {
    this.#words = words;
    this.#line = new SpokenLine(words);
  }

  tell(node: InspectedTag, depth: number, around: string): void {
    if (transparent.has(node.type) && node.language === around) this.#tellKids(node.kids, depth, around);
    else if (node.type === 'Table') this.#tellTable(node, depth, around);
    else if (node.type === 'L') this.#tellList(node, depth, around);
    else if (isOnlyNotes(node)) this.#tellKids(node.kids, depth, node.language);
    else if (node.type === 'Figure') this.#tellFigure(node, depth, around);
    else this.#tellBlock(node, this.#label(node, around), depth);
  }

  /** A tag by its name: with what begins it within the line, and the rest below. */
  #tellBlock(node: InspectedTag, label: string, depth: number): void {
    const kids = onlyParagraph(node) ?? node.kids;
    const end = kids.findIndex((kid) => !isWithinLine(kid));
    const line = end < 0 ? kids : kids.slice(0, end);
    const isBare = line.length === 0 && end >= 0;
    this.#turnPage(node);
    const text = isBare ? undefined : this.#line.read(line, node.language) || this.#words.empty;
    this.#put(depth, label, text);
    if (end >= 0) this.#tellKids(kids.slice(end), depth + 1, node.language);
  }

  /** What stands within a line between blocks gets a line of its own. */
  #tellKids(kids: InspectedTag['kids'], depth: number, around: string): void {
    for (const kid of kids) {
      if (isInspectedTag(kid) && (kid.type === 'Note' || !isWithinLine(kid))) this.tell(kid, depth, around);
      else this.#tellLine(kid, depth, around);
    }
  }

  #tellLine(kid: InspectedTag | InspectedText, depth: number, around: string): void {
    this.#turnPage(kid);
    const text = this.#line.read([kid], around);
    if (text !== '') this.#put(depth, undefined, text);
  }

  #tellList(node: InspectedTag, depth: number, around: string): void {
    const w = this.#words;
    const items = node.kids.filter(isInspectedTag);
    const hasTerms = node.attributes?.List?.ListNumbering === 'None';
    const label = countedText(
      hasTerms ? w.termList : w.list,
      items.filter(({ type }) => type === 'LI').length,
    );
    this.#turnPage(node);
    this.#put(depth, this.#inLanguage(label, node, around));
    for (const item of items) {
      if (item.type === 'LI') this.#tellItem(item, hasTerms, depth + 1, node.language);
      else this.tell(item, depth + 1, node.language);
    }
  }

  #tellItem(item: InspectedTag, isTerm: boolean, depth: number, around: string): void {
    const w = this.#words;
    const parts = item.kids.filter(isInspectedTag);
    const label = parts.find(({ type }) => type === 'Lbl');
    const bodies = item.kids.filter((kid) => kid !== label);
    if (isTerm) {
      if (label) this.#tellBlock(label, this.#inLanguage(w.term, label, around), depth);
      for (const body of bodies.filter(isInspectedTag)) {
        this.#tellBlock(
          body,
          this.#inLanguage(label ? w.explanation : w.term, body, around),
          depth + (label ? 1 : 0),
        );
      }
      return;
    }
    this.#turnPage(item);
    const mark = label ? ` (${this.#line.read([label], label.language)})` : '';
    const name = this.#inLanguage(`${w.roles.LI}${mark}`, item, around);
    const [body] = bodies;
    if (bodies.length === 1 && body && isInspectedTag(body) && body.type === 'LBody') {
      this.#tellBlock(body, this.#inLanguage(name, body, item.language), depth);
    } else this.#tellBlock({ ...item, kids: bodies }, name, depth);
  }

  #tellFigure(node: InspectedTag, depth: number, around: string): void {
    this.#turnPage(node);
    const text = node.alt?.replace(/\s+/g, ' ').trim() || this.#words.noAlternative;
    this.#put(depth, this.#label(node, around), text);
  }

  #tellTable(node: InspectedTag, depth: number, around: string): void {
    const w = this.#words;
    const rows = rowsOf(node);
    const columns = countedText(w.columns, columnCount(rows));
    const label = fillIn(w.table, { columns, rows: countedText(w.rows, rows.length) }, {});
    this.#turnPage(node);
    this.#put(depth, this.#inLanguage(label, node, around));
    const isRow = ({ type }: InspectedTag) => ['THead', 'TBody', 'TFoot', 'TR'].includes(type);
    for (const kid of node.kids.filter(isInspectedTag))
      if (!isRow(kid)) this.tell(kid, depth + 1, node.language);
    rows.forEach((row, i) => {
      this.#turnPage(row);
      this.#put(depth + 1, fillIn(w.row, { number: i + 1 }, {}));
      for (const cell of row.kids.filter(isInspectedTag)) this.tell(cell, depth + 2, row.language);
    });
  }

  #label(node: InspectedTag, around: string): string {
    const w = this.#words;
    const level = /^H([1-6])$/.exec(node.type)?.[1];
    const items = () => node.kids.filter((kid) => isInspectedTag(kid) && kid.type === 'TOCI').length;
    const name =
      level !== undefined
        ? fillIn(w.heading, { level }, {})
        : node.type === 'TOC'
          ? countedText(w.contents, items())
          : node.type === 'TH' || node.type === 'TD'
            ? this.#cell(node)
            : (w.roles[node.type] ?? node.type);
    return this.#inLanguage(name, node, around);
  }

  #cell({ type, attributes }: InspectedTag): string {
    const w = this.#words;
    const heads: Record<string, string> = { Column: w.columnHead, Row: w.rowHead };
    const name = type === 'TH' ? heads[String(attributes?.Table?.Scope)] : undefined;
    const columns = spanOf(attributes, 'ColSpan');
    const rows = spanOf(attributes, 'RowSpan');
    return [
      name ?? w.roles[type] ?? type,
      ...(columns > 1 ? [fillIn(w.spansColumns, { count: columns }, {})] : []),
      ...(rows > 1 ? [fillIn(w.spansRows, { count: rows }, {})] : []),
    ].join(' ');
  }

  #inLanguage(label: string, { language }: InspectedTag, around: string): string {
    return language === around ? label : `${label} (${fillIn(this.#words.inLanguage, { language }, {})})`;
  }

  #put(depth: number, label: string | undefined, text?: string): void {
    const parts = [label, text].filter((part) => part !== undefined);
    this.lines.push('  '.repeat(depth) + parts.join(': '));
  }

  #turnPage({ page }: InspectedTag | InspectedText): void {
    if (this.#line.turnTo(page)) this.lines.push(fillIn(this.#words.page, { page: page ?? 0 }, {}));
  }
}

/** True for a paragraph that is nothing but notes. */
function isOnlyNotes({ type, kids }: InspectedTag): boolean {
  return type === 'P' && kids.length > 0 && kids.every((kid) => isInspectedTag(kid) && kid.type === 'Note');
}

/** The kids of the paragraph that is all that a tag holds. */
function onlyParagraph({ kids }: InspectedTag): InspectedTag['kids'] | undefined {
  const [only] = kids;
  if (kids.length !== 1 || !only || !isInspectedTag(only) || only.type !== 'P') return undefined;
  return isOnlyNotes(only) ? undefined : only.kids;
}
