import type { Nodes, Table, TableCell } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { containerParts, type Kapitel, nodePlace, plainText, walkTree } from './chapter.js';

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

function isEmpty(node: Nodes): boolean {
  return plainText(node).trim() === '';
}

/** A table with a title: `:::tabelle[…]` around it. */
export function isTitledTable({ name }: ContainerDirective): boolean {
  return name === 'tabelle';
}

/**
 * Every column of a table has its head (ZB1433); only the corner above heads of rows may be empty. What gives a table its
 * title holds a title and one table (ZB1436).
 */
export function checkTables({ body, file }: Kapitel): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkTree(body, (node) => {
    if (node.type === 'table') found.push(...checkHeads(node, file));
    if (node.type === 'containerDirective' && isTitledTable(node)) found.push(...checkTitled(node, file));
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

function checkTitled(node: ContainerDirective, file: string): Diagnostic[] {
  const { title, content } = containerParts(node);
  const [table, ...more] = content;
  const place = nodePlace(file, title ?? node);
  if (!title || isEmpty(title)) return [diagnostic('ZB1436', { problem: '@titled.noTitle' }, place)];
  if (table?.type === 'table' && more.length === 0) return [];
  return [diagnostic('ZB1436', { problem: '@titled.noTable' }, place)];
}
