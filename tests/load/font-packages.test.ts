import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { familyFaults, findFamily, fontFiles, fontFilesOfProject } from '../../src/load/font-packages.js';
import { installFont } from '../fixtures/own-font.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

const regular = ['latin', 400, 'normal', 'woff2'] as const;

test('a font is looked up in the project first, then beside zb', () => {
  const root = temporaryFolder();
  expect(findFamily('Hausschrift', root)).toBeUndefined();
  expect(findFamily('Vollkorn', root)?.(...regular)).not.toContain(root);
  installFont(root, 'Hausschrift');
  installFont(root, 'Vollkorn');
  expect(findFamily('Hausschrift', root)?.(...regular)).toContain(root);
  expect(findFamily('Vollkorn', root)?.(...regular)).toContain(root);
  expect([...fontFiles('Hausschrift', root).keys()]).toContain(
    '@fontsource/hausschrift/hausschrift-latin-ext-600-normal.woff',
  );
});

test('what a link of the project leads to outside of it is not read', () => {
  const root = temporaryFolder();
  const other = temporaryFolder();
  const folder = installFont(root, 'Hausschrift');
  const cut = join(folder, 'files', 'hausschrift-latin-400-normal.woff2');
  renameSync(cut, join(other, 'schrift.woff2'));
  symlinkSync(join(other, 'schrift.woff2'), cut);
  expect(familyFaults('text', 'Hausschrift', root)).toMatchObject([
    { code: 'ZB2005', params: { weight: 400 } },
  ]);
  expect(fontFilesOfProject(root)).not.toContain(cut);
  rmSync(cut);
  renameSync(folder, join(other, 'paket'));
  symlinkSync(join(other, 'paket'), folder);
  expect(familyFaults('text', 'Hausschrift', root)).toMatchObject([{ code: 'ZB2004' }]);
  expect(fontFilesOfProject(root)).toEqual([]);
});

test('a name that is no name of a package leads nowhere', () => {
  expect(findFamily('../vollkorn', temporaryFolder())).toBeUndefined();
  expect(findFamily('Vollkorn/files', temporaryFolder())).toBeUndefined();
});
