import type { Metadata } from 'sharp';
import type { HiddenData } from '../../messages/picture-words.js';

/** What a picture carries besides its pixels. */
export function hiddenDataOf(meta: Metadata): HiddenData[] {
  const has: Partial<Record<HiddenData, boolean>> = {
    exif: meta.exif !== undefined,
    gps: meta.exif !== undefined && hasPlace(meta.exif),
    xmp: meta.xmp !== undefined,
    iptc: meta.iptc !== undefined,
    profile: meta.icc !== undefined,
    comments: (meta.comments?.length ?? 0) > 0,
  };
  return (Object.keys(has) as HiddenData[]).filter((key) => has[key]);
}

/** Tag of the entry that leads to where a photo was taken. */
const gpsTag = 0x8825;

/** True if EXIF says where the photo was taken. Reads the first list of entries, which is enough. */
export function hasPlace(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  if (tiff.length < 8) return false;
  const list = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Array.from({ length: short(list) }, (_, i) => short(list + 2 + i * 12));
  return entries.includes(gpsTag);
}

/** True for a profile that names sRGB: then there is nothing to convert. */
export function isSrgb(profile: Buffer): boolean {
  return profile.includes('sRGB') || profile.includes(Buffer.from('s\0R\0G\0B', 'latin1'));
}

/** True for a PNG of several frames: its list of frames stands before the first one. */
export function isAnimatedPng(bytes: Buffer): boolean {
  const list = bytes.indexOf('acTL');
  return list > 0 && list < bytes.indexOf('IDAT');
}
