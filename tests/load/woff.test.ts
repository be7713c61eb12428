import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { unpackWoff } from '../../src/load/woff.js';

const { resolve } = createRequire(import.meta.url);

describe('unpackWoff', () => {
  it('gives the font that a library finds in the file', () => {
    const woff = readFileSync(resolve('@fontsource/vollkorn/files/vollkorn-latin-400-normal.woff'));
    const ours = fontkit.create(unpackWoff(woff));
    const theirs = fontkit.create(woff);
    if (!('layout' in ours) || !('layout' in theirs)) throw new Error('a collection');
    expect(ours.numGlyphs).toBe(theirs.numGlyphs);
    for (const text of ['Städtebauförderung', 'Tagung, „Te“ AV']) {
      expect(ours.layout(text).advanceWidth).toBe(theirs.layout(text).advanceWidth);
      expect(ours.layout(text).glyphs[0]?.path.toSVG()).toBe(theirs.layout(text).glyphs[0]?.path.toSVG());
    }
  });
});
