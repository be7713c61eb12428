import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bundle, provideBundle } from '../../../src/outputs/browser/bundle.js';
import { browserBundle, findPackage, fontBundle } from '../../../src/outputs/browser/pinned.js';
import { NotPrivateError } from '../../../src/outputs/browser/private-folder.js';

// The fonts take the same way as the browser and are unpacked in a moment.
const font = 'fonts/Open_Sans/OpenSans-Regular.ttf';
const uid = process.getuid?.();
let home: string;
let cache: string;
let archives: string;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'zb-test-'));
  cache = join(home, 'zb');
  archives = (await findPackage())?.archives ?? '';
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

const provide = (bundle: Bundle = fontBundle) => provideBundle(bundle, archives, cache, uid);
const modeOf = (path: string) => statSync(path).mode & 0o777;

/** What provideBundle refuses, in its own words. */
async function refusal(): Promise<string> {
  const error = await provide().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(NotPrivateError);
  return (error as NotPrivateError).message;
}

describe('provideBundle', () => {
  test('unpacks the files that are wanted, for the user alone', async () => {
    const folder = await provide();
    expect(readdirSync(folder).sort()).toEqual(['contents.json', 'fonts', 'fonts.conf']);
    expect(readFileSync(join(folder, font)).length).toBe(147_528);
    expect([cache, folder, join(folder, 'fonts')].map(modeOf)).toEqual([0o700, 0o700, 0o700]);
    expect(modeOf(join(folder, font)) & 0o077).toBe(0);
    expect(readdirSync(cache)).toEqual([fontBundle.name]);
  });

  test('takes what is there and whole', async () => {
    const before = statSync(await provide());
    expect(statSync(await provide()).ino).toBe(before.ino);
  });

  test.each([
    ['cut', (file: string) => truncateSync(file, 1000)],
    ['missing', (file: string) => rmSync(file)],
    ['touched', (file: string) => utimesSync(file, 1, 1)],
    ['open to others', (file: string) => chmodSync(file, 0o666)],
    [
      'replaced by a link',
      (file: string) => {
        renameSync(file, join(home, 'elsewhere'));
        symlinkSync(join(home, 'elsewhere'), file);
      },
    ],
  ])('makes it anew if a file is %s', async (_, damage) => {
    const file = join(await provide(), font);
    const before = readFileSync(file);
    damage(file);
    await provide();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(statSync(file).mtimeMs).toBeGreaterThan(1_000_000);
    expect(modeOf(file) & 0o077).toBe(0);
    expect(readdirSync(cache)).toEqual([fontBundle.name]);
  });

  test('makes it anew if it never was finished', async () => {
    const folder = await provide();
    rmSync(join(folder, 'contents.json'));
    await provide();
    expect(readdirSync(folder)).toContain('contents.json');
  });

  test('several at once all get the same whole folder', async () => {
    const folders = await Promise.all([provide(), provide(), provide(), provide()]);
    expect(new Set(folders).size).toBe(1);
    expect(readdirSync(cache)).toEqual([fontBundle.name]);
    const before = statSync(folders[0] ?? '').ino;
    await provide();
    expect(statSync(folders[0] ?? '').ino).toBe(before);
  });

  test('several at once repair a damaged one', async () => {
    const file = join(await provide(), font);
    truncateSync(file, 1000);
    await Promise.all([provide(), provide(), provide()]);
    expect(statSync(file).size).toBe(147_528);
    expect(readdirSync(cache)).toEqual([fontBundle.name]);
  });

  test('removes what a process that is gone left half-made, and nothing else', async () => {
    await provide();
    rmSync(join(cache, fontBundle.name), { recursive: true });
    // No process has the largest number; this one is running.
    const abandoned = `${fontBundle.name}.new-4194305-abc`;
    const inWork = `${fontBundle.name}.new-${process.pid}-abc`;
    for (const name of [abandoned, inWork, 'other']) mkdirSync(join(cache, name));
    await provide();
    expect(readdirSync(cache).sort()).toEqual([fontBundle.name, inWork, 'other'].sort());
  });

  test('refuses archives with other contents and leaves nothing behind', async () => {
    const [archive] = fontBundle.archives;
    if (!archive) throw new Error('no archive');
    const other: Bundle = { ...fontBundle, archives: [{ ...archive, sha256: '0'.repeat(64) }] };
    await expect(provide(other)).rejects.toThrow(/sha256 of .*fonts\.tar\.br is 7b2b7fbb.*, expected 0000/);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('refuses when there is no package', async () => {
    await expect(provideBundle(fontBundle, join(home, 'none'), cache, uid)).rejects.toThrow(/ENOENT/);
  });
});

describe.skipIf(process.platform === 'win32')('provideBundle refuses what others could have changed', () => {
  test('a cache open to others', async () => {
    mkdirSync(cache);
    chmodSync(cache, 0o777);
    expect(await refusal()).toBe(`${cache}: mode 0777, expected 0700`);
  });

  test('a bundle open to its group', async () => {
    const folder = await provide();
    chmodSync(folder, 0o770);
    expect(await refusal()).toBe(`${folder}: mode 0770, expected 0700`);
  });

  test('a link in place of the cache', async () => {
    mkdirSync(join(home, 'elsewhere'));
    symlinkSync(join(home, 'elsewhere'), cache);
    expect(await refusal()).toBe(`${cache}: not a folder`);
  });

  test('a parent in which everybody may rename', async () => {
    chmodSync(home, 0o777);
    expect(await refusal()).toMatch(/0777, writable for everybody/);
    chmodSync(home, 0o1777);
    await provide();
  });

  test('a file in place of the cache', async () => {
    renameSync(join(await provide(), font), join(home, 'file'));
    rmSync(cache, { recursive: true });
    renameSync(join(home, 'file'), cache);
    expect(await refusal()).toMatch(/EEXIST/);
  });

  test.runIf(uid === 0)('another owner', async () => {
    const folder = await provide();
    chownSync(folder, 65_534, 65_534);
    expect(await refusal()).toBe(`${folder}: owner 65534, expected 0`);
    chownSync(cache, 65_534, 65_534);
    expect(await refusal()).toBe(`${cache}: owner 65534, expected 0`);
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the pinned browser', () => {
  test('is what its hash says, with its libraries', async () => {
    const folder = await provide(browserBundle);
    expect(statSync(join(folder, 'chromium'))).toMatchObject({ size: 196_676_728 });
    expect(modeOf(join(folder, 'chromium'))).toBe(0o700);
    expect(readdirSync(join(folder, 'lib'))).toContain('libnss3.so');
  }, 60_000);
});
