import { isArray, isDict, isName, isRef, isString, type PdfValue } from '../objects.js';
import type { TagKid, TagNode } from '../structure/tag-node.js';
import { decodeText } from '../text-string.js';
import type { PdfLink } from './links.js';
import type { TaggedPdf } from './tagged-pdf.js';

/** Text of a page under a tag. */
export interface InspectedText {
  text: string;
  /** Counted from 1. */
  page: number;
  mcid: number;
}

/** A tag with all that a screen reader makes something of. */
export interface InspectedTag {
  type: string;
  /** The page on which it begins, counted from 1; undefined for one without content. */
  page: number | undefined;
  /** What it is read in, its own or that around it. */
  language: string;
  alt?: string;
  actualText?: string;
  id?: string;
  /** Attributes by owner and name. */
  attributes?: Record<string, Record<string, unknown>>;
  link?: Pick<PdfLink, 'name' | 'address' | 'target'>;
  kids: (InspectedTag | InspectedText)[];
}

export function isInspectedTag(kid: InspectedTag | InspectedText): kid is InspectedTag {
  return 'type' in kid;
}

/** The tags of a document with their texts, links and languages; undefined if it has none. */
export function inspectTree(pdf: TaggedPdf): InspectedTag | undefined {
  const links = new Map(pdf.links.map((link) => [link.object, link]));
  const inspect = (node: TagNode, around: string): InspectedTag => {
    const language = node.language ?? around;
    const kids = node.kids.flatMap((kid): (InspectedTag | InspectedText)[] => {
      if (kid.kind === 'tag') return [inspect(kid, language)];
      if (kid.kind === 'annotation') return [];
      return [{ text: pdf.textOf(kid), page: kid.page + 1, mcid: kid.mcid }];
    });
    const attributes = plainAttributes(node);
    const link = linkOf(node.kids, links);
    return {
      type: node.type,
      page: kids.find(({ page }) => page !== undefined)?.page,
      language,
      ...(node.alternative === undefined ? {} : { alt: node.alternative }),
      ...(node.actualText === undefined ? {} : { actualText: node.actualText }),
      ...(node.id === undefined ? {} : { id: node.id }),
      ...(attributes ? { attributes } : {}),
      ...(link ? { link } : {}),
      kids,
    };
  };
  return pdf.tree && inspect(pdf.tree, pdf.properties.language);
}

function linkOf(kids: readonly TagKid[], links: ReadonlyMap<number, PdfLink>): InspectedTag['link'] {
  for (const kid of kids) {
    const link = kid.kind === 'annotation' ? links.get(kid.object) : undefined;
    if (link) return { name: link.name, address: link.address, target: link.target };
  }
  return undefined;
}

function plainAttributes({ attributes = {} }: TagNode): InspectedTag['attributes'] {
  const owners = Object.entries(attributes).filter(([, entries]) => Object.keys(entries).length > 0);
  if (owners.length === 0) return undefined;
  return Object.fromEntries(
    owners.map(([owner, entries]) => [
      owner,
      Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, plain(value)])),
    ]),
  );
}

/** A value as JSON has it. */
function plain(value: PdfValue): unknown {
  if (isName(value)) return value.name;
  if (isString(value)) return decodeText(value);
  if (isArray(value)) return value.map(plain);
  if (isDict(value)) return Object.fromEntries([...value].map(([key, entry]) => [key, plain(entry)]));
  return isRef(value) ? `${value.number} 0 R` : value;
}
