import { expect, test } from 'vitest';
import { toKapitel } from '../../src/data-types/chapter.js';
import { checkChapterProse } from '../../src/data-types/prose-check.js';
import { parseMarkdown } from '../../src/load/markdown.js';

const found = (body: string) => {
  const { value } = parseMarkdown(`---\nid: anfang\n---\n${body}\n`, 'data/kapitel/a.md');
  if (!value) throw new Error('no chapter');
  return checkChapterProse(toKapitel(value), 'de').map(({ place, params: { written, instead } }) => [
    place?.line,
    written,
    instead,
  ]);
};

test('a passage in another language is checked by the rules of that one, if there are any', () => {
  expect(found('# Wir\n\n:::sprache{en-GB}\nThey said “yes”, „no“ and 30%.\n:::\n\nWir “auch”.')).toEqual([
    [7, '„', '“'],
    [7, '“', '”'],
    [10, '“', '„'],
    [10, '”', '“'],
  ]);
  expect(found('# Wir\n\n:::sprache{fr}\nIls disent « oui » - et "non".\n:::')).toEqual([]);
});
