import { Parser } from 'htmlparser2';
import { markedLanguage } from './pdf/source-document.js';

/**
 * The document with a language tag on each element that tells its number: `de-x-k12`. Chromium hands the tags on to
 * the PDF, so that each of its tags can be traced to the element it was made of. Elements within drawings have none.
 * Elements are numbered from 0 in the order of the document.
 */
export function markElements(html: string): string {
  const parts: string[] = [];
  const languages: string[] = [];
  let copied = 0;
  let count = 0;
  let drawings = 0;
  let inBody = false;
  const parser = new Parser(
    {
      onopentag(name, attributes, isImplied) {
        if (name === 'body') inBody = true;
        const language = attributes.lang ?? languages.at(-1) ?? '';
        languages.push(language);
        if (inBody && !isImplied && drawings === 0) {
          const source = html.slice(parser.startIndex, parser.endIndex + 1);
          parts.push(
            html.slice(copied, parser.startIndex),
            markTag(source, name, language, attributes, count++),
          );
          copied = parser.endIndex + 1;
        }
        if (name === 'svg') drawings += 1;
      },
      onclosetag(name) {
        languages.pop();
        if (name === 'svg') drawings -= 1;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return parts.join('') + html.slice(copied);
}

const attribute = /\s+([^\s=>/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

function markTag(
  source: string,
  name: string,
  language: string,
  attributes: Record<string, string>,
  number: number,
): string {
  const head = source.slice(0, 1 + name.length);
  const rest = source
    .slice(head.length)
    .replace(attribute, (whole, key: string) => (/^lang$/i.test(key) ? '' : whole));
  // A span without an id has no tag of its own in Chromium, and its language would be lost.
  const id = attributes.lang !== undefined && attributes.id === undefined ? ` id="sprache-k${number}"` : '';
  // For a figure Chromium writes a tag Figure around that of its picture, with the caption as description: who listens
  // would hear that, and nothing of the headline and the picture's own description.
  const role = name === 'figure' && attributes.role === undefined ? ' role="group"' : '';
  return `${head} lang="${markedLanguage(language, number)}"${id}${role}${rest}`;
}
