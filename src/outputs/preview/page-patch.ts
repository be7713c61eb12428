/** What makes one document of another: an element with an id, as it was and as it is now. */
export interface PagePatch {
  id: string;
  before: string;
  after: string;
}

/**
 * The smallest element with an id that holds all that differs between two documents; nothing if none does, or if one holds so
 * much that a browser does better to load all anew.
 */
export function pagePatch(before: string, after: string): PagePatch | undefined {
  const start = notInTag(before, sameFromStart(before, after));
  const rest = sameToEnd(before, after, start);
  const element = elementAround(before, after, start, before.length - rest);
  if (!element) return undefined;
  const { id, from, to } = element;
  const patch = {
    id,
    before: before.slice(from, to),
    after: after.slice(from, to + after.length - before.length),
  };
  return patch.before.length + patch.after.length < after.length ? patch : undefined;
}

function sameFromStart(a: string, b: string): number {
  return longest(Math.min(a.length, b.length), (from, to) => a.slice(from, to) === b.slice(from, to));
}

/** The beginning of the tag that a place lies in, else the place. */
function notInTag(html: string, at: number): number {
  const tag = html.lastIndexOf('<', at - 1);
  return tag > html.lastIndexOf('>', at - 1) ? tag : at;
}

/** What has been found the same from the start doesn't count again. */
function sameToEnd(a: string, b: string, start: number): number {
  return longest(
    Math.min(a.length, b.length) - start,
    (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from),
  );
}

/** How far two texts are the same, found by halves: comparing long pieces takes no longer than comparing letters. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  for (let beyond = most + 1; beyond - same > 1; ) {
    const middle = Math.floor((same + beyond) / 2);
    if (isSame(same, middle)) same = middle;
    else beyond = middle;
  }
  return same;
}

/** The innermost element with an id whose content holds a stretch of the document, and that ends behind it in the other one too. */
function elementAround(
  html: string,
  other: string,
  start: number,
  end: number,
): { id: string; from: number; to: number } | undefined {
  for (let at = html.lastIndexOf(' id="', start); at >= 0; at = html.lastIndexOf(' id="', at - 1)) {
    const from = html.lastIndexOf('<', at);
    const tag = /<([a-z][\w-]*)(?:\s[^<>]*)? id="([^"<>]+)"[^<>]*(?<!\/)>/iy;
    tag.lastIndex = from;
    const [, name = '', id = ''] = tag.exec(html) ?? [];
    const inside = tag.lastIndex;
    const close = name === '' || inside > start ? -1 : endTag(html, name, inside);
    const isOneElement = close >= end && endTag(other, name, inside) === close + other.length - html.length;
    if (isOneElement) return { id, from, to: html.indexOf('>', close) + 1 };
  }
  return undefined;
}

/** Where the end tag of an element stands whose content begins at `from`; -1 if it has none. */
function endTag(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  return -1;
}
