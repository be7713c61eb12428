import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesToCopy, KeptFileGone, keepFiles } from '../../../src/commands/kept/kept-files.js';
import { openStore } from '../../../src/publish/cache/store.js';
import { writeChanged } from '../../../src/publish/write-changed.js';
import { temporaryFolder } from '../../fixtures/project-copy.js';

function keptFiles() {
  const root = temporaryFolder();
  const store = openStore(root, process.getuid?.());
  if (!store) throw new Error('a folder of our own is refused');
  const kept = keepFiles(store, [
    { path: 'a.txt', content: 'eins' },
    { path: 'b.txt', content: 'zwei' },
  ]);
  const asked: string[] = [];
  const get = (name: string) => {
    asked.push(name);
    return store.get(name);
  };
  return { root, kept, asked, files: filesToCopy({ ...store, get }, kept) };
}

test('files are read when they are written, and only those that have to be', () => {
  const { root, asked, files, kept } = keptFiles();
  const out = join(root, 'out');
  expect(asked).toEqual([]);
  writeChanged(out, files);
  expect(asked).toEqual(kept.map(({ hash }) => `file-${hash}`));
  writeFileSync(join(out, 'b.txt'), 'drei');
  expect(writeChanged(out, files).value).toEqual([
    { path: join(out, 'a.txt'), bytes: 4, written: false },
    { path: join(out, 'b.txt'), bytes: 4 },
  ]);
  expect(asked.slice(2)).toEqual([`file-${kept[1]?.hash}`]);
  expect(readFileSync(join(out, 'b.txt'), 'utf8')).toBe('zwei');
});

test('where one is damaged, none is written and what was there stays', () => {
  const { root, files, kept } = keptFiles();
  const out = temporaryFolder();
  writeFileSync(join(out, 'a.txt'), 'alt');
  truncateSync(join(root, '.zb/cache', `file-${kept[1]?.hash}`), 66);
  expect(() => writeChanged(out, files)).toThrow(KeptFileGone);
  expect(readdirSync(out)).toEqual(['a.txt']);
  expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('alt');
});
