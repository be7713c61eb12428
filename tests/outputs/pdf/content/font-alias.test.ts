import { expect, test } from 'vitest';
import { aliasName, FontAliases } from '../../../../src/outputs/pdf/content/font-alias.js';
import { Edition } from '../../../../src/outputs/pdf/edition.js';
import { type PdfDict, ref } from '../../../../src/outputs/pdf/objects.js';
import { onePage, pageObject } from '../small-file.js';

const hyphen = (font: string, code: number) => ({ start: 0, end: 0, font, code });

test('a page gets a font for each hyphen at a line’s end, the same one for the same hyphen', () => {
  const file = onePage('');
  const edition = new Edition(file);
  const fonts = new FontAliases(file, edition);
  expect(fonts.use(pageObject, [hyphen('F1', 45), hyphen('F2', 45), hyphen('F1', 45)])).toEqual([
    'F1-hy45',
    'F2-hy45',
    'F1-hy45',
  ]);
  const resources = file.dict(edition.dict(pageObject, 'page').get('Resources'), 'resources');
  const dict = resources.get('Font') as PdfDict;
  expect([...dict.keys()]).toEqual(['F1', 'F2', 'F1-hy45', 'F2-hy45']);
  const made = fonts.extended(file.dict(file.dict(ref(pageObject), 'page').get('Resources'), 'r'), [
    hyphen('F1', 45),
  ]);
  expect((made.get('Font') as PdfDict).get(aliasName('F1', 45))).toEqual(dict.get('F1-hy45'));
  expect(file.dict(ref(pageObject), 'page').get('Resources')).not.toBe(resources);
});

test('a page without such hyphens stays as it is', () => {
  const file = onePage('');
  const edition = new Edition(file);
  expect(new FontAliases(file, edition).use(pageObject, [])).toEqual([]);
  expect(edition.reserve()).toBe(file.offsets.length);
});
