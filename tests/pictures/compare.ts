import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** A colour that differs less than this (of 1, after YIQ) is the same to the eye. */
const tolerance = 0.15;

/** So much of a picture may differ before somebody has to look at it. */
const allowedShare = 0.001;

/** Names of what lies beside a reference that a picture differs from. */
export const changedName = (path: string): string => path.replace(/\.png$/, '-changed.png');
export const differenceName = (path: string): string => path.replace(/\.png$/, '-difference.png');

interface Bitmap {
  data: Buffer;
  width: number;
  height: number;
}

async function bitmapOf(png: Buffer): Promise<Bitmap> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/**
 * What is wrong with a picture beside its reference; undefined if the eye sees no difference. The picture and the
 * difference are written beside the reference then. UPDATE_REFERENCES=1 makes the picture the new reference: look at it first.
 */
export async function differenceFrom(path: string, picture: Buffer): Promise<string | undefined> {
  const small = await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toBuffer();
  rmSync(changedName(path), { force: true });
  rmSync(differenceName(path), { force: true });
  if (process.env.UPDATE_REFERENCES === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, small);
    return undefined;
  }
  if (!existsSync(path)) return `${basename(path)} has no reference`;
  const [before, now] = [await bitmapOf(readFileSync(path)), await bitmapOf(small)];
  if (before.width !== now.width || before.height !== now.height) {
    writeFileSync(changedName(path), small);
    return `${basename(path)} is ${now.width} × ${now.height} instead of ${before.width} × ${before.height}`;
  }
  const { width, height } = now;
  const difference = Buffer.alloc(width * height * 4);
  const differs = pixelmatch(before.data, now.data, difference, width, height, { threshold: tolerance });
  const share = differs / (width * height);
  if (share <= allowedShare) return undefined;
  writeFileSync(changedName(path), small);
  const raw = { width, height, channels: 4 } as const;
  writeFileSync(differenceName(path), await sharp(difference, { raw }).png().toBuffer());
  return `${basename(path)} differs in ${(share * 100).toFixed(2)} % of its area`;
}

/** References in a folder that no picture has been compared with; UPDATE_REFERENCES=1 deletes them. */
export function unusedReferences(folder: string, used: readonly string[]): string[] {
  const files = readdirSync(folder).filter((file) => !/-(?:changed|difference)\.png$/.test(file));
  const unused = files.filter((file) => file.endsWith('.png') && !used.includes(file)).sort();
  if (process.env.UPDATE_REFERENCES !== '1') return unused;
  for (const file of unused) rmSync(`${folder}/${file}`);
  return [];
}
