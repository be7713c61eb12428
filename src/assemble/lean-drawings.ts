import { makeAlways, type Remember } from '../load/remember.js';

/** What says how a part of a drawing looks, and can be said in a style sheet just as well. */
const looks =
  /^(?:fill|fill-opacity|stroke|stroke-(?:width|dasharray|linecap|linejoin)|font-(?:weight|size)|text-anchor)$/;

/**
 * Documents whose inline drawings say by a short class what many of their parts look like, and the rules for those
 * classes. A part that has a class of its own stays as it is.
 */
export function leanDrawings(
  documents: readonly string[],
  remember: Remember = makeAlways,
): { documents: string[]; css: string } {
  const split = documents.map((document) =>
    remember('looks of drawings', [document], () => splitAtLooks(inFewWords(document))),
  );
  const uses = new Map<string, number>();
  for (const { parts } of split) for (const { look } of parts) uses.set(look, (uses.get(look) ?? 0) + 1);
  const worthIt = [...uses].filter(([look, count]) => count * (look.length - 12) > look.length + 8);
  const names = new Map(
    worthIt.sort(([, a], [, b]) => b - a).map(([look], i) => [look, `z${i.toString(36)}`]),
  );
  return {
    documents: split.map((document) => joined(document, names)),
    css: [...names].map(([look, name]) => `.${name}{${rule(look)}}`).join(''),
  };
}

/** A document in pieces, between which the attributes of parts of drawings stand: one fewer than there are pieces. */
interface SplitDocument {
  between: string[];
  parts: {
    attributes: string;
    look: string;
    /** Those that are no look. */
    others: string;
  }[];
}

function splitAtLooks(document: string): SplitDocument {
  const split: SplitDocument = { between: [], parts: [] };
  let written = 0;
  for (const { index, 0: svg } of document.matchAll(/<svg\b[\s\S]*?<\/svg>/g)) {
    for (const part of svg.matchAll(/(?<=<(?:text|rect|path|circle|ellipse|g))(?: [\w-]+="[^"]*")+/g)) {
      const [attributes] = part;
      if (attributes.includes(' class="')) continue;
      const all = attributes.match(/ [\w-]+="[^"]*"/g) ?? [];
      const isLook = (attribute: string) => looks.test(attribute.slice(1, attribute.indexOf('=')));
      const look = all.filter(isLook).join('');
      if (look === '') continue;
      const from = index + part.index;
      split.between.push(document.slice(written, from));
      split.parts.push({ attributes, look, others: all.filter((one) => !isLook(one)).join('') });
      written = from + attributes.length;
    }
  }
  split.between.push(document.slice(written));
  return split;
}

function joined({ between, parts }: SplitDocument, names: ReadonlyMap<string, string>): string {
  let html = '';
  parts.forEach(({ attributes, look, others }, i) => {
    const name = names.get(look);
    html += (between[i] ?? '') + (name === undefined ? attributes : `${others} class="${name}"`);
  });
  return html + (between.at(-1) ?? '');
}

/** Drawings without what they say in vain or at length: the namespace within HTML, zeros, lines along an axis. */
function inFewWords(document: string): string {
  return document.replace(/<svg\b[\s\S]*?<\/svg>/g, (svg) =>
    svg
      .replace(' xmlns="http://www.w3.org/2000/svg"', '')
      .replace(/(?<=<(?:rect|text)) x="0"/g, '')
      .replace(/(?<=<rect(?: x="[^"]*")?) y="0"/g, '')
      .replace(/ d="M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) \2"/g, ' d="M$1 $2H$3"')
      .replace(/ d="M(-?[\d.]+) (-?[\d.]+)L\1 (-?[\d.]+)"/g, ' d="M$1 $2V$3"'),
  );
}

function rule(look: string): string {
  return [...look.matchAll(/ ([\w-]+)="([^"]*)"/g)]
    .map(([, name = '', value = '']) => `${name}:${value}${name === 'font-size' ? 'px' : ''}`)
    .join(';');
}
