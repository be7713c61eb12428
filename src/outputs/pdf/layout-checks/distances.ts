import { figureAnchor } from '../../../data-types/anchors.js';
import type { Fault } from '../gate/fault.js';
import { faultAt, textOf } from './fault-at.js';
import type { Block, SetDocument } from './set-page.js';

const farthest = 1;

/** A figure stands at most one page from where it is mentioned first (ZB3138). */
export function checkFigureDistance(document: SetDocument): Fault[] {
  const captions = document.blocks.filter(({ node }) => node.type === 'Caption');
  return captions.flatMap((caption) => {
    const id = idAround(document, caption, figureAnchor(''));
    const page = id === undefined ? undefined : caption.lines[0]?.page;
    const mention = id === undefined || page === undefined ? undefined : firstMention(document, id);
    if (page === undefined || mention === undefined || Math.abs(page - mention) <= farthest) return [];
    return [faultAt(document, 'ZB3138', caption, textOf(caption), { page: page + 1, mention: mention + 1 })];
  });
}

/** Index of the page on which the text leads to a place for the first time. */
function firstMention({ links }: SetDocument, id: string): number | undefined {
  return links.find(({ place }) => place === id)?.page;
}

/** The nearest id around a block that begins with some letters. */
function idAround(document: SetDocument, block: Block, prefix: string): string | undefined {
  const { elements } = document.source;
  const inner = [...block.around, block.node].findLast(({ element }) => element)?.element;
  for (let at = document.numberOf(inner); at !== undefined; at = elements.get(at)?.parent) {
    const id = elements.get(at)?.id;
    if (id?.startsWith(prefix)) return id;
  }
  return undefined;
}
