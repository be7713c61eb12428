import type { Heading, Nodes } from 'mdast';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { checkBoxes } from './box-check.js';
import { type Kapitel, nodePlace, plainText, sourceOf, walkTree } from './chapter.js';
import { checkDirective, checkLooseDirectives } from './directive-check.js';
import { checkLinks } from './link-check.js';
import { checkLostMarkup } from './lost-markup.js';
import { checkNesting } from './nesting-check.js';
import { checkNotes } from './note-check.js';
import type { KnownIds } from './references.js';
import { checkTables } from './tables.js';
import { checkTitle } from './title-check.js';

/** Markup that a chapter may hold; anything else is ZB1410. */
export const allowedMarkup: ReadonlySet<string> = new Set([
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
export function checkChapter(kapitel: Kapitel, known: KnownIds): Diagnostic[] {
  const found: Diagnostic[] = [];
  const isEndOfElement = pairTags();
  walkTree(kapitel.body, (node) => {
    if (node.type === 'html' && isEndOfElement(node.value)) return;
    found.push(...checkMarkup(node, kapitel), ...checkDirective(node, kapitel, known));
    if (node.type === 'text') found.push(...checkLooseDirectives(node, kapitel));
  });
  found.push(...checkBoxes(kapitel));
  const isUnbound = found.some(({ code }) => code === 'ZB1414');
  return [
    ...checkTitle(kapitel),
    ...withoutConsequences(found),
    ...checkHeadings(kapitel),
    ...checkNotes(kapitel),
    // A box without end swallows what follows it.
    ...(isUnbound ? [] : checkNesting(kapitel)),
    ...checkLinks(kapitel),
    ...checkTables(kapitel).filter(({ code }) => !isUnbound || code !== 'ZB1436'),
    ...checkLostMarkup(kapitel),
  ];
}

/** Where a box could not begin, its end is no fault of its own. */
function withoutConsequences(found: readonly Diagnostic[]): Diagnostic[] {
  const hasLooseBox = found.some(
    ({ params: { written, problem } }) => String(written).startsWith(':::') || problem === '@box.tight',
  );
  return found.filter(({ params }) => !hasLooseBox || params.problem !== '@box.noBegin');
}

function checkMarkup(node: Nodes, kapitel: Kapitel): Diagnostic[] {
  const refuse = (markup: string, at = node) =>
    diagnostic(
      'ZB1410',
      { markup: `@markup.${markup}`, instead: `@instead.${markup}` },
      nodePlace(kapitel.file, at),
    );
  if (node.type === 'html') return checkHtml(node.value, kapitel, node);
  if (!allowedMarkup.has(node.type)) return [refuse(node.type)];
  if (node.type === 'link' && !/^(https?:\/\/|mailto:|#)/i.test(node.url)) {
    return [diagnostic('ZB1411', { url: node.url }, nodePlace(kapitel.file, node))];
  }
  if (node.type === 'heading' && !/^ *#/.test(sourceOf(kapitel, node))) return [refuse('underlinedHeading')];
  if (node.type === 'footnoteDefinition') {
    const blocks = node.children.filter(({ type }) => type !== 'paragraph');
    const notes: Nodes[] = [];
    walkTree(node, (inner) => {
      if (inner.type === 'footnoteReference') notes.push(inner);
    });
    return [
      ...blocks.map((block) => refuse('blockInFootnote', block)),
      ...notes.map((note) => refuse('noteInFootnote', note)),
    ];
  }
  return [];
}

/** Tells end tags whose element has begun before: an element is one finding, although it has a tag at its end too. */
function pairTags(): (html: string) => boolean {
  const open = new Map<string, number>();
  return (html) => {
    const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(html.trim()) ?? [];
    const count = open.get(name) ?? 0;
    if (slash === '') open.set(name, count + 1);
    if (slash !== '/' || count === 0) return false;
    open.set(name, count - 1);
    return true;
  };
}

function checkHtml(html: string, { file }: Kapitel, node: Nodes): Diagnostic[] {
  const [line = ''] = html.split('\n');
  const shown = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  const { start } = node.position ?? {};
  const place = { file, line: start?.line ?? 1, column: start?.column ?? 1 };
  return [diagnostic('ZB1401', { html: shown }, { ...place, endColumn: place.column + line.length })];
}

/** The chapter's title is level 1; below it no level may be left out (ZB1406), and no heading is empty (ZB1439). */
function checkHeadings({ body, file }: Kapitel): Diagnostic[] {
  const found: Diagnostic[] = [];
  let last = 1;
  walkTree(body, (node) => {
    if (node.type !== 'heading') return;
    if (plainText(node).trim() === '') found.push(diagnostic('ZB1439', {}, nodePlace(file, node)));
    if (node.depth < 2 || node.depth > last + 1 || node.depth > 3) found.push(wrongLevel(node, last, file));
    last = Math.max(2, node.depth);
  });
  return found;
}

function wrongLevel(node: Heading, last: number, file: string): Diagnostic {
  const expected = node.depth < 2 ? '##' : '#'.repeat(Math.min(3, last + 1));
  const params = { title: plainText(node), found: '#'.repeat(node.depth), expected };
  return diagnostic('ZB1406', params, nodePlace(file, node));
}
