import { describe, expect, it } from 'vitest';
import { checkGlyphs } from '../../src/assemble/glyph-check.js';
import { toKapitel } from '../../src/data-types/chapter.js';
import { parseMarkdown } from '../../src/load/markdown.js';
import { openFixture } from './fixture.js';

const font = openFixture().style.fonts.get('text', 400);

function check(text: string) {
  const { value } = parseMarkdown(`---\nid: probe\ntitel: Probe\nart: kapitel\n---\n\n${text}`, 'probe.md');
  if (!value) throw new Error('the chapter does not parse');
  return checkGlyphs(toKapitel(value), font);
}

describe('checkGlyphs', () => {
  it('finds nothing to say about letters that the font has', () => {
    expect(check('Grüße von Łukasz, „ganz ohne“ – 10 €.')).toEqual([]);
  });

  it('points at letters that would come from another font', () => {
    expect(check('Erste Zeile.\n\nGruß von Олена ✓')).toMatchObject([
      { code: 'ZB2006', place: { file: 'probe.md', line: 9 } },
    ]);
  });
});
