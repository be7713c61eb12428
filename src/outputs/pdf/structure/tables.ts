import { name, type PdfValue } from '../objects.js';
import type { SourceDocument, SourceElement } from '../source-document.js';
import { isTag, type TagKid, type TagNode, tag } from './tag-node.js';

const groups: Record<string, string> = { thead: 'THead', tbody: 'TBody', tfoot: 'TFoot' };

/**
 * A table with its rows in groups and all its cells: Chromium leaves out cells that are empty, which moves those behind them
 * under other heads.
 */
export function completeTable(kids: readonly TagKid[], table: number, source: SourceDocument): TagKid[] {
  const tags = kids.filter(isTag);
  const rows = new Map(tags.filter(({ type }) => type === 'TR').map((row) => [row.element, row]));
  const others = kids.filter((kid) => !isTag(kid) || kid.type !== 'TR');
  const inGroups: TagNode[] = [];
  for (const [number, row] of rowsOf(table, source)) {
    const parent = row.parent === undefined ? undefined : source.elements.get(row.parent);
    const type = groups[parent?.tag ?? ''] ?? 'TBody';
    const cells = completeRow(rows.get(row)?.kids ?? [], number, source);
    const { language } = rows.get(row) ?? {};
    const whole = tag('TR', cells, { element: row, ...(language === undefined ? {} : { language }) });
    const last = inGroups.at(-1);
    if (last?.type === type && last.element === parent) last.kids.push(whole);
    else inGroups.push(tag(type, [whole], parent ? { element: parent } : {}));
  }
  return [...others, ...inGroups];
}

/** The rows of a table in the document, without those of tables within it. */
function rowsOf(table: number, source: SourceDocument): [number, SourceElement][] {
  return (source.children.get(table) ?? []).flatMap((number): [number, SourceElement][] => {
    const element = source.elements.get(number);
    if (element?.tag === 'tr') return [[number, element]];
    return element && element.tag in groups ? rowsOf(number, source) : [];
  });
}

function completeRow(kids: readonly TagKid[], row: number, { elements, children }: SourceDocument): TagKid[] {
  const present = new Map(kids.filter(isTag).map((kid) => [kid.element, kid]));
  return (children.get(row) ?? []).flatMap((number) => {
    const element = elements.get(number);
    if (element?.tag !== 'td' && element?.tag !== 'th') return [];
    const type = element.tag.toUpperCase();
    const cell = present.get(element) ?? tag(type, [], { element });
    return [{ ...cell, type, attributes: cellAttributes(element, elements) }];
  });
}

function cellAttributes(
  { tag: type, scope, columnSpan, rowSpan, parent }: SourceElement,
  elements: SourceDocument['elements'],
): Record<string, Record<string, PdfValue>> {
  const row = parent === undefined ? undefined : elements.get(parent);
  const group = row?.parent === undefined ? undefined : elements.get(row.parent);
  const isRowHead = scope === 'row' || scope === 'rowgroup' || (!scope && group?.tag !== 'thead');
  const attributes: Record<string, PdfValue> = {
    ...(type === 'th' ? { Scope: name(isRowHead ? 'Row' : 'Column') } : {}),
    ...(columnSpan > 1 ? { ColSpan: columnSpan } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
  };
  return Object.keys(attributes).length > 0 ? { Table: attributes } : {};
}
