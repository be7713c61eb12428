import type { PdfLink } from '../inspect/links.js';
import type { TaggedPdf } from '../inspect/tagged-pdf.js';
import type { SourceDocument } from '../source-document.js';
import { type TagNode, walkTags } from '../structure/tag-node.js';
import type { Fault } from './fault.js';
import { textUnder } from './tag-text.js';

/** The page numbers of the contents are those on which their chapters stand (ZB3105). */
export function checkContents(pdf: TaggedPdf): Fault[] {
  if (!pdf.tree) return [];
  const links = new Map(pdf.links.map((link) => [link.object, link]));
  const faults: Fault[] = [];
  walkTags(pdf.tree, (node, ancestors) => {
    if (node.type !== 'Link' || !ancestors.some(({ type }) => type === 'TOCI')) return;
    const text = textUnder(pdf, node);
    const printed = /(\d+)$/.exec(text)?.[1];
    const target = linkOf(node, links)?.target;
    if (printed !== undefined && target !== undefined && Number(printed) !== target) {
      faults.push({ code: 'ZB3105', params: { text, page: target } });
    }
  });
  return faults;
}

/** Every link leads somewhere (ZB3109). */
export function checkLinks(pdf: TaggedPdf, source: SourceDocument | undefined): Fault[] {
  const nowhere = pdf.links
    .filter(({ address, target }) => !address && target === undefined)
    .map(
      ({ page, name }): Fault => ({ code: 'ZB3109', params: { page: page + 1, text: name }, excerpt: name }),
    );
  return nowhere.length > 0 || !source ? nowhere : lostLinks(pdf, source);
}

/** Links of the document that the file doesn't have. */
function lostLinks(pdf: TaggedPdf, { elements }: SourceDocument): Fault[] {
  const present = new Map<string, number>();
  for (const name of namesOfLinks(pdf)) present.set(name, (present.get(name) ?? 0) + 1);
  return [...elements].flatMap(([element, { isLink, isShown, text, label }]): Fault[] => {
    if (!isLink || !isShown) return [];
    const name = label ?? text ?? '';
    const left = present.get(name) ?? 0;
    present.set(name, left - 1);
    return left > 0 ? [] : [{ code: 'ZB3109', params: { page: '–', text: name }, element, excerpt: name }];
  });
}

/** The name of each tag that is a link, however many lines it goes over. */
function namesOfLinks(pdf: TaggedPdf): string[] {
  const links = new Map(pdf.links.map((link) => [link.object, link]));
  const names: string[] = [];
  if (pdf.tree) {
    walkTags(pdf.tree, (node) => {
      if (node.type === 'Link') names.push(linkOf(node, links)?.name ?? '');
    });
  }
  return names;
}

function linkOf({ kids }: TagNode, links: ReadonlyMap<number, PdfLink>): PdfLink | undefined {
  for (const kid of kids) if (kid.kind === 'annotation') return links.get(kid.object);
  return undefined;
}
