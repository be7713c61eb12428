import { expect, test } from 'vitest';
import { isInline, paragraphs } from '../../../../src/outputs/pdf/structure/paragraphs.js';
import { tag } from '../../../../src/outputs/pdf/structure/tag-node.js';
import { content, show } from './small-source.js';

test('what stands in a line is put together up to the next block', () => {
  const kids = [content(0), tag('Em', []), tag('H1', []), content(1), tag('P', []), tag('P', []), content(2)];
  expect(paragraphs(kids).map(show)).toEqual(['P[0 Em[]]', 'H1[]', 'P[1]', 'P[]', 'P[]', 'P[2]']);
  expect(paragraphs([])).toEqual([]);
});

test.each([
  ['Span', true],
  ['Link', true],
  ['Note', true],
  ['P', false],
  ['L', false],
  ['Figure', false],
])('%s stands in a line: %s', (type, expected) => {
  expect(isInline(tag(type, []))).toBe(expected);
  expect(isInline(content(0))).toBe(true);
});
