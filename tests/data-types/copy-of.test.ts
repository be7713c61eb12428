import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyAmong } from '../../src/data-types/copy-of.js';
import { readProject } from '../../src/data-types/read-project.js';
import { messageOf } from '../../src/diagnostics/text.js';
import { copyProject } from '../fixtures/project-copy.js';

test.each([
  ['01-anlass - Kopie.md', '01-anlass.md'],
  ['heft (1).yaml', 'heft.yaml'],
  ['heft(2).yaml', 'heft.yaml'],
  ['gespraech-2 - Copy.yaml', 'gespraech-2.yaml'],
  ['Kopie von heft.yaml', 'heft.yaml'],
  ['heft Kopie.yaml', 'heft.yaml'],
  ['heft - Kopie (2).yaml', 'heft - Kopie.yaml'],
])('„%s“ looks like a copy of „%s“', (copy, original) => {
  expect(copyAmong(`data/a/${copy}`, `data/a/${original}`)).toBe(`data/a/${copy}`);
  expect(copyAmong(`data/a/${original}`, `data/a/${copy}`)).toBe(`data/a/${copy}`);
});

test.each([
  ['gespraech-1.yaml', 'gespraech-2.yaml'],
  ['kopie.yaml', 'heft.yaml'],
  ['heft.yaml', 'heft.yaml'],
])('„%s“ and „%s“ are no copies', (one, other) => {
  expect(copyAmong(`data/a/${one}`, `data/b/${other}`)).toBeUndefined();
});

test.each([
  ['interviews/gespraech-2.yaml', 'interviews/gespraech-2 - Kopie.yaml'],
  ['kapitel/jahresheft/01-anfang.md', 'kapitel/jahresheft/01-anfang (1).md'],
])('an id that a copy of „%s“ gives again is the copy’s fault', (original, copy) => {
  const root = copyProject();
  copyFileSync(join(root, 'data', original), join(root, 'data', copy));
  const found = readProject(root).diagnostics.filter(({ code }) => code === 'ZB1201');
  expect(found.map(({ place }) => place?.file)).toEqual([`data/${copy}`]);
  expect(found[0]?.related?.[0]?.file).toBe(`data/${original}`);
  expect(messageOf(found[0] ?? expect.fail(), 'de').remedy).toBe(
    `Die Datei „data/${copy}“ sieht wie eine Kopie aus. Löschen Sie sie, oder legen Sie sie außerhalb von data/ ab.`,
  );
});
