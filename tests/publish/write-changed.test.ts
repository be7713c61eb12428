import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeChanged } from '../../src/publish/write-changed.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

const files = ['a', 'b', 'c'].map((name) => ({ path: `${name}.txt`, content: `Größe ${name}` }));

test('only what is missing or differs is written; all are told, in their order', () => {
  const out = temporaryFolder();
  writeChanged(out, files);
  const { ino } = statSync(join(out, 'a.txt'));
  writeFileSync(join(out, 'b.txt'), 'Größe x');
  const { value, diagnostics } = writeChanged(out, files);
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([
    { path: join(out, 'a.txt'), bytes: 9, written: false },
    { path: join(out, 'b.txt'), bytes: 9 },
    { path: join(out, 'c.txt'), bytes: 9, written: false },
  ]);
  expect(readFileSync(join(out, 'b.txt'), 'utf8')).toBe('Größe b');
  expect(statSync(join(out, 'a.txt')).ino).toBe(ino);
});

test('a file in place of the folder is told as such', () => {
  const out = join(temporaryFolder(), 'out');
  writeFileSync(out, '');
  const { value, diagnostics } = writeChanged(out, files);
  expect(value).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'ZB3006', params: { reason: '@reason.isFile', at: out } }]);
});

test('what can’t be written is a finding, and nothing is', () => {
  const out = temporaryFolder();
  mkdirSync(join(out, 'c.txt'));
  const { value, diagnostics } = writeChanged(out, files);
  expect(value).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['ZB3006']);
  expect(readdirSync(out)).toEqual(['c.txt']);
});
