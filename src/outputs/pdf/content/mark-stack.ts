import { decodeText } from '../text-string.js';
import type { Operation } from './scan.js';
import type { Edit } from './units.js';

interface Mark {
  kind: 'content' | 'artifact' | 'span' | 'other';
  mcid: number;
}

/** Follows the nesting of marked content. What a new marking is to leave out goes to `cuts`. */
export class MarkStack {
  readonly #marks: Mark[] = [];
  readonly #bytes: Buffer;
  readonly #cuts: Edit[];

  constructor(bytes: Uint8Array, cuts: Edit[]) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#cuts = cuts;
  }

  /** Opens a mark; tells whether content is to belong to it, and the text that a span says it stands for. */
  open({ from, at, end }: Operation): { isOwner: boolean; text: string | undefined } {
    const operands = this.#bytes.toString('latin1', from, at);
    const mcid = /\/MCID\s+(\d+)/.exec(operands)?.[1];
    const actual = mcid === undefined ? actualText(operands) : undefined;
    const isArtifact = /^\/Artifact\b/.test(operands);
    const kind =
      mcid !== undefined ? 'content' : isArtifact ? 'artifact' : actual !== undefined ? 'span' : 'other';
    this.#marks.push({ kind, mcid: mcid === undefined ? -1 : Number(mcid) });
    const isOwner = kind === 'content' || kind === 'artifact';
    if (isOwner) this.#cuts.push({ start: from, end, text: '' });
    return { isOwner, text: actual };
  }

  /** Closes the innermost mark; true if it was a span that stands for a text. */
  close({ from, end }: Operation): boolean {
    const mark = this.#marks.pop();
    if (mark?.kind === 'content' || mark?.kind === 'artifact')
      this.#cuts.push({ start: from, end, text: '' });
    return mark?.kind === 'span';
  }

  /** The innermost mark that says what content belongs to. */
  current(): { mcid: number; isArtifact: boolean } {
    const mark = this.#marks.findLast(({ kind }) => kind === 'content' || kind === 'artifact');
    return { mcid: mark?.mcid ?? -1, isArtifact: mark?.kind === 'artifact' };
  }
}

function actualText(operands: string): string | undefined {
  const found = /\/ActualText\s*(?:<([\dA-Fa-f\s]*)>|\(((?:[^()\\]|\\[\s\S])*)\))/.exec(operands);
  if (!found) return undefined;
  const bytes =
    found[1] === undefined
      ? Buffer.from((found[2] ?? '').replace(/\\([\s\S])/g, '$1'), 'latin1')
      : Buffer.from(found[1].replace(/\s/g, ''), 'hex');
  return decodeText({ kind: 'string', bytes, hex: false });
}
