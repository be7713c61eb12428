import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { openSpool } from '../../src/publish/spool.js';

afterEach(() => vi.unstubAllEnvs());

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`zb-${process.pid}-`));

test('files wait outside of memory, and nothing is left of them in the end', async () => {
  const before = folders();
  const spool = openSpool();
  const bytes = new Uint8Array([0, 255, 13, 10]);
  const held = spool.hold([
    { path: 'a.pdf', content: bytes },
    { path: 'b/ä.html', content: '<p>Grüße' },
  ]);
  expect(held.map(({ path }) => path)).toEqual(['a.pdf', 'b/ä.html']);
  expect(held.map(({ content }) => Buffer.from(content))).toEqual([
    Buffer.from(bytes),
    Buffer.from('<p>Grüße'),
  ]);
  expect(folders().length).toBe(before.length + 1);
  await spool.close();
  expect(folders()).toEqual(before);
});

test('a spool that holds nothing makes no folder', async () => {
  const before = folders();
  const spool = openSpool();
  expect(spool.hold([])).toEqual([]);
  expect(folders()).toEqual(before);
  await spool.close();
});

test('where no folder can be made, files stay in memory', async () => {
  vi.stubEnv('TMPDIR', '/nowhere/at/all');
  expect(existsSync(tmpdir())).toBe(false);
  const spool = openSpool();
  const file = { path: 'a.txt', content: 'here' };
  expect(spool.hold([file])).toEqual([file]);
  await spool.close();
});
