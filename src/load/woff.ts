import { inflateSync } from 'node:zlib';

/**
 * The OpenType font inside a WOFF 1.0 file (W3C Recommendation of 2012-12-13, sections 3 to 5).
 * Node's zlib unpacks it many times faster than the JavaScript decoders of font libraries.
 */
export function unpackWoff(woff: Uint8Array): Buffer {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const tableCount = source.getUint16(12);
  const tables = Array.from({ length: tableCount }, (_, i) => readTable(woff, source, 44 + i * 20));

  const headSize = 12 + tableCount * 16;
  const font = Buffer.alloc(tables.reduce((size, { data }) => size + padded(data.byteLength), headSize));
  font.writeUInt32BE(source.getUint32(4), 0);
  writeSearchHints(font, tableCount);
  let offset = headSize;
  tables.forEach(({ tag, checksum, data }, i) => {
    const entry = 12 + i * 16;
    font.writeUInt32BE(tag, entry);
    font.writeUInt32BE(checksum, entry + 4);
    font.writeUInt32BE(offset, entry + 8);
    font.writeUInt32BE(data.byteLength, entry + 12);
    font.set(data, offset);
    offset += padded(data.byteLength);
  });
  return font;
}

function readTable(woff: Uint8Array, source: DataView, entry: number) {
  const start = source.getUint32(entry + 4);
  const packedLength = source.getUint32(entry + 8);
  const length = source.getUint32(entry + 12);
  const packed = woff.subarray(start, start + packedLength);
  const data = packedLength < length ? inflateSync(packed) : packed;
  return { tag: source.getUint32(entry), checksum: source.getUint32(entry + 16), data };
}

/** The three numbers for binary search that the head of a font repeats. */
function writeSearchHints(font: Buffer, tableCount: number): void {
  const power = Math.floor(Math.log2(tableCount));
  font.writeUInt16BE(tableCount, 4);
  font.writeUInt16BE(2 ** power * 16, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(tableCount * 16 - 2 ** power * 16, 10);
}

const padded = (length: number): number => (length + 3) & ~3;
