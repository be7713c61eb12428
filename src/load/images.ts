import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const kinds: Record<string, string> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg' };

/** The media type of a picture that can be embedded, by its file name. */
export function pictureKind(file: string): string | undefined {
  return kinds[extname(file).toLowerCase()];
}

/** A picture as a `data:` address, so that the document needs no other file. */
export function pictureAsData(path: string): string {
  return `data:${pictureKind(path) ?? 'application/octet-stream'};base64,${readFileSync(path).toString('base64')}`;
}
