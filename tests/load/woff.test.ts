import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { unpackWoff } from '../../src/load/woff.js';

const { resolve } = createRequire(import.meta.url);
const font = unpackWoff(readFileSync(resolve('@fontsource/vollkorn/files/vollkorn-latin-400-normal.woff')));

/** Offset and length of each table, by its tag. */
function tablesOf(file: Buffer): Map<string, { offset: number; length: number; checksum: number }> {
  return new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, i) => {
      const entry = 12 + i * 16;
      const tag = file.toString('latin1', entry, entry + 4);
      const place = {
        checksum: file.readUInt32BE(entry + 4),
        offset: file.readUInt32BE(entry + 8),
        length: file.readUInt32BE(entry + 12),
      };
      return [tag, place];
    }),
  );
}

/** Sum of a table's 32-bit words (OpenType 1.9, „Calculating checksums"). */
function checksumOf(file: Buffer, offset: number, length: number): number {
  const padded = Buffer.alloc((length + 3) & ~3);
  file.copy(padded, 0, offset, offset + length);
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}

describe('unpackWoff', () => {
  it('gives tables whose sums are the ones the font was made with', () => {
    const tables = tablesOf(font);
    expect(tables.size).toBeGreaterThan(10);
    for (const [tag, { offset, length, checksum }] of tables) {
      // The sum of `head` leaves its own adjustment out.
      if (tag !== 'head') expect(checksumOf(font, offset, length), tag).toBe(checksum);
    }
  });
});
