import type { Metadata } from 'sharp';
import type { Sharp } from './library.js';
import type { PictureNote } from './picture.js';

/** Pixels and nothing else: whatever a file hides does not get past this form. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
}

/** A picture file made anew. */
export interface EncodedPicture {
  kind: 'png' | 'jpeg';
  bytes: Buffer;
  width: number;
  height: number;
  notes: PictureNote[];
}

/** Good enough that no difference is seen in print; above it files grow fast. */
const photoQuality = 85;
/** For what was stored without loss and becomes a photo. */
const fineQuality = 92;

/** What a picture says of itself, nothing if it is damaged. Reads its head only. */
export async function describePicture(sharp: Sharp, bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

/** The pixels of a picture: upright, in sRGB with 8 bits a colour, no wider than asked for. Nothing if it is damaged. */
export async function pixelsOf(sharp: Sharp, bytes: Buffer, width: number): Promise<Pixels | undefined> {
  try {
    const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: false })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, channels: info.channels as Pixels['channels'] };
  } catch {
    return undefined;
  }
}

/** A file of the same kind; a PNG that nothing shines through becomes a JPEG where that is far smaller, as with photos. */
export async function encodePixels(sharp: Sharp, pixels: Pixels, from: Metadata): Promise<EncodedPicture> {
  const { data, width, height, channels } = pixels;
  const raw = () => sharp(data, { raw: { width, height, channels } });
  const encoded = (kind: EncodedPicture['kind'], bytes: Buffer, notes: PictureNote[]): EncodedPicture => ({
    kind,
    bytes,
    width,
    height,
    notes,
  });
  if (from.format === 'jpeg') {
    const chromaSubsampling = from.chromaSubsampling === '4:2:0' ? '4:2:0' : '4:4:4';
    return encoded(
      'jpeg',
      await raw()
        .jpeg({ ...jpegOptions, quality: photoQuality, chromaSubsampling })
        .toBuffer(),
      [],
    );
  }
  const isOpaque = !hasEffectiveAlpha(pixels);
  const solid = () => (isOpaque ? raw().removeAlpha() : raw());
  const png = await solid().png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer();
  const notes: PictureNote[] = isOpaque && channels % 2 === 0 ? ['alpha'] : [];
  if (!isOpaque) return encoded('png', png, notes);
  const jpeg = await solid()
    .jpeg({ ...jpegOptions, quality: fineQuality, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return jpeg.length * 3 < png.length
    ? encoded('jpeg', jpeg, [...notes, 'asJpeg'])
    : encoded('png', png, notes);
}

/** Baseline, since some printers' machines know no other; the rest makes the file smaller at the same quality. */
const jpegOptions = {
  progressive: false,
  optimiseCoding: true,
  trellisQuantisation: true,
  overshootDeringing: true,
  quantisationTable: 3,
} as const;

/** True if anything shines through. */
function hasEffectiveAlpha({ data, channels }: Pixels): boolean {
  if (channels % 2 === 1) return false;
  for (let at = channels - 1; at < data.length; at += channels) if (data[at] !== 255) return true;
  return false;
}
