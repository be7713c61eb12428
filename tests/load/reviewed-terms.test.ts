import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReviewedTerms } from '../../src/load/reviewed-terms.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

function read(content: string | Uint8Array) {
  const path = join(temporaryFolder(), 'liste.csv');
  writeFileSync(path, content);
  return readReviewedTerms(path, 'liste.csv');
}

test.each([
  ['semicolons and a byte order mark', '\uFEFFart;begriff;thema\r\nx;Höfe;hoefe\r\n'],
  ['commas', 'art,begriff,thema\nx,Höfe,hoefe\n'],
  ['tabs and other columns', 'thema\tbegriff\tx\nhoefe\tHöfe\t1\n'],
  ['English headings', 'kind;Term;Theme\nx;Höfe;hoefe\n'],
])('reads a table with %s', (_, content) => {
  expect(read(content)).toEqual({ value: [{ term: 'Höfe', theme: 'hoefe', line: 2 }], diagnostics: [] });
});

test('reads what a German spreadsheet saves in Windows-1252', () => {
  const bytes = Buffer.from('begriff;thema\nH\u00F6fe;hoefe\n', 'latin1');
  expect(read(bytes).value).toEqual([{ term: 'Höfe', theme: 'hoefe', line: 2 }]);
});

test('leaves rows without a theme out, and takes the apostrophe before a sign away', () => {
  expect(read("begriff;thema\nHof;\n'-mal;x\n;y\n").value).toEqual([{ term: '-mal', theme: 'x', line: 3 }]);
});

test('what is no such table', () => {
  expect(read('a;b\n1;2\n').diagnostics).toMatchObject([
    { code: 'ZB4024', params: { problem: '@table.columns' } },
  ]);
  expect(read('').diagnostics).toMatchObject([{ code: 'ZB4024' }]);
  expect(read('begriff;thema\n"Hof;x\n').diagnostics).toMatchObject([
    { code: 'ZB4024', params: { problem: '@table.broken' } },
  ]);
  expect(readReviewedTerms('/gibt/es/nicht.csv', 'nicht.csv').diagnostics).toMatchObject([
    { code: 'ZB1002' },
  ]);
});
