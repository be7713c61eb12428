import {
  chmodSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashPaths } from '../../src/load/content-hash.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

function folder(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'data', 'kapitel'), { recursive: true });
  writeFileSync(join(root, 'data', 'a.yaml'), 'a: 1\n');
  writeFileSync(join(root, 'data', 'kapitel', 'b.md'), 'Text\n');
  writeFileSync(join(root, 'daneben.yaml'), 'x: 1\n');
  symlinkSync('../daneben.yaml', join(root, 'data', 'link.yaml'));
  return root;
}

const hash = (root: string) => hashPaths([join(root, 'data'), join(root, 'templates')]);

describe('the hash of folders changes with', () => {
  const changes: [string, (root: string) => void][] = [
    ['a byte', (root) => writeFileSync(join(root, 'data', 'a.yaml'), 'a: 2\n')],
    ['a name', (root) => renameSync(join(root, 'data', 'a.yaml'), join(root, 'data', 'c.yaml'))],
    ['a new file', (root) => writeFileSync(join(root, 'data', 'kapitel', 'c.md'), '')],
    ['a hidden one', (root) => writeFileSync(join(root, 'data', '.c'), '')],
    ['one that is gone', (root) => rmSync(join(root, 'data', 'a.yaml'))],
    ['an empty folder', (root) => mkdirSync(join(root, 'data', 'leer'))],
    ['a folder that was missing', (root) => mkdirSync(join(root, 'templates'))],
    ['what a link leads to', (root) => writeFileSync(join(root, 'daneben.yaml'), 'x: 2\n')],
    [
      'a file in place of a link with the same content',
      (root) => {
        rmSync(join(root, 'data', 'link.yaml'));
        cpSync(join(root, 'daneben.yaml'), join(root, 'data', 'link.yaml'));
      },
    ],
    [
      'text that moves from one file to the next',
      (root) => {
        writeFileSync(join(root, 'data', 'a.yaml'), 'a: 1\nText\n');
        writeFileSync(join(root, 'data', 'kapitel', 'b.md'), '');
      },
    ],
  ];
  test.each(changes)('%s', (_, change) => {
    const root = folder();
    const before = hash(root);
    change(root);
    expect(hash(root)).not.toBe(before);
  });
});

test('it does not change with times and rights', () => {
  const root = folder();
  const before = hash(root);
  utimesSync(join(root, 'data', 'a.yaml'), new Date(0), new Date(0));
  chmodSync(join(root, 'data', 'a.yaml'), 0o600);
  expect(hash(root)).toBe(before);
});

test('a link to a folder above ends, and what is in a linked folder counts', () => {
  const root = folder();
  const beside = temporaryFolder();
  symlinkSync('..', join(root, 'data', 'kapitel', 'hoch'));
  symlinkSync(beside, join(root, 'data', 'fern'));
  const before = hash(root);
  writeFileSync(join(beside, 'neu.yaml'), '');
  expect(hash(root)).not.toBe(before);
});
