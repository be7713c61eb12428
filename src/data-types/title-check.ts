import type { Nodes } from 'mdast';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { type Kapitel, plainText, walkTree } from './chapter.js';
import { isPassage } from './language-tag.js';
import { checkPassage } from './passage-check.js';

const allowed = new Set(['text', 'emphasis', 'strong']);

/** A title holds emphasis and passages in other languages, and nothing else (ZB1438); broken into lines it is the same (ZB1417). */
export function checkTitle({ title, titleLines, headPlaceOf }: Kapitel): Diagnostic[] {
  const lines = titleLines.map((nodes) => nodes.map(plainText).join(''));
  const parts = [
    { nodes: title, path: ['titel'] },
    ...titleLines.map((nodes, i) => ({ nodes, path: ['umbruch', i] })),
  ];
  const isSame = lines.length === 0 || oneLine(lines.join(' ')) === oneLine(title.map(plainText).join(''));
  const other = isSame ? [] : [diagnostic('ZB1417', { lines: lines.join(' ') }, headPlaceOf(['umbruch']))];
  const found = parts.flatMap(({ nodes, path }) =>
    nodes.flatMap((node) => checkPart(node, headPlaceOf(path))),
  );
  return found.length > 0 ? found : other;
}

/** Without blanks and hyphens: a line may end within a word. */
function oneLine(text: string): string {
  return text.replace(/[\s\u00AD-]+/g, '');
}

function checkPart(node: Nodes, place: Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkTree(node, (part) => {
    if (isPassage(part)) found.push(...checkPassage(part, place));
    else if (!allowed.has(part.type) && !isEndTag(part)) found.push(refuse(part, place));
  });
  return found;
}

/** The end of an element is no finding of its own. */
function isEndTag(node: Nodes): boolean {
  return node.type === 'html' && node.value.startsWith('</');
}

function refuse(node: Nodes, place: Place): Diagnostic {
  const what = 'name' in node ? `:${node.name}` : plainText(node);
  return diagnostic('ZB1438', { what }, place);
}
