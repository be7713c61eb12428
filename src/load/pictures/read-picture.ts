import { statSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic, type Params, type Staged } from '../../diagnostics/diagnostic.js';
import { readOrdinaryFile } from '../ordinary-file.js';
import type { Sharp } from './library.js';
import type { Picture, WantedPicture } from './picture.js';
import { pictureKind } from './picture-file.js';
import { readRaster } from './raster-picture.js';
import { readSvg } from './svg-picture.js';

const mostMegabytes = { raster: 200, svg: 20 };

/**
 * Reads a picture and makes it anew for the place where it is printed, without anything that it hides. One that can't
 * be used is a finding (ZB1006, ZB1503, ZB1506, ZB1509, ZB1511, ZB1512), so is one that is too coarse (ZB1508) or
 * moves (ZB1510).
 */
export async function readPicture(sharp: Sharp, wanted: WantedPicture): Promise<Staged<Picture | undefined>> {
  const { root, file, place } = wanted;
  const bytes = readBytes(join(root, ...file.split('/')));
  const refuse = (code: 'ZB1006' | 'ZB1503' | 'ZB1509', params: Params = {}): Staged<undefined> => ({
    value: undefined,
    diagnostics: [diagnostic(code, { file, ...params }, place)],
  });
  if (!bytes) return refuse('ZB1006');
  if (typeof bytes === 'number') return refuse('ZB1509', hugeFile(bytes, mostMegabytes.raster));
  const kind = pictureKind(bytes.subarray(0, 4096));
  if (!kind) return refuse('ZB1503');
  if (kind === 'svg' && bytes.length > mostMegabytes.svg * 1_000_000)
    return refuse('ZB1509', hugeFile(bytes.length, mostMegabytes.svg));
  const { value, diagnostics } = await (kind === 'svg' ? readSvg : readRaster)({ ...wanted, sharp, bytes });
  const moves = value?.notes.includes('animation') ? [diagnostic('ZB1510', { file }, place)] : [];
  return { value, diagnostics: [...diagnostics, ...moves] };
}

function hugeFile(bytes: number, limit: number): Params {
  return { what: '@huge.bytes', size: Math.ceil(bytes / 1_000_000), limit };
}

/** The bytes of a file, or how many there are if they are too many. */
function readBytes(path: string): Buffer | number | undefined {
  try {
    const { size } = statSync(path);
    return size > mostMegabytes.raster * 1_000_000 ? size : readOrdinaryFile(path);
  } catch {
    return undefined;
  }
}
