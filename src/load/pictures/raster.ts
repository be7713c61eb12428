import type { Metadata } from 'sharp';
import { hiddenDataOf, isAnimatedPng, isSrgb } from './hidden-data.js';
import type { Sharp } from './library.js';
import type { PictureNote, PictureSize } from './picture.js';
import { describePicture, type EncodedPicture, encodePixels, pixelsOf } from './redraw.js';

/** More pixels than any camera of an office has; decoded they take 400 MB. */
export const mostPixels = 100_000_000;

/** Why a picture can't be used. */
export type RasterProblem = { problem: 'damaged' } | { problem: 'pixels'; width: number; height: number };

/** A PNG or JPEG made anew. */
export interface Raster extends EncodedPicture {
  original: PictureSize;
}

/**
 * Makes a PNG or JPEG anew from its pixels alone. `widthFor` says how many pixels are wanted for a picture of some
 * proportion; it never gets more than it has.
 */
export async function redrawRaster(
  sharp: Sharp,
  bytes: Buffer,
  widthFor: (proportion: number) => number,
): Promise<Raster | RasterProblem> {
  const meta = await describePicture(sharp, bytes);
  if (!meta) return { problem: 'damaged' };
  const { width, height } = meta.autoOrient;
  if (width * height > mostPixels) return { problem: 'pixels', width, height };
  const pixels = await pixelsOf(sharp, bytes, widthFor(width / height));
  if (!pixels) return { problem: 'damaged' };
  const encoded = await encodePixels(sharp, pixels, meta);
  const notes = [...hiddenDataOf(meta), ...changesOf(meta, bytes), ...encoded.notes];
  if (encoded.width < width) notes.push('scaled');
  return { ...encoded, notes, original: { width, height, bytes: bytes.length } };
}

function changesOf(meta: Metadata, bytes: Buffer): PictureNote[] {
  const { icc, space, depth, orientation = 1 } = meta;
  const isForeign = icc ? !isSrgb(icc) : space === 'cmyk';
  return [
    ...(isAnimatedPng(bytes) ? (['animation'] as const) : []),
    ...(orientation > 1 ? (['turned'] as const) : []),
    ...(isForeign ? (['converted'] as const) : []),
    ...(depth === 'ushort' ? (['eightBit'] as const) : []),
  ];
}
