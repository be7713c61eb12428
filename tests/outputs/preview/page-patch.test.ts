import { expect, test } from 'vitest';
import { pagePatch } from '../../../src/outputs/preview/page-patch.js';

const filler = `<p>${'Ein langer Satz. '.repeat(20)}</p>`;
const page = (chapter: string, title = 'Heft') =>
  `<html><head><title>${title}</title></head><body><main id="haupt">${filler}<section id="kap-a">${chapter}</section>${filler}</main></body></html>`;

test('the smallest element with an id that holds all changes', () => {
  const before = '<p>Eins.</p><br><p id="b">Zwei<img src="x">.</p>';
  expect(pagePatch(page(before), page(before.replace('Zwei', 'Drei')))).toEqual({
    id: 'b',
    before: '<p id="b">Zwei<img src="x">.</p>',
    after: '<p id="b">Drei<img src="x">.</p>',
  });
  expect(pagePatch(page(before), page(before.replace('Zwei', 'Drei').replace('Eins', 'Null')))).toEqual({
    id: 'kap-a',
    before: `<section id="kap-a">${before}</section>`,
    after: '<section id="kap-a"><p>Null.</p><br><p id="b">Drei<img src="x">.</p></section>',
  });
});

test('a change of its own start tag or next to it is no change in an element', () => {
  const before = '<p>Eins.</p><p id="b" class="x">Zwei.</p>';
  expect(pagePatch(page(before), page(before.replace('"x"', '"y"')))?.id).toBe('kap-a');
  expect(pagePatch(page(before), page(before.replace(/<p id.*/, '')))?.id).toBe('kap-a');
  expect(pagePatch(page(before), page(`${before}<p id="c">Neu.</p>`))?.id).toBe('kap-a');
});

test('an element that changes and another like it that comes behind it are no change in one element', () => {
  const before = '<p id="b">Zwei.</p>';
  const after = '<p id="b">Drei.</p> und <p id="c">Neu.</p>';
  expect(pagePatch(page(before), page(after))).toEqual({
    id: 'kap-a',
    before: `<section id="kap-a">${before}</section>`,
    after: `<section id="kap-a">${after}</section>`,
  });
});

test('drawings with parts that have no end tag', () => {
  const before = '<svg id="s"><rect id="r" x="1"/><g id="g"><text>Eins</text></g></svg>';
  expect(pagePatch(page(before), page(before.replace('Eins', 'Zwei')))?.before).toBe(
    '<g id="g"><text>Eins</text></g>',
  );
});

test('nothing where all differs, or next to all', () => {
  expect(pagePatch(page('<p>x</p>'), page('<p>y</p>', 'Anders'))).toBeUndefined();
  const both = (text: string) => page(text).replaceAll('langer', text.slice(3, 8));
  expect(pagePatch(both('<p>kurzer'), both('<p>langer'))).toBeUndefined();
});
