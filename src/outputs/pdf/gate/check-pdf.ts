import type { TaggedPdf } from '../inspect/tagged-pdf.js';
import type { SourceDocument } from '../source-document.js';
import type { Fault } from './fault.js';
import { checkFonts } from './fonts-check.js';
import { checkContents, checkLinks } from './links-check.js';
import { checkPages } from './pages-check.js';
import { checkBookmarks, checkTags } from './tags-check.js';
import { checkText } from './text-check.js';

/** What the file is compared with; a file alone is checked for what it must be by itself. */
export interface Expected {
  source: SourceDocument;
  /** Names of the report's fonts. */
  families: readonly string[];
}

/** What may stand outside the tags: running heads, and the heads of tables once more on each further page. */
function untaggedTexts({ elements, passages, runningHeads }: SourceDocument): string[] {
  const rows = new Map<number, string>();
  for (const { text, element } of passages) {
    for (let at: number | undefined = element; at !== undefined; at = elements.get(at)?.parent) {
      const parent = elements.get(at)?.parent;
      const group = parent === undefined ? undefined : elements.get(parent)?.tag;
      if (group === 'thead' || group === 'tfoot') rows.set(at, (rows.get(at) ?? '') + text);
    }
  }
  return [...runningHeads, ...rows.values()];
}

/** The checks by name, in the order in which they are told; undefined for those that need what isn't known. */
export function checkPdf(
  pdf: TaggedPdf,
  expected: Expected | undefined,
): Record<string, readonly Fault[] | undefined> {
  const source = expected?.source;
  return {
    text: source && checkText(pdf, source),
    tags: checkTags(pdf),
    untagged: checkPages(pdf, source && untaggedTexts(source)),
    fonts: checkFonts(pdf, expected),
    contents: checkContents(pdf),
    links: checkLinks(pdf, source),
    bookmarks: source && checkBookmarks(pdf, source),
  };
}
