import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locateProject } from '../../src/commands/locate-project.js';
import { openProject } from '../../src/commands/open-project.js';
import { temporaryFolder, validProject } from '../fixtures/project-copy.js';

test('the project is the one named, else the first upwards', () => {
  const inside = join(validProject, 'data', 'kapitel');
  expect(locateProject({ start: inside, root: undefined }).value).toBe(validProject);
  expect(locateProject({ start: '/', root: validProject }).value).toBe(validProject);
  expect(locateProject({ start: join(validProject, '..'), root: 'project' }).value).toBe(validProject);
});

test('a folder named has to be the project itself', () => {
  const { value, diagnostics } = locateProject({ start: '/', root: join(validProject, 'data') });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'ZB4001', params: { folder: join(validProject, 'data') } }]);
});

test('no project is a finding, and no root', () => {
  const folder = temporaryFolder();
  const opened = openProject({ start: folder, root: undefined, draft: false });
  expect(opened).toMatchObject({ value: undefined, root: undefined });
  expect(opened.diagnostics).toMatchObject([{ code: 'ZB4001', params: { folder } }]);
});
