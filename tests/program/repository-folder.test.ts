import { expect, test } from 'vitest';
import { repositoryFolder } from '../../src/program/repository-folder.js';

test.each([
  ['nowhere in particular', '/a/b', {}, ''],
  ['the repository itself', '/a/b', { GITHUB_WORKSPACE: '/a/b' }, ''],
  ['below the one of GitHub', '/a/b/c', { GITHUB_WORKSPACE: '/a' }, 'b/c/'],
  ['below the one of GitLab', '/a/b/c', { GITHUB_WORKSPACE: '', CI_PROJECT_DIR: '/a/b' }, 'c/'],
  ['outside', '/x/b', { GITHUB_WORKSPACE: '/a' }, ''],
  ['below a folder that begins with points', '/a/..b', { GITHUB_WORKSPACE: '/a' }, '..b/'],
  ['no project', undefined, { GITHUB_WORKSPACE: '/a' }, ''],
])('%s', (_, root, env, folder) => {
  expect(repositoryFolder(root, env)).toBe(folder);
});
