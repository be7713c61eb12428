import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { parseYaml, type YamlFile } from './yaml.js';

/** A chapter file: its head (the YAML between `---`) and its body, with places that count from the top of the file. */
export interface MarkdownFile {
  file: string;
  head: YamlFile;
  body: Root;
}

/** Parses CommonMark with tables, footnotes and directives under a YAML head. A missing head is ZB1409. */
export function parseMarkdown(text: string, file: string): Staged<MarkdownFile | undefined> {
  const source = text.replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(source);
  if (!match) {
    return { value: undefined, diagnostics: [diagnostic('ZB1409', {}, { file, line: 1, column: 1 })] };
  }
  const head = parseYaml(match[1] ?? '', file, 2);
  if (!head.value) return { value: undefined, diagnostics: head.diagnostics };
  // Blank lines in place of the head keep the lines of the body true.
  const headLines = match[0].split('\n').length - 1;
  const padded = '\n'.repeat(headLines) + source.slice(match[0].length);
  return { value: { file, head: head.value, body: parseBody(padded) }, diagnostics: [] };
}

function parseBody(source: string): Root {
  const tree = fromMarkdown(source, {
    extensions: [gfmTable(), gfmFootnote(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
  });
  restoreInclusiveForms(tree, source);
  return tree;
}

/** „Bewohner:innen" is a word, although `:innen` looks like a directive. */
function restoreInclusiveForms(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  children.forEach((child, i) => {
    const { start, end } = child.position ?? {};
    if (child.type === 'textDirective' && start && /\p{L}/u.test(source[(start.offset ?? 0) - 1] ?? '')) {
      children[i] = {
        type: 'text',
        value: source.slice(start.offset, end?.offset),
        position: child.position,
      };
      return;
    }
    restoreInclusiveForms(child, source);
  });
}
