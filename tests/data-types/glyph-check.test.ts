import { describe, expect, it, test } from 'vitest';
import { toKapitel } from '../../src/data-types/chapter.js';
import { checkGlyphs, checkTextGlyphs, missingGlyphs } from '../../src/data-types/glyph-check.js';
import { parseMarkdown } from '../../src/load/markdown.js';
import { parseYaml } from '../../src/load/yaml.js';

const missing = missingGlyphs({ text: 'Vollkorn', auszeichnung: 'Instrument Sans' });

function check(text: string) {
  const { value } = parseMarkdown(`---\nid: probe\ntitel: Probe\nart: kapitel\n---\n\n${text}`, 'probe.md');
  if (!value) throw new Error('the chapter does not parse');
  return checkGlyphs(toKapitel(value), missing);
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

test('checkTextGlyphs points at texts that are printed, and at no others', () => {
  const text = { type: 'string', prosa: true };
  const schema = { type: 'object', properties: { name: text, datei: { type: 'string' } } };
  const file = parseYaml('datei: 🏠\nname: Büro 🏠\n', 'probe.yaml').value;
  expect(file && checkTextGlyphs(file, schema, missing)).toMatchObject([
    { code: 'ZB2006', params: { characters: '🏠' }, place: { line: 2, column: 7 } },
  ]);
});

test('without such a font nothing is missing', () => {
  expect(missingGlyphs({ text: 'Gibt es nicht', auszeichnung: 'Instrument Sans' })('🏠')).toEqual([]);
  expect(missingGlyphs(undefined)('🏠')).toEqual([]);
});
