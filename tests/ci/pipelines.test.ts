import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { init } from '../../src/commands/init.js';
import type { PipelineService } from '../../src/outputs/starter-project.js';
import { runOptions } from '../commands/run-options.js';
import { temporaryFolder } from '../fixtures/project-copy.js';
import { expectTextReference } from '../text-reference.js';
import { runGithub } from './github.js';
import { runGitlab } from './gitlab.js';
import { openBench } from './runner.js';

const docs = fileURLToPath(new URL('../../docs/ci/', import.meta.url));
const files = { github: '.github/workflows/heft.yml', gitlab: '.gitlab-ci.yml' } as const;
const yes = { ZB_VEROEFFENTLICHEN: 'ja' };

/** A repository with the project that `zb init --ci` writes. */
async function openRepository(ci: PipelineService) {
  const folder = temporaryFolder();
  const root = join(folder, 'projekt');
  mkdirSync(root);
  await init('.', { ...runOptions(root), ci, editor: false });
  const bench = openBench(folder, root);
  bench.commit();
  const change = () => {
    const file = join(root, 'data/thesen.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# Anmerkung\n`);
    bench.commit();
  };
  return { bench, change };
}

test.each(['github', 'gitlab'] as const)('docs/ci has what zb init --ci %s writes', async (ci) => {
  const { bench } = await openRepository(ci);
  expectTextReference(join(docs, `${ci}.yml`), readFileSync(join(bench.root, files[ci]), 'utf8'));
});

test('the workflow of GitHub checks, builds, verifies and publishes what has changed, and only that', async () => {
  const { bench, change } = await openRepository('github');
  const first = runGithub(bench, files.github, yes);
  expect(first.scripts.map((script) => /zb (\S+)/.exec(script)?.[1])).toEqual([
    undefined,
    'validate',
    'build-report',
    'verify',
    'changes',
  ]);
  expect(first).toMatchObject({
    deployed: true,
    summary: expect.stringMatching(/\| heft \| \d+ \| .* \| neu \|/),
  });
  const second = runGithub(bench, files.github, yes);
  expect(second).toMatchObject({ deployed: false, summary: expect.stringContaining('| nichts geändert |') });
  change();
  expect(runGithub(bench, files.github, {}).deployed).toBe(false);
  const third = runGithub(bench, files.github, yes);
  expect(third).toMatchObject({
    deployed: true,
    summary: expect.stringContaining('| geändert: data/thesen.yaml |'),
  });
}, 300_000);

test('the pipeline of GitLab does the same', async () => {
  const { bench, change } = await openRepository('gitlab');
  expect(runGitlab(bench, files.gitlab, yes)).toMatchObject({
    succeeded: ['pruefen', 'heft', 'pages'],
    log: expect.stringMatching(/\| heft \| \d+ \| .* \| neu \|/),
  });
  expect(readdirSync(join(bench.store, 'gitlab-pages/public'))).toEqual(['heft.html', 'heft.pdf']);
  expect(runGitlab(bench, files.gitlab, yes)).toMatchObject({
    succeeded: ['pruefen', 'heft'],
    warned: ['pages'],
  });
  change();
  expect(runGitlab(bench, files.gitlab, {})).toMatchObject({ succeeded: ['pruefen', 'heft'], warned: [] });
  expect(runGitlab(bench, files.gitlab, yes)).toMatchObject({
    succeeded: ['pruefen', 'heft', 'pages'],
    log: expect.stringContaining('| geändert: data/thesen.yaml |'),
  });
}, 300_000);

test('an error in the data stops both, with its place, before anything is built', async () => {
  const { bench } = await openRepository('github');
  writeFileSync(join(bench.root, 'data/thesen.yaml'), 'thesen: nichts\n');
  bench.commit();
  expect(() => runGithub(bench, files.github, yes)).toThrow(
    /zb validate: 1\n[\s\S]*::error file=data\/thesen\.yaml,line=1/,
  );
  const gitlab = await openRepository('gitlab');
  writeFileSync(join(gitlab.bench.root, 'data/thesen.yaml'), 'thesen: nichts\n');
  gitlab.bench.commit();
  expect(() => runGitlab(gitlab.bench, files.gitlab, yes)).toThrow(
    /pruefen: 1\n[\s\S]*data\/thesen\.yaml:1:/,
  );
});
