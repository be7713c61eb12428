import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findProject,
  isInside,
  isProject,
  listFiles,
  readText,
  visibleEntries,
} from '../../src/load/files.js';
import { sourceLines } from '../../src/load/source-lines.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test('a project is found upwards', () => {
  const root = folderWith({ 'data/projekt.yaml': 'id: x\n', 'data/kapitel/a/b.md': 'x' });
  expect(isProject(root)).toBe(true);
  expect(findProject(root)).toBe(root);
  expect(findProject(join(root, 'data', 'kapitel', 'a'))).toBe(root);
  expect(findProject(folderWith({ 'data/anderes.yaml': 'x' }))).toBeUndefined();
});

describe('readText', () => {
  test('reads UTF-8, without a byte order mark', () => {
    const root = folderWith({ 'a.txt': 'Größe\n', 'b.txt': '\uFEFFGröße\n' });
    expect(readText(root, 'a.txt')).toEqual({ value: 'Größe\n', diagnostics: [] });
    expect(readText(root, 'b.txt').value).toBe('Größe\n');
  });

  test('says what is wrong, and where the first byte is that is not UTF-8', () => {
    const root = folderWith({
      'leer.txt': ' \n\t\n',
      'latin.txt': Buffer.from('gut\nGr\xF6\xDFe\n', 'latin1'),
      'utf16.txt': Buffer.from('\uFEFFab', 'utf16le'),
    });
    const found = (file: string) => readText(root, file).diagnostics;
    expect(found('fehlt.txt')).toMatchObject([{ code: 'ZB1002', params: { file: 'fehlt.txt' } }]);
    expect(found('leer.txt')).toMatchObject([{ code: 'ZB1004' }]);
    expect(found('latin.txt')).toMatchObject([{ code: 'ZB1003', place: { line: 2, column: 3 } }]);
    expect(found('utf16.txt')).toMatchObject([{ code: 'ZB1003', place: { line: 1, column: 1 } }]);
    expect(found('.')).toMatchObject([{ code: 'ZB1006' }]);
  });
});

describe('listFiles', () => {
  test('lists files of a kind, sorted, with forward slashes, without hidden ones', () => {
    const files = ['b.md', 'a.md', 'a/z.md', 'a/B.md', '.versteckt.md', '._a.md', 'c.txt'];
    const root = folderWith(Object.fromEntries(files.map((file) => [`data/${file}`, 'x'])));
    mkdirSync(join(root, 'data', 'ordner.md'));
    expect(listFiles(root, 'data', '.md')).toEqual(['data/a.md', 'data/a/B.md', 'data/a/z.md', 'data/b.md']);
  });

  test('lists links too, so that they are not left out silently', () => {
    const root = folderWith({ 'data/a.md': 'x' });
    symlinkSync('a.md', join(root, 'data', 'b.md'));
    expect(listFiles(root, 'data', '.md')).toEqual(['data/a.md', 'data/b.md']);
  });

  test('has nothing for a folder that is missing or a file', () => {
    const root = folderWith({ 'data/a.md': 'x' });
    expect(listFiles(root, 'fehlt', '.md')).toEqual([]);
    expect(listFiles(root, 'data/a.md', '.md')).toEqual([]);
  });
});

describe('isInside', () => {
  test('looks at where links lead', () => {
    const root = folderWith({ 'data/a.md': 'x' });
    const elsewhere = folderWith({ 'geheim.txt': 'x' });
    symlinkSync(join(elsewhere, 'geheim.txt'), join(root, 'data', 'hinaus.md'));
    symlinkSync(elsewhere, join(root, 'data', 'ordner'));
    symlinkSync(join(root, 'data', 'a.md'), join(root, 'data', 'hinein.md'));
    expect(isInside(root, join(root, 'data', 'a.md'))).toBe(true);
    expect(isInside(root, join(root, 'data', 'hinein.md'))).toBe(true);
    expect(isInside(root, join(root, 'data', 'hinaus.md'))).toBe(false);
    expect(isInside(root, join(root, 'data', 'ordner', 'geheim.txt'))).toBe(false);
  });

  test('takes .. for what it is, also where nothing is', () => {
    const root = folderWith({ 'data/a.md': 'x' });
    expect(isInside(root, root)).toBe(true);
    expect(isInside(root, join(root, 'data', '..', 'fehlt.md'))).toBe(true);
    expect(isInside(root, join(root, '..', 'fehlt.md'))).toBe(false);
    expect(isInside(root, `${root}-nebenan`)).toBe(false);
  });

  test('works for a project that is reached by a link itself', () => {
    const root = folderWith({ 'data/a.md': 'x' });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(root, link);
    expect(isInside(link, join(link, 'data', 'a.md'))).toBe(true);
    expect(isInside(link, join(link, 'data', 'fehlt.md'))).toBe(true);
  });
});

test('source lines: by number, without byte order mark, and nothing from outside the project', () => {
  const elsewhere = folderWith({ 'geheim.txt': 'geheim' });
  const root = folderWith({ 'a.txt': '\uFEFFeins\r\nzwei\n' });
  symlinkSync(join(elsewhere, 'geheim.txt'), join(root, 'link.txt'));
  const lineOf = sourceLines(root);
  expect([1, 2, 3, 4].map((line) => lineOf('a.txt', line))).toEqual(['eins', 'zwei', '', undefined]);
  expect(lineOf('fehlt.txt', 1)).toBeUndefined();
  expect(lineOf('link.txt', 1)).toBeUndefined();
  expect(sourceLines(undefined)('a.txt', 1)).toBeUndefined();
});

test('what office programs and editors leave beside a file is none of the project’s', () => {
  const passing = [
    '~$heft.yaml',
    '.~lock.heft.yaml#',
    '.heft.yaml.swp',
    '#heft.yaml#',
    'heft.yaml~',
    '.versteckt.yaml',
  ];
  const root = folderWith(
    Object.fromEntries(['heft.yaml', ...passing].map((name) => [`data/berichte/${name}`, ''])),
  );
  expect(listFiles(root, 'data', '')).toEqual(['data/berichte/heft.yaml']);
  expect(visibleEntries(join(root, 'data/berichte'))).toEqual(['heft.yaml']);
});
