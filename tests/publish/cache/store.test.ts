import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/publish/cache/store.js';
import { asOther } from '../../fixtures/as-other.js';
import { temporaryFolder } from '../../fixtures/project-copy.js';

const uid = process.getuid?.();
const bytes = (text: string) => Buffer.from(text);
const cache = (root: string) => join(root, '.zb', 'cache');

function filledStore(limit?: number) {
  const root = temporaryFolder();
  const store = openStore(root, uid, limit);
  if (!store) throw new Error('a folder of our own is refused');
  store.put('eins', bytes('Inhalt'));
  return { root, store };
}

test('an entry comes back as it was kept, in this process and the next', () => {
  const { root, store } = filledStore();
  expect(store.get('eins')?.toString()).toBe('Inhalt');
  expect(openStore(root, uid)?.get('eins')?.toString()).toBe('Inhalt');
  expect(store.get('zwei')).toBeUndefined();
  store.put('eins', bytes('Neues'));
  expect(store.get('eins')?.toString()).toBe('Neues');
  expect(readdirSync(cache(root))).toEqual(['eins']);
});

test('nothing is made before there is something to keep; then it is this user’s alone, and not for git', () => {
  const root = temporaryFolder();
  const store = openStore(root, uid);
  expect(store?.get('eins')).toBeUndefined();
  expect(readdirSync(root)).toEqual([]);
  store?.put('eins', bytes('Inhalt'));
  expect(statSync(cache(root)).mode & 0o777).toBe(0o700);
  expect(readFileSync(join(root, '.zb', '.gitignore'), 'utf8')).toBe('*\n');
});

describe('an entry that is damaged counts as missing', () => {
  test.each([
    ['another byte', (whole: Buffer) => Buffer.concat([whole.subarray(0, -1), bytes('x')])],
    ['another checksum', (whole: Buffer) => Buffer.concat([bytes('0'), whole.subarray(1)])],
    ['cut short', (whole: Buffer) => whole.subarray(0, -2)],
    ['cut within the checksum', (whole: Buffer) => whole.subarray(0, 20)],
    ['more than there was', (whole: Buffer) => Buffer.concat([whole, whole])],
    ['empty', () => Buffer.alloc(0)],
  ])('%s', (_, damage) => {
    const { root, store } = filledStore();
    const path = join(cache(root), 'eins');
    writeFileSync(path, damage(readFileSync(path)));
    expect(store.get('eins')).toBeUndefined();
    store.put('eins', bytes('Inhalt'));
    expect(store.get('eins')?.toString()).toBe('Inhalt');
  });

  test('a folder in its place', () => {
    const { root, store } = filledStore();
    mkdirSync(join(cache(root), 'zwei'));
    expect(store.get('zwei')).toBeUndefined();
    store.put('zwei', bytes('Inhalt'));
    store.tidy();
    expect(readdirSync(cache(root)).sort()).toEqual(['eins', 'zwei']);
  });
});

describe('no entries are kept', () => {
  test('behind a link', () => {
    const root = temporaryFolder();
    symlinkSync(temporaryFolder(), join(root, '.zb'));
    expect(openStore(root, uid)).toBeUndefined();
  });

  test.skipIf(uid === undefined)('in a folder of somebody else, or where others may write', () => {
    const { root } = filledStore();
    expect(openStore(root, (uid ?? 0) + 1)).toBeUndefined();
    chmodSync(cache(root), 0o770);
    expect(openStore(root, uid)).toBeUndefined();
  });

  test('where a file stands in the way', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, '.zb'), '');
    expect(openStore(root, uid)).toBeUndefined();
  });

  test.skipIf(uid === undefined)('in a project that can’t be written into: no error', async () => {
    const root = temporaryFolder();
    chmodSync(root, 0o555);
    await asOther(async () => {
      const store = openStore(root, process.geteuid?.());
      store?.put('eins', bytes('Inhalt'));
      expect(store?.get('eins')).toBeUndefined();
    });
    chmodSync(root, 0o755);
    expect(readdirSync(root)).toEqual([]);
  });
});

test('those go first that were not asked for longest', () => {
  const { root, store } = filledStore(1000);
  const years = (ago: number) => new Date(Date.now() - ago * 365 * 86_400_000);
  for (const [name, ago] of [
    ['a', 3],
    ['b', 2],
    ['c', 4],
  ] as const) {
    store.put(name, Buffer.alloc(320));
    utimesSync(join(cache(root), name), years(ago), years(ago));
  }
  store.get('c');
  store.tidy();
  expect(readdirSync(cache(root)).sort()).toEqual(['c', 'eins']);
});

test('what a killed process has left goes after a day, that of a running one stays', () => {
  const { root, store } = filledStore();
  const old = new Date(Date.now() - 2 * 86_400_000);
  for (const name of ['alt.1-ab.tmp', 'neu.2-cd.tmp']) writeFileSync(join(cache(root), name), '');
  utimesSync(join(cache(root), 'alt.1-ab.tmp'), old, old);
  store.tidy();
  expect(readdirSync(cache(root)).sort()).toEqual(['eins', 'neu.2-cd.tmp']);
});
