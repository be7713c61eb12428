import { crc32 } from 'node:zlib';

// Signature (8 bytes) and the IHDR chunk (25 bytes), which is always the first one.
const headEnd = 33;
const inchesPerMetre = 1 / 0.0254;

/** The picture with its density in dots per inch written down (chunk pHYs), so that it prints at its size. */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  const perMetre = Math.round(dpi * inchesPerMetre);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  // The unit of the two numbers is the metre.
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, headEnd), chunk, png.subarray(headEnd)]);
}
