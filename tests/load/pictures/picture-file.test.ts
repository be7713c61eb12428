import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  isPictureFile,
  pictureHead,
  pictureKind,
  rightName,
} from '../../../src/load/pictures/picture-file.js';
import { temporaryFolder, validProject } from '../../fixtures/project-copy.js';

const png = join(validProject, 'data', 'bilder', 'brunnen.png');
const kindOf = (text: string) => pictureKind(Buffer.from(text));

test('the kind of a picture is told by its bytes', () => {
  expect(pictureKind(readFileSync(png))).toBe('png');
  expect(pictureKind(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpeg');
  for (const other of ['GIF89a', '', '<html><svg/></html>', '<svgx/>', 'Ein <svg>']) {
    expect(kindOf(other), other).toBeUndefined();
  }
});

test('an SVG may have all that XML allows before its first tag', () => {
  expect(kindOf('<svg xmlns="http://www.w3.org/2000/svg"/>')).toBe('svg');
  expect(kindOf('\uFEFF<?xml version="1.0"?>\n<!-- <html> -->\n<svg:svg>')).toBe('svg');
  expect(kindOf('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [ <!ENTITY a "b"> ]>\n<svg\n>')).toBe(
    'svg',
  );
});

test('only files are pictures; a name that no file can have is none', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a.png'));
  writeFileSync(join(folder, 'kurz.png'), 'ab');
  expect(isPictureFile(png)).toBe(true);
  expect(isPictureFile(join(folder, 'a.png'))).toBe(false);
  expect(isPictureFile(join(folder, 'fehlt.png'))).toBe(false);
  expect(isPictureFile(join(folder, '\0.png'))).toBe(false);
  expect(isPictureFile(join(folder, 'x'.repeat(5000)))).toBe(false);
  expect(pictureHead(join(folder, 'kurz.png'))?.toString()).toBe('ab');
  expect(pictureHead(join(folder, 'a.png'))).toBeUndefined();
});

test('a name that says another kind gets the right ending', () => {
  expect(rightName('bilder/a.JPEG', 'jpeg')).toBeUndefined();
  expect(rightName('bilder/a.png', 'jpeg')).toBe('bilder/a.jpg');
  expect(rightName('bilder/a', 'svg')).toBe('bilder/a.svg');
});
