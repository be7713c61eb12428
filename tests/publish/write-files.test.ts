import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/publish/write-files.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

const content = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const list = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('files that can be written', () => {
  test('are there with exactly their content, in folders that are made', () => {
    const folder = join(temporaryFolder(), 'neu', 'out');
    const bytes = new Uint8Array([0, 255, 13, 10, 0]);
    const { value, diagnostics } = writeFiles(folder, [
      { path: 'bericht.html', content: 'Größe\r\n' },
      { path: 'abbildungen/a.png', content: bytes },
      { path: 'leer.txt', content: '' },
    ]);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([
      { path: join(folder, 'bericht.html'), bytes: 9 },
      { path: join(folder, 'abbildungen', 'a.png'), bytes: 5 },
      { path: join(folder, 'leer.txt'), bytes: 0 },
    ]);
    expect(content(folder, 'bericht.html')).toBe('Größe\r\n');
    expect(readFileSync(join(folder, 'abbildungen', 'a.png')).equals(bytes)).toBe(true);
    expect(list(folder)).toEqual(['abbildungen', 'abbildungen/a.png', 'bericht.html', 'leer.txt']);
  });

  test('go elsewhere if their path is absolute', () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    const path = join(elsewhere, 'neu', 'b.txt');
    const { value } = writeFiles(folder, [
      { path: 'a.txt', content: 'a' },
      { path, content: 'b' },
    ]);
    expect(value.map((file) => file.path)).toEqual([join(folder, 'a.txt'), path]);
    expect(content(elsewhere, 'neu/b.txt')).toBe('b');
  });

  test('replace what was there, and leave what else is there alone', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'ein viel längerer alter Inhalt');
    writeFileSync(join(folder, 'anderes.txt'), 'bleibt');
    expect(writeFiles(folder, [{ path: 'a.txt', content: 'neu' }]).diagnostics).toEqual([]);
    expect(content(folder, 'a.txt')).toBe('neu');
    expect(content(folder, 'anderes.txt')).toBe('bleibt');
    expect(list(folder)).toEqual(['a.txt', 'anderes.txt']);
  });

  test('are for nobody but those whom the old one was for', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'alt');
    chmodSync(join(folder, 'a.txt'), 0o600);
    writeFiles(folder, [{ path: 'a.txt', content: 'neu' }]);
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o600);
    chmodSync(join(folder, 'a.txt'), 0o666);
    writeFiles(folder, [{ path: 'a.txt', content: 'neu' }]);
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o666);
  });

  test('are new files: who has the old one open or linked keeps it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'alt');
    linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    writeFiles(folder, [{ path: 'a.txt', content: 'neu' }]);
    expect(content(folder, 'b.txt')).toBe('alt');
  });

  test('take the place of a link instead of following it', () => {
    const folder = temporaryFolder();
    const elsewhere = join(temporaryFolder(), 'fremd.txt');
    writeFileSync(elsewhere, 'fremd');
    symlinkSync(elsewhere, join(folder, 'a.txt'));
    writeFiles(folder, [{ path: 'a.txt', content: 'neu' }]);
    expect(readFileSync(elsewhere, 'utf8')).toBe('fremd');
    expect(content(folder, 'a.txt')).toBe('neu');
  });
});

describe('what a process has left that was killed', () => {
  // More than any system gives.
  const gone = 1_073_741_824;
  const write = (folder: string) => writeFiles(folder, [{ path: 'a.txt', content: 'neu' }]);

  test('goes, as far as it belongs to these files; what a running one is at stays', () => {
    const folder = temporaryFolder();
    for (const name of ['a.txt', `a.txt.${gone}.tmp`, `a.txt.${gone}.old.tmp`])
      writeFileSync(join(folder, name), 'x');
    const others = [`a.txt.${process.ppid}.tmp`, `b.txt.${gone}.tmp`];
    for (const name of others) writeFileSync(join(folder, name), 'x');
    write(folder);
    expect(list(folder)).toEqual(['a.txt', ...others].sort());
  });

  test('stays if it is all that is left of an edition', () => {
    const folder = temporaryFolder();
    const kept = `a.txt.${gone}.old.tmp`;
    writeFileSync(join(folder, kept), 'alt');
    write(folder);
    expect(content(folder, kept)).toBe('alt');
  });
});

describe('if one of them can’t be written, none is', () => {
  const two = (path: string) => [
    { path: 'a.txt', content: 'neu' },
    { path, content: 'neu' },
    { path: 'neu.txt', content: 'neu' },
  ];

  test.each([
    ['a folder is in the way', 'b.txt', 'inTheWay', (folder: string) => mkdirSync(join(folder, 'b.txt'))],
    [
      'a full folder is in the way',
      'b.txt',
      'inTheWay',
      (folder: string) => mkdirSync(join(folder, 'b.txt', 'c'), { recursive: true }),
    ],
    [
      'a file is where a folder should be',
      'b/c.txt',
      'isFile',
      (folder: string) => writeFileSync(join(folder, 'b'), 'alt'),
    ],
  ])('%s', (_, path, reason, obstruct) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'alt');
    obstruct(folder);
    const before = list(folder);
    const inode = statSync(join(folder, 'a.txt')).ino;
    const { value, diagnostics } = writeFiles(folder, two(path));
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'ZB3006', params: { file: join(folder, ...path.split('/')), reason: `@reason.${reason}` } },
    ]);
    expect(content(folder, 'a.txt')).toBe('alt');
    expect(statSync(join(folder, 'a.txt')).ino).toBe(inode);
    expect(list(folder), 'nothing is left behind').toEqual(before);
  });

  test('what is already in its place comes back if a later one can’t get there', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'alt');
    // The folder for the last file is in the way of the one before.
    const { value, diagnostics } = writeFiles(folder, [
      { path: 'a.txt', content: 'neu' },
      { path: 'neu.txt', content: 'neu' },
      { path: 'b', content: 'neu' },
      { path: 'b/c.txt', content: 'neu' },
    ]);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'ZB3006', params: { file: join(folder, 'b') } }]);
    expect(content(folder, 'a.txt')).toBe('alt');
    expect(list(folder)).toEqual(['a.txt', 'b']);
  });

  // Whoever may do everything may write into a read-only folder too.
  test.skipIf(process.getuid?.() === 0)('the folder is read-only', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'alt');
    chmodSync(folder, 0o500);
    const { value, diagnostics } = writeFiles(folder, two('b.txt'));
    chmodSync(folder, 0o700);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'ZB3006', params: { reason: '@reason.denied' } }]);
    expect(list(folder)).toEqual(['a.txt']);
    expect(content(folder, 'a.txt')).toBe('alt');
  });
});

test('nothing to write is nothing written', () => {
  const folder = temporaryFolder();
  expect(writeFiles(folder, [])).toEqual({ value: [], diagnostics: [] });
  expect(list(folder)).toEqual([]);
});
