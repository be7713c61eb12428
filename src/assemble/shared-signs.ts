/** Shorter signs are not worth a reference. */
const leastLength = 90;

interface Sign {
  from: number;
  to: number;
  markup: string;
}

/**
 * Documents in whose drawings a sign that occurs again is drawn once and then referred to: most are in the wide and in the
 * narrow form of a figure. A sign is what a hidden, moved group holds; how it looks may depend on the group.
 */
export function shareSigns(documents: readonly string[]): string[] {
  const signs = documents.map(signsOf);
  const counts = new Map<string, number>();
  for (const { markup } of signs.flat()) counts.set(markup, (counts.get(markup) ?? 0) + 1);
  const ids = new Map<string, string>();
  return documents.map((document, i) => {
    let shared = '';
    let written = 0;
    for (const { from, to, markup } of signs[i] ?? []) {
      if ((counts.get(markup) ?? 0) < 2) continue;
      const known = ids.get(markup);
      const id = known ?? `zeichen-${ids.size + 1}`;
      ids.set(markup, id);
      shared += document.slice(written, from);
      shared += known === undefined ? `<g id="${id}">${markup}</g>` : `<use href="#${id}"/>`;
      written = to;
    }
    return shared + document.slice(written);
  });
}

/** What the hidden groups of a document hold that are moved to their place. */
function signsOf(document: string): Sign[] {
  const signs: Sign[] = [];
  for (const { index, 0: tag } of document.matchAll(/<g aria-hidden="true" transform="[^>]*>/g)) {
    const from = index + tag.length;
    const to = endOfGroup(document, from);
    const markup = document.slice(from, to);
    if (markup.length >= leastLength && !markup.includes(' id="')) signs.push({ from, to, markup });
  }
  return signs;
}

/** Where the group ends that what stands at `from` is in. */
function endOfGroup(document: string, from: number): number {
  const tag = /<(\/?)g\b/g;
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(document); found; found = tag.exec(document)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return document.length;
}
