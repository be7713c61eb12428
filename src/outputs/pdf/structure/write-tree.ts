import { type Box, unite } from '../content/geometry.js';
import type { Edition } from '../edition.js';
import { name, type PdfDict, type PdfValue, ref } from '../objects.js';
import { encodeText } from '../text-string.js';
import { isTag, type MarkedContent, type TagKid, type TagNode, walkTags } from './tag-node.js';

/** What the structure tree needs to know of the pages. */
export interface TaggedPages {
  /** Object numbers of the pages. */
  objects: readonly number[];
  /** Where content paints, in points. */
  boxOf(content: MarkedContent): Box | undefined;
}

/** Tags of ours that stand for a standard one. */
const roles: Record<string, string> = { Strong: 'Span', Em: 'Span' };

/** What was written of a structure tree. */
export interface WrittenTree {
  root: number;
  /** Object numbers of the tags made of those of the print, by the number that they had there. */
  renumbered: Map<number, number>;
  /** The tag that each annotation belongs to, by the annotation's number. */
  annotations: Map<number, { tag: TagNode; structParent: number }>;
  /** The number of each page among the parents, by its index; pages without tagged content have none. */
  pageKeys: Map<number, number>;
}

/** Writes a structure tree with all that leads back from content to tags (ISO 32000-1, 14.7). */
export function writeTagTree(document: TagNode, edition: Edition, pages: TaggedPages): WrittenTree {
  return new TreeWriter(edition, pages).write(document);
}

class TreeWriter {
  readonly #edition: Edition;
  readonly #pages: TaggedPages;
  readonly #parents: (number | undefined)[][];
  readonly #ids: [string, number][] = [];
  readonly #renumbered = new Map<number, number>();
  readonly #annotated: { object: number; tag: TagNode; number: number }[] = [];

  constructor(edition: Edition, pages: TaggedPages) {
    this.#edition = edition;
    this.#pages = pages;
    this.#parents = pages.objects.map(() => []);
  }

  write(document: TagNode): WrittenTree {
    const root = this.#edition.reserve();
    const first = this.#writeTag(document, root);
    const numbers: PdfValue[] = [];
    const pageKeys = new Map<number, number>();
    let key = 0;
    this.#parents.forEach((parents, page) => {
      if (parents.length === 0) return;
      pageKeys.set(page, key);
      numbers.push(
        key++,
        ref(this.#edition.add(Array.from(parents, (parent) => (parent === undefined ? null : ref(parent))))),
      );
    });
    const annotations = new Map<number, { tag: TagNode; structParent: number }>();
    for (const { object, tag, number } of this.#annotated) {
      annotations.set(object, { tag, structParent: key });
      numbers.push(key++, ref(number));
    }
    this.#edition.set(
      root,
      new Map<string, PdfValue>([
        ['Type', name('StructTreeRoot')],
        ['K', ref(first)],
        ['ParentTree', ref(this.#edition.add(new Map([['Nums', numbers]])))],
        ['ParentTreeNextKey', key],
        ...this.#roleMap(document),
        ...this.#idTree(),
      ]),
    );
    return { root, renumbered: this.#renumbered, annotations, pageKeys };
  }

  #writeTag(node: TagNode, parent: number): number {
    const number = this.#edition.reserve();
    if (node.object !== undefined) this.#renumbered.set(node.object, number);
    const page = node.kids.find((kid): kid is MarkedContent => kid.kind === 'content')?.page;
    const kids = node.kids.map((kid) => this.#writeKid(kid, node, number, page));
    const attributes = this.#attributes(node);
    const { id, language, alternative, actualText, type } = node;
    if (id !== undefined) this.#ids.push([id, number]);
    const entries: [string, PdfValue | undefined][] = [
      ['Type', name('StructElem')],
      ['S', name(type)],
      ['P', ref(parent)],
      ['ID', id === undefined ? undefined : encodeText(id)],
      ['Pg', page === undefined ? undefined : ref(this.#pages.objects[page] ?? 0)],
      ['Lang', language === undefined ? undefined : encodeText(language)],
      ['Alt', alternative === undefined ? undefined : encodeText(alternative)],
      ['ActualText', actualText === undefined ? undefined : encodeText(actualText)],
      ['A', attributes.length > 1 ? attributes : attributes[0]],
      ['K', kids.length > 1 ? kids : kids[0]],
    ];
    this.#edition.set(
      number,
      new Map(entries.filter((entry): entry is [string, PdfValue] => entry[1] !== undefined)),
    );
    return number;
  }

  #writeKid(kid: TagKid, node: TagNode, number: number, page: number | undefined): PdfValue {
    if (isTag(kid)) return ref(this.#writeTag(kid, number));
    const onPage: [string, PdfValue] = ['Pg', ref(this.#pages.objects[kid.page] ?? 0)];
    if (kid.kind === 'annotation') {
      this.#annotated.push({ object: kid.object, tag: node, number });
      return new Map<string, PdfValue>([['Type', name('OBJR')], ['Obj', ref(kid.object)], onPage]);
    }
    const parents = this.#parents[kid.page];
    if (parents) parents[kid.mcid] = number;
    if (kid.page === page) return kid.mcid;
    return new Map<string, PdfValue>([['Type', name('MCR')], onPage, ['MCID', kid.mcid]]);
  }

  #attributes(node: TagNode): PdfDict[] {
    const dicts = Object.entries(node.attributes ?? {}).map(
      ([owner, entries]): PdfDict => new Map([['O', name(owner)], ...Object.entries(entries)]),
    );
    const box = node.type === 'Figure' ? this.#frame(node) : undefined;
    if (box) {
      dicts.push(
        new Map<string, PdfValue>([
          ['O', name('Layout')],
          ['Placement', name('Block')],
          ['BBox', box.map((value) => Math.round(value * 100) / 100)],
        ]),
      );
    }
    return dicts;
  }

  /** The box of a figure on the page where it begins. */
  #frame(node: TagNode): Box | undefined {
    const contents = node.kids.filter((kid): kid is MarkedContent => kid.kind === 'content');
    return contents
      .filter(({ page }) => page === contents[0]?.page)
      .map((content) => this.#pages.boxOf(content))
      .reduce(unite, undefined);
  }

  #roleMap(document: TagNode): [string, PdfValue][] {
    const used = new Set<string>();
    walkTags(document, ({ type }) => used.add(type));
    const entries = Object.entries(roles).filter(([type]) => used.has(type));
    return entries.length === 0
      ? []
      : [['RoleMap', new Map(entries.map(([type, role]) => [type, name(role)]))]];
  }

  #idTree(): [string, PdfValue][] {
    if (this.#ids.length === 0) return [];
    const sorted = [...this.#ids].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      ['IDTree', new Map([['Names', sorted.flatMap(([id, number]) => [encodeText(id), ref(number)])]])],
    ];
  }
}
