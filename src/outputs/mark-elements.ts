import { endOfElement, type HtmlTag, scanTags, voidElements } from '../assemble/html-tags.js';
import { markedLanguage } from './pdf/source-document.js';

/** What stands in these has no elements to be marked. */
const opaque = new Set(['svg', 'style', 'script', 'template', 'textarea', 'title']);

/**
 * The document with a language tag on each element that tells its number: `de-x-k12`. Chromium hands the tags on to
 * the PDF, so that each of its tags can be traced to the element it was made of. Elements within drawings have none.
 * Elements are numbered from 0 in the order of the document.
 */
export function markElements(html: string): string {
  const parts: string[] = [];
  const open: { name: string; language: string }[] = [];
  let copied = 0;
  let count = 0;
  let inBody = false;
  scanTags(html, (tag) => {
    const { from, to, isEnd, name } = tag;
    if (isEnd) {
      const index = open.findLastIndex((element) => element.name === name);
      if (index >= 0) open.length = index;
      return to;
    }
    if (name === '') return to;
    if (name === 'body') inBody = true;
    const attributes = readAttributes(tag);
    const language = attributes.get('lang') ?? open.at(-1)?.language ?? '';
    if (inBody) {
      parts.push(
        html.slice(copied, from),
        spaceBefore(name, html[from - 1]),
        markedTag(tag, language, attributes, count++),
      );
      copied = to;
    }
    if (opaque.has(name)) return endOfElement(html, name, to);
    if (!voidElements.has(name)) open.push({ name, language });
    return to;
  });
  return parts.join('') + html.slice(copied);
}

/** Chromium has nothing for the end of a line: without a space the words around it would be read as one. */
function spaceBefore(name: string, last = ''): string {
  return name === 'br' && !/\s/.test(last) ? ' ' : '';
}

const roles: Record<string, string> = { figure: 'group', p: 'paragraph' };

const attribute = /\s+([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function readAttributes({ attributes }: HtmlTag): Map<string, string> {
  return new Map(
    Array.from(attributes.matchAll(attribute), ([, key = '', ...values]) => [
      key.toLowerCase(),
      values.find((value) => value !== undefined) ?? '',
    ]),
  );
}

function markedTag(
  { name, attributes: source }: HtmlTag,
  language: string,
  attributes: ReadonlyMap<string, string>,
  number: number,
): string {
  const rest = source.replace(attribute, (whole, key: string) => (/^lang$/i.test(key) ? '' : whole));
  // A span without an id has no tag of its own in Chromium, and its language would be lost.
  const id = attributes.has('lang') && !attributes.has('id') ? ` id="sprache-k${number}"` : '';
  // For a figure Chromium writes a tag Figure around that of its picture, with the caption as description: who listens
  // would hear that, and nothing of the headline and the picture's own description.
  // A paragraph whose parts are blocks has no tag in Chromium unless it says that it is one.
  const known = attributes.has('role') ? undefined : roles[name];
  const role = known === undefined ? '' : ` role="${known}"`;
  return `<${name} lang="${markedLanguage(language, number)}"${id}${role}${rest}>`;
}
