/** What says how a part of a drawing looks, and can be said in a style sheet just as well. */
const looks =
  /^(?:fill|fill-opacity|stroke|stroke-(?:width|dasharray|linecap|linejoin)|font-(?:weight|size)|text-anchor)$/;

/**
 * Documents whose inline drawings say by a short class what many of their parts look like, and the rules for those
 * classes. A part that has a class of its own stays as it is.
 */
export function leanDrawings(documents: readonly string[]): { documents: string[]; css: string } {
  const uses = new Map<string, number>();
  for (const document of documents) {
    eachPart(document, (part, look) => {
      uses.set(look, (uses.get(look) ?? 0) + 1);
      return part;
    });
  }
  const worthIt = [...uses].filter(([look, count]) => count * (look.length - 12) > look.length + 8);
  const names = new Map(
    worthIt.sort(([, a], [, b]) => b - a).map(([look], i) => [look, `z${i.toString(36)}`]),
  );
  const lean = (document: string) =>
    eachPart(inFewWords(document), (part, look, rest) => {
      const name = names.get(look);
      return name === undefined ? part : `${rest} class="${name}"`;
    });
  return {
    documents: documents.map(lean),
    css: [...names].map(([look, name]) => `.${name}{${rule(look)}}`).join(''),
  };
}

/** Goes over what stands in the tags of drawings: with the attributes of its look, and with all the others. */
function eachPart(document: string, rewrite: (part: string, look: string, rest: string) => string): string {
  return document.replace(/<svg\b[\s\S]*?<\/svg>/g, (svg) =>
    svg.replace(/(?<=<(?:text|rect|path|circle|ellipse|g))(?: [\w-]+="[^"]*")+/g, (part) => {
      if (part.includes(' class="')) return part;
      const attributes = part.match(/ [\w-]+="[^"]*"/g) ?? [];
      const isLook = (attribute: string) => looks.test(attribute.slice(1, attribute.indexOf('=')));
      const look = attributes.filter(isLook).join('');
      const rest = attributes.filter((attribute) => !isLook(attribute)).join('');
      return look === '' ? part : rewrite(part, look, rest);
    }),
  );
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
