import type { FootnoteDefinition } from 'mdast';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { type Kapitel, nodePlace, sourceOf, sourcePlace, walkTree } from './chapter.js';

/** Footnotes have a text (ZB1405), and their texts are called (ZB1412). */
export function checkNotes(kapitel: Kapitel): Diagnostic[] {
  return [...checkLooseNotes(kapitel), ...checkUnusedNotes(kapitel)];
}

/** A mark `[^id]` that the parser has left in the text, since there is no text for it. */
interface LooseMark {
  id: string;
  /** Offset into the source. */
  at: number;
  length: number;
}

/** Marks without a text. Where the text is there but lacks its colon, that is the one fault of all marks of its id. */
function checkLooseNotes(kapitel: Kapitel): Diagnostic[] {
  const marks = looseMarks(kapitel);
  const texts = marks.filter((mark) => isText(mark, kapitel));
  const given = new Set(texts.map(({ id }) => id));
  return [
    ...texts.map((mark) => noteFault(mark, { problem: '@note.noColon', fix: '@fix.noteColon' }, kapitel)),
    ...marks
      .filter(({ id }) => !given.has(id))
      .map((mark) => noteFault(mark, { problem: '@note.noText', fix: '@fix.noteText' }, kapitel)),
  ];
}

function looseMarks(kapitel: Kapitel): LooseMark[] {
  const marks: LooseMark[] = [];
  walkTree(kapitel.body, (node) => {
    if (node.type !== 'text') return;
    const start = node.position?.start.offset ?? 0;
    for (const { 0: mark, 1: id = '', index } of sourceOf(kapitel, node).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
      marks.push({ id, at: start + index, length: mark.length });
  });
  return marks;
}

/** A mark that begins a paragraph, or a line below such a one, with words behind it. */
function isText({ at, length }: LooseMark, { source }: Kapitel): boolean {
  const [before = '', last] = source.slice(0, at).split('\n').slice(-2);
  const isFirst = before.trim() === '' || before.startsWith('[^');
  return last === '' && isFirst && /^[ \t]*[^\s:]/.test(source.slice(at + length));
}

function noteFault(
  { id, at, length }: LooseMark,
  what: { problem: string; fix: string },
  kapitel: Kapitel,
): Diagnostic {
  return diagnostic('ZB1405', { id, ...what }, sourcePlace(kapitel, at, length));
}

/** A footnote that is never called would not be printed. */
function checkUnusedNotes({ body, file }: Kapitel): Diagnostic[] {
  const called = new Set<string>();
  const given: FootnoteDefinition[] = [];
  walkTree(body, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if (node.type === 'footnoteDefinition') given.push(node);
  });
  return given
    .filter(({ identifier }) => !called.has(identifier))
    .map((note) => diagnostic('ZB1412', { id: note.label ?? note.identifier }, nodePlace(file, note)));
}
