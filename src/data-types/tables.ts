import type { Table, TableCell } from 'mdast';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { type Kapitel, nodePlace, plainText, walkTree } from './chapter.js';

/** True if the cells of the first column are heads of their rows: all that say something are bold. */
export function hasRowHeads({ children: [, ...rows] }: Table): boolean {
  const firsts = rows.flatMap(({ children: [first] }) => (first && !isEmpty(first) ? [first] : []));
  const isWide = rows.some(({ children }) => children.length > 1);
  return isWide && firsts.length > 0 && firsts.every(isBold);
}

/** Bold from end to end, but for the marks of notes. */
function isBold({ children }: TableCell): boolean {
  const rest = children.filter(({ type }) => type !== 'footnoteReference');
  return rest.length > 0 && rest.every((node) => node.type === 'strong' || plainText(node).trim() === '');
}

function isEmpty(cell: TableCell): boolean {
  return plainText(cell).trim() === '';
}

/** Every column of a table has its head (ZB1433); only the corner above heads of rows may be empty. */
export function checkTables({ body, file }: Kapitel): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkTree(body, (node) => {
    if (node.type === 'table') found.push(...checkHeads(node, file));
  });
  return found;
}

function checkHeads(table: Table, file: string): Diagnostic[] {
  const [head] = table.children;
  const cells = head?.children ?? [];
  if (head && cells.every(isEmpty))
    return [diagnostic('ZB1433', { problem: '@heads.none' }, nodePlace(file, head))];
  return cells.flatMap((cell, i) => {
    if (!isEmpty(cell) || (i === 0 && hasRowHeads(table))) return [];
    return [diagnostic('ZB1433', { problem: '@heads.one', column: i + 1 }, nodePlace(file, cell))];
  });
}
