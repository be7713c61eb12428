import {
  isArray,
  isDict,
  isName,
  isRef,
  isString,
  type PdfDict,
  PdfFormError,
  type PdfValue,
} from '../objects.js';
import type { PdfFile } from '../reader.js';
import { decodeText } from '../text-string.js';
import { type TagKid, type TagNode, tag } from './tag-node.js';

const deepest = 200;

/** Reads the structure tree of a file; undefined if it has none. */
export function readTagTree(file: PdfFile, pages: readonly number[]): TagNode | undefined {
  const root = file.resolve(file.catalog.get('StructTreeRoot'));
  if (!isDict(root)) return undefined;
  const reader = new TreeReader(file, new Map(pages.map((object, index) => [object, index])));
  const [first, ...others] = reader.kids(root.get('K'), undefined, 0);
  if (first?.kind === 'tag' && others.length === 0) return first;
  throw new PdfFormError('structure tree without one root', 'foreign');
}

class TreeReader {
  readonly #file: PdfFile;
  readonly #pages: ReadonlyMap<number, number>;
  readonly #seen = new Set<number>();

  constructor(file: PdfFile, pages: ReadonlyMap<number, number>) {
    this.#file = file;
    this.#pages = pages;
  }

  kids(value: PdfValue | undefined, page: number | undefined, depth: number): TagKid[] {
    if (depth > deepest) throw new PdfFormError('structure tree without end');
    const resolved = this.#file.resolve(value);
    if (resolved === undefined || resolved === null) return [];
    if (isArray(resolved)) return resolved.flatMap((kid) => this.kids(kid, page, depth + 1));
    if (typeof resolved === 'number') return [this.#content(page, resolved)];
    if (!isDict(resolved)) throw new PdfFormError('broken structure tree');
    const own = this.#pageOf(resolved) ?? page;
    const type = nameOf(this.#file, resolved.get('Type'));
    if (type === 'MCR') return [this.#content(own, Number(this.#file.resolve(resolved.get('MCID'))))];
    if (type === 'OBJR') return this.#annotation(resolved, own);
    const object = isRef(value) ? value.number : undefined;
    if (object !== undefined && this.#seen.has(object))
      throw new PdfFormError('structure element used twice');
    if (object !== undefined) this.#seen.add(object);
    return [this.#tag(resolved, object, own, depth)];
  }

  #tag(dict: PdfDict, object: number | undefined, page: number | undefined, depth: number): TagNode {
    const text = (key: string) => {
      const value = this.#file.resolve(dict.get(key));
      return isString(value) ? decodeText(value) : undefined;
    };
    return tag(nameOf(this.#file, dict.get('S')), this.kids(dict.get('K'), page, depth + 1), {
      ...defined('language', text('Lang')),
      ...defined('alternative', text('Alt')),
      ...defined('actualText', text('ActualText')),
      ...defined('id', text('ID')),
      ...defined('object', object),
      attributes: this.#attributes(dict.get('A')),
    });
  }

  #attributes(value: PdfValue | undefined): Record<string, Record<string, PdfValue>> {
    const resolved = this.#file.resolve(value);
    const dicts = isArray(resolved) ? resolved.map((item) => this.#file.resolve(item)) : [resolved];
    const byOwner: Record<string, Record<string, PdfValue>> = {};
    for (const dict of dicts.filter(isDict)) {
      const owner = nameOf(this.#file, dict.get('O'));
      const entries = [...dict].filter(([key]) => key !== 'O');
      byOwner[owner] = { ...byOwner[owner], ...Object.fromEntries(entries) };
    }
    return byOwner;
  }

  #content(page: number | undefined, mcid: number): TagKid {
    if (page === undefined || !Number.isInteger(mcid)) throw new PdfFormError('content without a page');
    return { kind: 'content', page, mcid };
  }

  #annotation(dict: PdfDict, page: number | undefined): TagKid[] {
    const object = dict.get('Obj');
    if (!isRef(object) || page === undefined) throw new PdfFormError('broken structure tree');
    return [{ kind: 'annotation', object: object.number, page }];
  }

  #pageOf(dict: PdfDict): number | undefined {
    const page = dict.get('Pg');
    return isRef(page) ? this.#pages.get(page.number) : undefined;
  }
}

function nameOf(file: PdfFile, value: PdfValue | undefined): string {
  const resolved = file.resolve(value);
  return isName(resolved) ? resolved.name : '';
}

/** An entry that is there only if it has a value. */
function defined<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
