import type { TaggedPdf } from '../inspect/tagged-pdf.js';
import type { SourceDocument } from '../source-document.js';
import { isTag, type TagNode, walkTags } from '../structure/tag-node.js';
import type { Fault } from './fault.js';
import { textUnder } from './tag-text.js';

/** Figures have a description (ZB3104), headings go down by one level (ZB3113), links say where they lead (ZB3114). */
export function checkTags(pdf: TaggedPdf): Fault[] {
  const faults: Fault[] = [];
  let level = 0;
  if (!pdf.tree) return [{ code: 'ZB3103', params: { page: 1, text: '–' } }];
  walkTags(pdf.tree, (node) => {
    if (node.type === 'Figure' && !node.alternative?.trim()) {
      faults.push({ code: 'ZB3104', params: { page: (pageOf(node) ?? 0) + 1 } });
    }
    const heading = /^H([1-6])$/.exec(node.type);
    if (heading) {
      const own = Number(heading[1]);
      if (own > level + 1) faults.push(jump(textUnder(pdf, node), level, own));
      level = own;
    }
    if (node.type === 'Link' && textUnder(pdf, node) === '' && !isDescribed(node)) {
      faults.push({ code: 'ZB3114', params: { page: (pageOf(node) ?? 0) + 1 } });
    }
  });
  return faults;
}

/** True if there is a picture with a description in a tag. */
function isDescribed({ type, alternative, kids }: TagNode): boolean {
  if (type === 'Figure' && alternative?.trim()) return true;
  return kids.some((kid) => isTag(kid) && isDescribed(kid));
}

function jump(text: string, from: number, to: number): Fault {
  return { code: 'ZB3113', params: { text, from, to }, excerpt: text };
}

/** Index of the page on which a tag begins. */
function pageOf(node: TagNode): number | undefined {
  for (const kid of node.kids) {
    const page = kid.kind === 'tag' ? pageOf(kid) : kid.page;
    if (page !== undefined) return page;
  }
  return undefined;
}

/** The bookmarks are the headings, word for word (ZB3110), and each leads to its page (ZB3109). */
export function checkBookmarks(pdf: TaggedPdf, source: SourceDocument): Fault[] {
  const headings = [...source.elements].filter(([, { tag, isShown }]) => isShown && /^h[1-6]$/.test(tag));
  const titles = pdf.bookmarks.map(({ title }) => title);
  const index = headings.findIndex(([, { text }], i) => text !== titles[i]);
  if (index < 0 && titles.length === headings.length) {
    const lost = pdf.bookmarks.filter(({ page }) => page === undefined);
    return lost.map(({ title }) => ({ code: 'ZB3109', params: { page: '–', text: title }, excerpt: title }));
  }
  const [element, heading] = headings[index] ?? [];
  const wanted = heading?.text ?? '@gate.end';
  const got = titles[index < 0 ? headings.length : index] ?? '@gate.end';
  return [
    {
      code: 'ZB3110',
      params: { wanted, got },
      ...(element === undefined ? {} : { element, excerpt: heading?.text ?? '' }),
    },
  ];
}
