import type { Params } from '../../../diagnostics/diagnostic.js';
import type { Code } from '../../../messages/codes.js';
import type { Fault } from '../gate/fault.js';
import type { Block, SetDocument } from './set-page.js';

const longest = 50;

/** A fault of a block, with the words of it that are told. */
export function faultAt(
  document: SetDocument,
  code: Code,
  block: Block | undefined,
  text: string,
  params: Params,
): Fault {
  const words = tidy(text);
  const around = block ? [...block.around, block.node] : [];
  const element = document.numberOf(around.findLast((node) => node.element)?.element);
  return {
    code,
    params: { text: shortened(words), ...params },
    ...(element === undefined ? {} : { element }),
    excerpt: words,
  };
}

/** What a block says, as one line. */
export function textOf({ lines }: Block): string {
  return lines.map(({ text }) => (text.endsWith('\u00ad') ? text : `${text} `)).join('');
}

function tidy(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
