import type { Box } from '../content/geometry.js';
import type { Letters, Unit } from '../content/units.js';
import type { TaggedPdf } from '../inspect/tagged-pdf.js';
import type { PageFormat, SourceDocument, SourceElement } from '../source-document.js';
import { isInline } from '../structure/paragraphs.js';
import type { TagNode } from '../structure/tag-node.js';

/** A text as it stands on a page. */
export interface SetText {
  text: string;
  letters: Letters;
  /** The innermost tag that holds it. */
  node: TagNode | undefined;
  block: Block | undefined;
}

/** A line of a block. */
export interface Line {
  /** Index of its page. */
  page: number;
  text: string;
  /** From left to right, and from the base line to the height of the small letters; in points. */
  box: Box;
  /** Size of its largest letters. */
  size: number;
}

/** What is set as one: a paragraph, a heading, a cell, a note, a drawing. */
export interface Block {
  node: TagNode;
  /** The tags around it, from the outside in. */
  around: readonly TagNode[];
  /** Pages that it stands on. */
  pages: Set<number>;
  lines: Line[];
}

/** A page of the finished file as an eye sees it. */
export interface SetPage {
  width: number;
  height: number;
  units: readonly Unit[];
  texts: SetText[];
  /** Left, bottom, right, top of the type area; undefined for pages that are designed as a whole, such as covers. */
  typeArea: Box | undefined;
}

/** The finished file as an eye sees it, with the elements of the document that it was made of. */
export interface SetDocument {
  pages: SetPage[];
  /** In reading order. */
  blocks: Block[];
  /** Name → page, counted from 1. */
  places: ReadonlyMap<string, number>;
  links: TaggedPdf['links'];
  source: SourceDocument;
  /** The number of an element. */
  numberOf(element: SourceElement | undefined): number | undefined;
}

const points = 72 / 25.4;

/** Puts together what the checks of the layout look at. */
export function setDocument(pdf: TaggedPdf, tree: TagNode, source: SourceDocument): SetDocument {
  const blocks: Block[] = [];
  const holders = pdf.pages.map(() => new Map<number, { node: TagNode; block: Block }>());
  const visit = (node: TagNode, around: readonly TagNode[], outer: Block | undefined) => {
    const isOwn = !outer || !isInline(node) || node.type === 'Note';
    const block = isOwn ? { node, around, pages: new Set<number>(), lines: [] } : outer;
    if (isOwn) blocks.push(block);
    for (const kid of node.kids) {
      if (kid.kind === 'tag') visit(kid, [...around, node], block);
      else if (kid.kind === 'content') {
        block.pages.add(kid.page);
        holders[kid.page]?.set(kid.mcid, { node, block });
      }
    }
  };
  visit(tree, [], undefined);
  const pages = pdf.pages.map(({ width, height, units }, index): SetPage => {
    const flat = units.flatMap(withForms);
    const texts = flat.flatMap(({ text, letters, mark }): SetText[] => {
      if (!letters) return [];
      const holder = holders[index]?.get(mark);
      return [{ text, letters, node: holder?.node, block: holder?.block }];
    });
    for (const text of texts) addToLines(text, index);
    const size = { width, height };
    return { ...size, units: flat, texts, typeArea: typeArea(size, texts, index, source.format) };
  });
  const numbers = new Map([...source.elements].map(([number, element]) => [element, number]));
  return {
    pages,
    blocks: blocks.filter((block) => block.pages.size > 0),
    places: pdf.places,
    links: pdf.links,
    source,
    numberOf: (element) => element && numbers.get(element),
  };
}

function withForms(unit: Unit): Unit[] {
  if (!unit.form) return [unit];
  return [
    unit,
    ...unit.form.reading.units.flatMap(withForms).map((inner) => ({ ...inner, mark: unit.mark })),
  ];
}

function addToLines({ text, letters: { core, size }, block }: SetText, page: number): void {
  if (!block) return;
  const last = block.lines.at(-1);
  // Raised and lowered letters belong to the line beside which they stand.
  if (last && last.page === page && Math.abs(last.box[1] - core[1]) < 0.45 * Math.max(last.size, size)) {
    last.text += text;
    const lower = size > last.size ? core : last.box;
    last.box = [Math.min(last.box[0], core[0]), lower[1], Math.max(last.box[2], core[2]), lower[3]];
    last.size = Math.max(last.size, size);
  } else block.lines.push({ page, text, box: core, size });
}

/** Only pages with a page number in the margin have one. */
function typeArea(
  { width, height }: Pick<SetPage, 'width' | 'height'>,
  texts: readonly SetText[],
  index: number,
  format: PageFormat | undefined,
): Box | undefined {
  if (!format) return undefined;
  const { top, right, bottom, left } = format;
  const area: Box = [left * points, bottom * points, width - right * points, height - top * points];
  const folio = String(index + 1);
  const hasFolio = texts.some(
    ({ block, text, letters: { core } }) =>
      !block && text.includes(folio.slice(-1)) && (core[3] < area[1] || core[1] > area[3]),
  );
  return hasFolio ? area : undefined;
}
