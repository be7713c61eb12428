import { isDict, isName, isString, type PdfDict, PdfFormError, type PdfValue } from '../objects.js';
import { parseValue, skipSpace } from '../parser.js';
import { decodeText } from '../text-string.js';
import type { Operation } from './scan.js';
import type { Edit } from './units.js';

interface Mark {
  kind: 'content' | 'artifact' | 'span' | 'other';
  mcid: number;
}

/** What a mark has said that it is. */
export interface OpenedMark {
  /** Whether content is to belong to it. */
  isOwner: boolean;
  /** The text that a span says it stands for. */
  text: string | undefined;
}

/** Follows the nesting of marked content. What a new marking is to leave out goes to `cuts`. */
export class MarkStack {
  readonly #marks: Mark[] = [];
  readonly #bytes: Buffer;
  readonly #cuts: Edit[];
  readonly #propertiesOf: (name: string) => PdfDict | undefined;

  /** @param propertiesOf The property lists among the resources. */
  constructor(bytes: Uint8Array, cuts: Edit[], propertiesOf: (name: string) => PdfDict | undefined) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#cuts = cuts;
    this.#propertiesOf = propertiesOf;
  }

  open({ from, at, end }: Operation): OpenedMark {
    const { type, properties } = this.#operands(from, at);
    const mcid = properties?.get('MCID');
    const actual = properties?.get('ActualText');
    const text = isString(actual) ? decodeText(actual) : undefined;
    const isContent = typeof mcid === 'number';
    if (isContent && text !== undefined) throw new PdfFormError('mark that stands for a text', 'foreign');
    const kind = isContent
      ? 'content'
      : type === 'Artifact'
        ? 'artifact'
        : text !== undefined
          ? 'span'
          : 'other';
    this.#marks.push({ kind, mcid: isContent ? mcid : -1 });
    const isOwner = kind === 'content' || kind === 'artifact';
    if (isOwner) this.#cuts.push({ start: from, end, text: '' });
    return { isOwner, text: kind === 'span' ? text : undefined };
  }

  /** Closes the innermost mark; tells of what kind it was. */
  close({ from, end }: Operation): { isOwner: boolean; isSpan: boolean } {
    const kind = this.#marks.pop()?.kind;
    const isOwner = kind === 'content' || kind === 'artifact';
    if (isOwner) this.#cuts.push({ start: from, end, text: '' });
    return { isOwner, isSpan: kind === 'span' };
  }

  /** The innermost mark that says what content belongs to. */
  current(): { mcid: number; isArtifact: boolean } {
    const mark = this.#marks.findLast(({ kind }) => kind === 'content' || kind === 'artifact');
    return { mcid: mark?.mcid ?? -1, isArtifact: mark?.kind === 'artifact' };
  }

  /** The operands of BDC or BMC: what the mark is, and what is said of it, here or among the resources. */
  #operands(from: number, at: number): { type: string; properties: PdfDict | undefined } {
    const cursor = { bytes: this.#bytes, at: from };
    const type = parseValue(cursor);
    if (!isName(type)) throw new PdfFormError('mark without a name');
    skipSpace(cursor);
    return { type: type.name, properties: cursor.at < at ? this.#dict(parseValue(cursor)) : undefined };
  }

  #dict(value: PdfValue): PdfDict {
    const dict = isName(value) ? this.#propertiesOf(value.name) : value;
    if (!isDict(dict)) throw new PdfFormError('mark without its properties');
    return dict;
  }
}
