import type { Edition } from './edition.js';
import { isRef, ref } from './objects.js';
import { outlineItems } from './outline.js';
import { pageNumbers } from './read.js';
import type { PdfFile } from './reader.js';
import { type TagNode, walkTags } from './structure/tag-node.js';
import type { WrittenTree } from './structure/write-tree.js';
import { encodeText } from './text-string.js';

/** Bookmarks say exactly what their headings say; Chromium's lose spaces where a line ends. */
export function nameBookmarks(
  file: PdfFile,
  edition: Edition,
  print: TagNode,
  { renumbered }: WrittenTree,
): void {
  const nodes = new Map<number, TagNode>();
  walkTags(print, (node) => {
    if (node.object !== undefined) nodes.set(node.object, node);
  });
  for (const { object } of outlineItems(file, pageNumbers(file))) {
    const item = edition.dict(object, 'bookmark');
    const heading = item.get('SE');
    const number = isRef(heading) ? heading.number : -1;
    const title = nodes.get(number)?.element?.text;
    if (title !== undefined) item.set('Title', encodeText(title));
    const now = renumbered.get(number);
    if (now === undefined) item.delete('SE');
    else item.set('SE', ref(now));
  }
}
