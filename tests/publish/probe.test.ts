import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeSpace, whyNotWritable } from '../../src/publish/probe.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

test('a folder that can be written to, or be made, has no obstacle; nothing is left behind', () => {
  const folder = temporaryFolder();
  expect(whyNotWritable(folder)).toBeUndefined();
  expect(whyNotWritable(join(folder, 'a', 'b'))).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

test('what is in the way is named', () => {
  const file = join(temporaryFolder(), 'datei');
  writeFileSync(file, '');
  expect(whyNotWritable(join(file, 'a', 'b'))).toEqual({ at: file, reason: '@reason.inTheWay' });
});

test('the space of a folder is that of the disk where it would be', () => {
  const folder = temporaryFolder();
  expect(freeSpace(folder)).toBeGreaterThan(0);
  expect(freeSpace(join(folder, 'a'))).toBeGreaterThan(0);
});
