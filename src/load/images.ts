import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

const signatures: [kind: string, first: number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** True for a file that is there and not a folder. */
export function isPictureFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The media type of a picture that can be embedded, by its first bytes, whatever its name says. */
export function pictureKind(path: string): string | undefined {
  const head = Buffer.alloc(8);
  const file = openSync(path, 'r');
  try {
    readSync(file, head);
  } finally {
    closeSync(file);
  }
  return signatures.find(([, first]) => first.every((byte, i) => head[i] === byte))?.[0];
}

/** A picture as a `data:` address, so that the document needs no other file. */
export function pictureAsData(path: string): string {
  return `data:${pictureKind(path) ?? 'application/octet-stream'};base64,${readFileSync(path).toString('base64')}`;
}
