import { isName, name, type PdfValue } from '../objects.js';
import { isInline, paragraphs } from './paragraphs.js';
import { isTag, type TagKid, type TagNode, tag } from './tag-node.js';

/** A list of things with markers that no document spells out; `numbering` is what Chromium says of it. */
export function markedList(
  kids: readonly TagKid[],
  numbering: Record<string, PdfValue> | undefined,
): TagNode {
  const hasMarkers = kids.some(
    (kid) => isTag(kid) && kid.kids.some((part) => isTag(part) && part.type === 'Lbl'),
  );
  const own = hasMarkers ? { ListNumbering: name('Disc') } : {};
  return tag('L', [...kids], { attributes: { List: { ...own, ...numbering } } });
}

/** True for a list of terms: its labels are to be read. */
export function hasTerms({ attributes }: TagNode): boolean {
  const numbering = attributes?.List?.ListNumbering;
  return isName(numbering) && numbering.name === 'None';
}

/** An item of a list: its label and what it says. */
export function listItem(kids: readonly TagKid[]): TagNode {
  const isLabel = (kid: TagKid) => isTag(kid) && kid.type === 'Lbl';
  const body = kids.filter((kid) => !isLabel(kid));
  return tag('LI', [...kids.filter(isLabel), tag('LBody', body.every(isInline) ? body : paragraphs(body))]);
}

/** A list of terms: a term is the label of what is said of it, and an item of its own if nothing is. */
export function definitionList(kids: readonly TagKid[]): TagNode {
  const items: TagNode[] = [];
  for (const kid of kids) {
    const isTerm = isTag(kid) && kid.type === 'Lbl';
    const last = items.at(-1);
    if (isTerm || !last) items.push(tag('LI', [kid]));
    else last.kids.push(kid);
  }
  for (const item of items) {
    const [only] = item.kids;
    if (item.kids.length === 1 && only && isTag(only)) only.type = 'LBody';
  }
  return tag('L', items, { attributes: { List: { ListNumbering: name('None') } } });
}
