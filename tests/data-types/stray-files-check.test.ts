import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStrayFiles } from '../../src/data-types/stray-files-check.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

test.each([
  ['Projekt.yml', 'data/projekt.yaml'],
  ['Mitglieder.yaml', 'data/mitglieder.yaml'],
  ['these.yml', 'data/thesen.yaml'],
])('„%s“ may be meant as „%s“', (name, meant) => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'data'));
  for (const file of [name, 'projekt.yaml']) writeFileSync(join(root, 'data', file), '');
  expect(checkStrayFiles(root, ['data/projekt.yaml'])).toMatchObject([{ code: 'ZB1008', suggestion: meant }]);
});
