import type { Element, ElementContent } from 'hast';
import type { Table } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { hasRowHeads } from '../data-types/tables.js';
import { element } from './element.js';

/**
 * A table that says which cells its heads stand for and can be scrolled by keyboard on a narrow screen. Notes called
 * in it come right behind it, since beside its lines there is no room. A table without a title is called by its label.
 */
export function tableElements(
  state: State,
  node: Table,
  { label, title, id }: { label: string; title?: ElementContent[]; id: string },
): ElementContent[] {
  const table = defaultHandlers.table(state, node);
  const notes: ElementContent[] = [];
  table.properties.className = ['tabelle'];
  for (const row of rowsOf(table)) {
    const cells = elementsIn(row);
    cells.forEach((cell, i) => {
      notes.push(...cell.children.filter(isNote));
      cell.children = cell.children.filter((child) => !isNote(child));
      if (cell.tagName === 'th') markColumnHead(cell);
      else if (i === 0 && hasRowHeads(node)) markRowHead(cell);
    });
  }
  if (title) table.children.unshift(element('caption', { id }, title));
  const name = title ? { ariaLabelledBy: [id] } : { ariaLabel: label };
  const frame = { className: ['abb-tabelle'], tabIndex: 0, role: 'group', ...name };
  return [element('div', frame, [table]), ...notes];
}

function rowsOf(table: Element): Element[] {
  return elementsIn(table).flatMap(elementsIn);
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

function isNote(node: ElementContent): boolean {
  return node.type === 'element' && [node.properties.className].flat().includes('fussnote');
}

/** An empty head would announce a column without a name. */
function markColumnHead(cell: Element): void {
  if (cell.children.length === 0) cell.tagName = 'td';
  else cell.properties.scope = 'col';
}

function markRowHead(cell: Element): void {
  if (cell.children.length === 0) return;
  cell.tagName = 'th';
  cell.properties.scope = 'row';
  cell.children = cell.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'strong' ? child.children : [child],
  );
}
