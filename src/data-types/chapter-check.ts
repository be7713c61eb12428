import type { Nodes } from 'mdast';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { directiveTarget, type Kapitel, nodePlace, plainText, walkTree } from './chapter.js';
import { directives, lists } from './directives.js';
import { nearest } from './nearest.js';
import { type IdIndex, unknownId } from './references.js';

/** Markup that a chapter may hold; anything else is ZB1410. */
const allowed = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'heading',
  'footnoteReference',
  'footnoteDefinition',
  'break',
  'textDirective',
  'leafDirective',
  'containerDirective',
]);

/** What can be said of a chapter by itself: markup, directives and what they name, footnotes, headings. */
export function checkChapter(
  kapitel: Kapitel,
  index: IdIndex,
  counted: ReadonlyMap<string, number>,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkTree(kapitel.body, (node) => {
    found.push(...checkMarkup(node, kapitel.file));
    found.push(...checkDirective(node, kapitel.file, index, counted));
  });
  return [...found, ...checkHeadings(kapitel)];
}

function checkMarkup(node: Nodes, file: string): Diagnostic[] {
  const place = nodePlace(file, node);
  if (node.type === 'html') return [diagnostic('ZB1401', { html: node.value.slice(0, 40) }, place)];
  if (!allowed.has(node.type)) return [diagnostic('ZB1410', { markup: `@markup.${node.type}` }, place)];
  if (node.type === 'link' && !/^(https?:\/\/|mailto:|#)/i.test(node.url)) {
    return [diagnostic('ZB1411', { url: node.url }, place)];
  }
  if (node.type === 'text') {
    // What the parser leaves as text is a footnote mark without its footnote.
    const mark = /\[\^([^\]]+)\]/.exec(node.value);
    if (mark) return [diagnostic('ZB1405', { id: mark[1] ?? '' }, place)];
  }
  return [];
}

function checkDirective(
  node: Nodes,
  file: string,
  index: IdIndex,
  counted: ReadonlyMap<string, number>,
): Diagnostic[] {
  if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective')
    return [];
  const place = nodePlace(file, node);
  const known = directives.find(({ name, form }) => name === node.name && form === node.type);
  if (!known) {
    const names = directives.map(({ name }) => name);
    const suggestion = nearest(node.name, names);
    return [
      diagnostic(
        'ZB1402',
        { name: node.name, known: names.join(', ') },
        place,
        suggestion ? { suggestion } : {},
      ),
    ];
  }
  if (!known.names) return [];
  const target = directiveTarget(node);
  if (target === '') return [diagnostic('ZB1403', { name: node.name }, place)];
  if (known.names === 'anzahl' || known.names === 'liste') {
    const names = known.names === 'liste' ? [...lists] : [...counted.keys()];
    if (names.includes(target)) return [];
    const suggestion = nearest(target, names);
    return [
      diagnostic(
        'ZB1407',
        { name: target, known: names.join(', ') },
        place,
        suggestion ? { suggestion } : {},
      ),
    ];
  }
  const ids = index.get(known.names);
  return ids?.has(target) ? [] : [unknownId(known.names, target, [...(ids?.keys() ?? [])], place)];
}

/** The chapter's title is level 1; below it no level may be left out (ZB1406). */
function checkHeadings({ body, file }: Kapitel): Diagnostic[] {
  const found: Diagnostic[] = [];
  let last = 1;
  walkTree(body, (node) => {
    if (node.type !== 'heading') return;
    if (node.depth < 2 || node.depth > last + 1 || node.depth > 3) {
      const expected = '#'.repeat(Math.min(3, last + 1));
      found.push(
        diagnostic(
          'ZB1406',
          { title: plainText(node), found: '#'.repeat(node.depth), expected },
          nodePlace(file, node),
        ),
      );
    }
    last = Math.max(2, node.depth);
  });
  return found;
}
