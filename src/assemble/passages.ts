import type { Element, ElementContent } from 'hast';
import type { Parents } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import { passageLanguage } from '../data-types/language-tag.js';

/** A passage in another language within a line. Printing keeps its language only if it has an id. */
export function passageElement(state: State, node: TextDirective, id: string): Element {
  const properties = { lang: passageLanguage(node), id };
  return {
    type: 'element',
    tagName: 'span',
    properties,
    children: state.all(node as Parents) as ElementContent[],
  };
}

/**
 * The blocks of a passage in another language, each with its language and without an element around them, so that they
 * are set like their neighbours. What zb itself says in figures and boxes stays in the language of the report.
 */
export function passageBlocks(state: State, node: ContainerDirective): ElementContent[] {
  const blocks = state.all(node as Parents) as ElementContent[];
  for (const block of blocks) {
    if (block.type !== 'element') continue;
    const [table] = block.children;
    const target = block.tagName === 'div' && table?.type === 'element' ? table : block;
    target.properties.lang ??= passageLanguage(node);
  }
  return blocks;
}
