import type { Edition } from './edition.js';
import { isArray, isRef, ref } from './objects.js';
import type { PdfFile } from './reader.js';
import type { WrittenTree } from './structure/write-tree.js';
import { encodeText } from './text-string.js';

// Bit 3: printed with the page (ISO 32000-1, 12.5.3).
const printed = 4;

/** Links get the name that a screen reader says, and their place in the structure tree. */
export function nameLinks(edition: Edition, { annotations }: WrittenTree): void {
  for (const [object, { tag, structParent }] of annotations) {
    const dict = edition.dict(object, 'annotation');
    const { label, text } = tag.element ?? {};
    dict.set('F', printed);
    dict.set('StructParent', structParent);
    dict.set('Contents', encodeText(label ?? text ?? ''));
  }
}

/** Pages say in which order their links are reached; links that no tag holds are taken off. */
export function orderPages(
  file: PdfFile,
  edition: Edition,
  pages: readonly number[],
  { annotations, pageKeys }: WrittenTree,
): void {
  const tabs = { kind: 'name', name: 'S' } as const;
  pages.forEach((object, index) => {
    const dict = edition.dict(object, 'page');
    dict.set('Tabs', tabs);
    const key = pageKeys.get(index);
    if (key === undefined) dict.delete('StructParents');
    else dict.set('StructParents', key);
    const links = file.resolve(dict.get('Annots'));
    if (!isArray(links)) return;
    const tagged = links.filter((link) => isRef(link) && annotations.has(link.number));
    if (tagged.length === 0) dict.delete('Annots');
    else
      dict.set(
        'Annots',
        tagged.map((link) => (isRef(link) ? ref(link.number) : link)),
      );
  });
}
