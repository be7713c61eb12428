import type { Nodes, PhrasingContent, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension, Previous } from 'micromark-util-types';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { makeAlways, type Remember } from './remember.js';
import { parseYaml, type YamlFile } from './yaml.js';

/** A chapter file: its head (the YAML between `---`) and its body, with places that count from the top of the file. */
export interface MarkdownFile {
  file: string;
  head: YamlFile;
  body: Root;
  /** What the offsets in the body point into: the file with blank lines in place of the head. */
  source: string;
}

/** Parses CommonMark with tables, footnotes and directives under a YAML head. A head that is missing, empty or without end is ZB1409. */
export function parseMarkdown(
  text: string,
  file: string,
  remember: Remember = makeAlways,
): Staged<MarkdownFile | undefined> {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, i) => i > 0 && isFence(line));
  const headText = lines.slice(1, end).join('\n');
  if (!isFence(lines[0])) return noHead('missing', file);
  if (end < 0) return noHead('open', file);
  const head = parseYaml(`${headText}\n`, file, 2);
  if (!head.value) return { value: undefined, diagnostics: head.diagnostics };
  if (head.value.value === null) return noHead('empty', file);
  // Blank lines in place of the head keep the lines of the body true.
  const source = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  const body = remember('chapter', [source], () => parseBody(source));
  return { value: { file, head: head.value, body, source }, diagnostics: [] };
}

function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}

function noHead(problem: 'missing' | 'open' | 'empty', file: string): Staged<undefined> {
  const place = { file, line: 1, column: 1, ...(problem === 'missing' ? {} : { endColumn: 4 }) };
  return { value: undefined, diagnostics: [diagnostic('ZB1409', { problem: `@head.${problem}` }, place)] };
}

function parseBody(source: string): Root {
  const tree = fromMarkdown(source, {
    extensions: [gfmTable(), gfmFootnote(), directiveOutsideWords()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
  });
  restoreWords(tree, source);
  return tree;
}

/** A text of one line, such as a title, with the markup in it. */
export function parseLine(text: string): PhrasingContent[] {
  // In a heading nothing is taken for the beginning of a list or a table.
  const [heading] = parseBody(`# ${text.replace(/\s+/g, ' ').trim()}`).children;
  return heading?.type === 'heading' ? heading.children : [];
}

/** Directives that don't begin inside a word: „Bewohner:innen[^1]“ is a word and a note. */
function directiveOutsideWords(): Extension {
  const extension = directive();
  const constructs = Object.entries(extension.text ?? {}).map(([code, construct]) => [
    code,
    [construct].flat().map((one) => one && { ...one, previous: isOutsideWord(one.previous) }),
  ]);
  return { ...extension, text: Object.fromEntries(constructs) };
}

function isOutsideWord(previous: Previous | undefined): Previous {
  return function (code) {
    const isInWord = code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
    return !isInWord && (previous?.call(this, code) ?? true);
  };
}

/** „Bewohner:innen“ and „13:30“ are words, although `:innen` and `:30` look like directives. */
function restoreWords(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  children.forEach((child, i) => {
    const { start, end } = child.position ?? {};
    if (child.type === 'textDirective' && isWord(child.name, source[(start?.offset ?? 0) - 1])) {
      const value = source.slice(start?.offset, end?.offset);
      children[i] = { type: 'text', value, position: child.position };
      return;
    }
    restoreWords(child, source);
  });
}

function isWord(name: string, before = ''): boolean {
  return /[\p{L}\p{N}]/u.test(before) || /^(\d.*|in|innen)$/.test(name);
}
