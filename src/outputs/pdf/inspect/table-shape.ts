import { type InspectedTag, isInspectedTag } from './inspected-tree.js';

/** The rows of a table, through its groups. */
export function rowsOf(node: InspectedTag): InspectedTag[] {
  return node.kids.filter(isInspectedTag).flatMap((kid) => {
    if (kid.type === 'TR') return [kid];
    return ['THead', 'TBody', 'TFoot'].includes(kid.type) ? rowsOf(kid) : [];
  });
}

/** Columns of the widest row. */
export function columnCount(rows: readonly InspectedTag[]): number {
  const widths = rows.map(({ kids }) =>
    kids.filter(isInspectedTag).reduce((sum, { attributes }) => sum + spanOf(attributes, 'ColSpan'), 0),
  );
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

/** How many columns or rows a cell goes over. */
export function spanOf(attributes: InspectedTag['attributes'], key: 'ColSpan' | 'RowSpan'): number {
  const span = attributes?.Table?.[key];
  return typeof span === 'number' && span > 1 ? span : 1;
}
