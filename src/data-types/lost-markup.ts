import type { Nodes, Paragraph, Table } from 'mdast';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { type Kapitel, nodePlace, plainText, sourceOf, sourcePlace, walkTree } from './chapter.js';

/** Signs that were meant as markup and would be printed as they stand, by the name of what they were meant to be. */
const meant: readonly [what: string, sign: RegExp][] = [
  ['heading', /^#{1,6}(?=[^#\s])/gmu],
  ['entry', /^(?:[-+]|\*(?![^\n]*\*))(?=[\p{L}„(])/gmu],
  ['table', /^\|(?=.*\|[ \t]*$)/gmu],
];

/** Markup that does nothing, because a sign is missing (ZB1415), and cells that a table has no column for (ZB1416). */
export function checkLostMarkup(kapitel: Kapitel): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkTree(kapitel.body, (node) => {
    if (node.type === 'paragraph') found.push(...checkSigns(node, kapitel));
    if (node.type === 'text') found.push(...checkStars(node, kapitel));
    if (node.type === 'table') found.push(...checkCells(node, kapitel));
  });
  return found;
}

function checkSigns(paragraph: Paragraph, kapitel: Kapitel): Diagnostic[] {
  const text = sourceOf(kapitel, paragraph);
  const start = paragraph.position?.start.offset ?? 0;
  return meant.flatMap(([what, sign]) => {
    const [first] = text.matchAll(sign);
    if (!first) return [];
    const place = sourcePlace(kapitel, start + first.index, first[0].length);
    return [diagnostic('ZB1415', { written: first[0], fix: `@lost.${what}` }, place)];
  });
}

/** Bold print that begins or ends nowhere. */
function checkStars(node: Nodes, kapitel: Kapitel): Diagnostic[] {
  const text = sourceOf(kapitel, node);
  const at = text.search(/(?<![\\*])\*\*(?!\*)/);
  if (at < 0) return [];
  const place = sourcePlace(kapitel, (node.position?.start.offset ?? 0) + at, 2);
  return [diagnostic('ZB1415', { written: '**', fix: '@lost.strong' }, place)];
}

function checkCells({ children: [head, ...rows] }: Table, { file }: Kapitel): Diagnostic[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({ children }) =>
    children
      .slice(columns)
      .map((cell) => diagnostic('ZB1416', { text: plainText(cell).trim(), columns }, nodePlace(file, cell))),
  );
}
