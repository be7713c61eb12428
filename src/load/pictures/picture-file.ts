import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';

/** Kinds of pictures that can be embedded. */
export type PictureKind = 'png' | 'jpeg' | 'svg';

const mediaTypes: Record<PictureKind, string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

const signatures: [kind: PictureKind, first: number[]][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
];

const endings: Record<PictureKind, RegExp> = { png: /\.png$/i, jpeg: /\.jpe?g$/i, svg: /\.svg$/i };

/** True for a file that is there and not a folder. */
export function isPictureFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

/** A path may be one that no file can have (too long, a character that is not allowed). */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** How a picture begins; nothing if the file can't be read. */
export function pictureHead(path: string): Buffer | undefined {
  const head = Buffer.alloc(4096);
  try {
    const file = openSync(path, 'r');
    try {
      return head.subarray(0, readSync(file, head));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** The kind of a picture by its beginning, whatever its name says; of an SVG only the first tag is looked for. */
export function pictureKind(head: Uint8Array): PictureKind | undefined {
  const known = signatures.find(([, first]) => first.every((byte, i) => head[i] === byte));
  return known?.[0] ?? (isSvg(Buffer.from(head).toString('utf8')) ? 'svg' : undefined);
}

/** Before the first tag, XML has its declaration, comments, instructions and a document type. */
function isSvg(head: string): boolean {
  const tag =
    /^\uFEFF?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\b[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*</.exec(
      head,
    )?.[0];
  return tag !== undefined && /^(?:\w+:)?svg[\s>/]/.test(head.slice(tag.length));
}

/** The name that a file of a kind should have, if it has another ending. */
export function rightName(file: string, kind: PictureKind): string | undefined {
  if (endings[kind].test(file)) return undefined;
  return `${file.replace(/\.\w*$/, '')}.${kind === 'jpeg' ? 'jpg' : kind}`;
}

/** A picture as an address, so that the document needs no other file. */
export function asData(kind: PictureKind, bytes: Buffer): string {
  return `data:${mediaTypes[kind]};base64,${bytes.toString('base64')}`;
}
