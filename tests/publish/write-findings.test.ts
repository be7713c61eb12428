import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFindings } from '../../src/publish/write-findings.js';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';

test('files are written where they are named from, with folders they need', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'alt.json'), 'alt');
  expect(
    writeFindings(folder, [
      { path: 'neu/a.sarif', content: 'sarif' },
      { path: 'alt.json', content: 'json' },
    ]),
  ).toEqual([]);
  expect(readFileSync(join(folder, 'neu/a.sarif'), 'utf8')).toBe('sarif');
  expect(readFileSync(join(folder, 'alt.json'), 'utf8')).toBe('json');
  expect(readdirSync(folder).sort()).toEqual(['alt.json', 'neu']);
});

test('what is no file is not replaced, and the others are written', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'ordner'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'buchse'), resolve));
  onTestFinished(() => void server.close());
  const found = writeFindings(folder, [
    { path: 'ordner', content: 'x' },
    { path: 'buchse', content: 'x' },
    { path: 'gut.txt', content: 'x' },
  ]);
  expect(found.map(({ code, params }) => [code, params.file, params.reason])).toEqual([
    ['ZB3009', 'ordner', '@reason.inTheWay'],
    ['ZB3009', 'buchse', '@reason.noFile'],
  ]);
  expect(lstatSync(join(folder, 'buchse')).isSocket()).toBe(true);
  expect(readFileSync(join(folder, 'gut.txt'), 'utf8')).toBe('x');
});

test('a link stays a link', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ziel.txt'), 'alt');
  symlinkSync('ziel.txt', join(folder, 'link.txt'));
  expect(writeFindings(folder, [{ path: 'link.txt', content: 'neu' }])).toEqual([]);
  expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'ziel.txt'), 'utf8')).toBe('neu');
});

test('the data of a project are not written over', () => {
  const root = copyProject();
  const before = readFileSync(join(root, 'data/projekt.yaml'), 'utf8');
  const files = ['data/projekt.yaml', 'data/neu.json', 'meldungen.json'].map((path) => ({
    path,
    content: 'x',
  }));
  expect(writeFindings(root, files, root).map(({ params }) => [params.file, params.reason])).toEqual([
    ['data/projekt.yaml', '@reason.data'],
    ['data/neu.json', '@reason.data'],
  ]);
  expect(readFileSync(join(root, 'data/projekt.yaml'), 'utf8')).toBe(before);
  expect(readdirSync(root)).toContain('meldungen.json');
});
