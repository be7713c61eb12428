import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import { Blob, Face, Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { subsetFont } from '../../src/load/font-subset.js';
import { unpackWoff } from '../../src/load/woff.js';
import { packWoff2 } from '../../src/load/woff2.js';

const { resolve } = createRequire(import.meta.url);
const whole = unpackWoff(readFileSync(resolve('@fontsource/vollkorn/files/vollkorn-latin-400-normal.woff')));
const text = 'Viel Tafel, AVWA: Größe „Wörter“ 12';
const part = subsetFont(whole, text);

function opened(sfnt: Uint8Array): Font {
  return new Font(new Face(new Blob(new Uint8Array(sfnt).buffer)));
}

function widths(sfnt: Uint8Array): (number | undefined)[] {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(opened(sfnt), buffer, []);
  return buffer.getGlyphInfosAndPositions().map(({ xAdvance }) => xAdvance);
}

describe('a font with some characters alone', () => {
  it('is much smaller, sets them as the whole font does, kerning included, and has no others', () => {
    expect(part.byteLength).toBeLessThan(whole.byteLength / 3);
    expect(widths(part)).toEqual(widths(whole));
    expect(opened(part).nominalGlyph('Q'.codePointAt(0) ?? 0)).toBeUndefined();
    expect(opened(whole).nominalGlyph('Q'.codePointAt(0) ?? 0)).toBeDefined();
  });

  it('is the same each time', () => {
    expect(subsetFont(whole, text)).toEqual(part);
  });
});

describe('WOFF 2.0', () => {
  const packed = packWoff2(part);

  it('holds the tables of the font, one behind the other', () => {
    expect(packed.toString('latin1', 0, 4)).toBe('wOF2');
    expect(packed.readUInt32BE(8)).toBe(packed.length);
    const count = packed.readUInt16BE(12);
    let at = 48;
    const lengths = Array.from({ length: count }, () => {
      const tag = packed.toString('latin1', at + 1, at + 5);
      at += 5;
      let length = 0;
      do length = length * 128 + ((packed[at] ?? 0) & 0x7f);
      while ((packed[at++] ?? 0) & 0x80);
      return { tag, length };
    });
    const tables = brotliDecompressSync(packed.subarray(at, at + packed.readUInt32BE(20)));
    expect(tables.length).toBe(lengths.reduce((sum, { length }) => sum + length, 0));
    const order = lengths.map(({ tag }) => tag);
    expect(order.indexOf('loca')).toBe(order.indexOf('glyf') + 1);
    expect(order).toContain('GPOS');
  });
});
