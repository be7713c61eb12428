import { brotliCompressSync, constants } from 'node:zlib';

const headerSize = 48;
/** The tag itself follows (first six bits); tables of outlines say besides that they stand as they were (last two). */
const [ownTag, untransformed] = [63, 3 << 6];
/** In `head`: the font has been packed without loss. */
const [flagsAt, losslessFlag] = [16, 1 << 11];

interface FontTable {
  tag: string;
  data: Buffer;
}

/**
 * An OpenType font as WOFF 2.0 (W3C Recommendation of 2022-03-10), tables as they are: what the transformation of
 * outlines would save besides is a tenth.
 */
export function packWoff2(sfnt: Uint8Array): Buffer {
  const font = Buffer.from(sfnt);
  const tables = tablesOf(font);
  const directory = Buffer.concat(tables.map(entryOf));
  const packed = brotliCompressSync(Buffer.concat(tables.map(({ data }) => data)), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  });
  const length = Math.ceil((headerSize + directory.length + packed.length) / 4) * 4;
  const file = Buffer.alloc(length);
  file.write('wOF2', 0, 'latin1');
  font.copy(file, 4, 0, 4);
  file.writeUInt32BE(length, 8);
  file.writeUInt16BE(tables.length, 12);
  file.writeUInt32BE(font.length, 16);
  file.writeUInt32BE(packed.length, 20);
  file.writeUInt16BE(1, 24);
  directory.copy(file, headerSize);
  packed.copy(file, headerSize + directory.length);
  return file;
}

/** The tables in the order of the directory, `loca` right behind the `glyf` that it is about. */
function tablesOf(font: Buffer): FontTable[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i): FontTable => {
    const entry = 12 + i * 16;
    const from = font.readUInt32BE(entry + 8);
    const data = Buffer.from(font.subarray(from, from + font.readUInt32BE(entry + 12)));
    const tag = font.toString('latin1', entry, entry + 4);
    if (tag === 'head') data.writeUInt16BE(data.readUInt16BE(flagsAt) | losslessFlag, flagsAt);
    return { tag, data };
  });
  const loca = tables.filter(({ tag }) => tag === 'loca');
  return tables
    .filter(({ tag }) => tag !== 'loca')
    .flatMap((table) => (table.tag === 'glyf' ? [table, ...loca] : [table]));
}

function entryOf({ tag, data }: FontTable): Buffer {
  const isOutlines = tag === 'glyf' || tag === 'loca';
  const flags = ownTag | (isOutlines ? untransformed : 0);
  return Buffer.concat([Buffer.from([flags]), Buffer.from(tag, 'latin1'), Buffer.from(base128(data.length))]);
}

/** A number in sevens of bits, the last one without the mark that more follow (UIntBase128). */
function base128(value: number): number[] {
  const rest = Math.floor(value / 128);
  const before = rest === 0 ? [] : base128(rest).map((byte) => byte | 0x80);
  return [...before, value % 128];
}
