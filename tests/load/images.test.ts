import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPictureFile, pictureAsData, pictureKind } from '../../src/load/images.js';
import { temporaryFolder, validProject } from '../fixtures/project-copy.js';

const png = join(validProject, 'data', 'bilder', 'brunnen.png');

test('the kind of a picture is told by its bytes, not by its name', () => {
  const folder = temporaryFolder();
  const write = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  expect(pictureKind(png)).toBe('image/png');
  expect(pictureKind(write('a.txt', readFileSync(png)))).toBe('image/png');
  expect(pictureKind(write('b.png', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0])))).toBe('image/jpeg');
  expect(pictureKind(write('c.png', 'GIF89a'))).toBeUndefined();
  expect(pictureKind(write('d.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  expect(pictureKind(write('e.png', ''))).toBeUndefined();
});

test('only files are pictures', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a.png'));
  expect(isPictureFile(png)).toBe(true);
  expect(isPictureFile(join(folder, 'a.png'))).toBe(false);
  expect(isPictureFile(join(folder, 'fehlt.png'))).toBe(false);
});

test('a picture as an address holds all its bytes', () => {
  const [head = '', data = ''] = pictureAsData(png).split(',');
  expect(head).toBe('data:image/png;base64');
  expect(Buffer.from(data, 'base64').equals(readFileSync(png))).toBe(true);
});
