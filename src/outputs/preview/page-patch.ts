import { endOfElement, scanTags, voidElements } from '../../assemble/html-tags.js';

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
  const element = elementAround(before, start, before.length - rest);
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
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** The beginning of the tag that a place lies in, else the place. */
function notInTag(html: string, at: number): number {
  const tag = html.lastIndexOf('<', at - 1);
  return tag > html.lastIndexOf('>', at - 1) ? tag : at;
}

/** What has been found the same from the start doesn't count again. */
function sameToEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

interface Open {
  name: string;
  id: string | undefined;
  from: number;
  /** Behind its start tag. */
  inside: number;
}

/** The innermost element with an id whose content holds a stretch of the document. */
function elementAround(
  html: string,
  start: number,
  end: number,
): { id: string; from: number; to: number } | undefined {
  const open: Open[] = [];
  let found: ReturnType<typeof elementAround>;
  scanTags(html, ({ from, to, isEnd, name, attributes }) => {
    if (name === 'script' || name === 'style') return endOfElement(html, name, to);
    if (isEnd) {
      const index = open.findLastIndex((element) => element.name === name);
      const [element] = index < 0 ? [] : open.splice(index);
      if (element?.id === undefined || element.inside > start || from < end) return to;
      found = { id: element.id, from: element.from, to };
      return html.length;
    }
    if (name !== '' && !voidElements.has(name) && !attributes.endsWith('/')) {
      const [, id] = / id="([^"]+)"/.exec(attributes) ?? [];
      open.push({ name, id, from, inside: to });
    }
    return to;
  });
  return found;
}
