import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { hashPaths } from '../../src/load/content-hash.js';
import { writeTorture } from '../fixtures/torture.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Reports that all test files of a run look at. Never to be written to. */
export interface SharedBuild {
  /** The project; the reports are in `out`. */
  root: string;
  out: string;
  /** What the command that has built them ended with, and what it said. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The reports of this repository, for print shops too. */
export const bundledBuild = (): Promise<SharedBuild> =>
  buildOnce(['data', 'templates'], writeBundled, ['--print-shop']);

/** Those with everything that the data formats allow. */
export const tortureBuild = (): Promise<SharedBuild> =>
  buildOnce(['tests/fixtures', 'tests/figures/fixtures'], writeTorture, []);

function writeBundled(root: string): void {
  for (const folder of ['data', 'templates'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
}

/** Builds a project with the real command, unless another test file of this run has begun to: `write` makes it of `sources`. */
async function buildOnce(
  sources: readonly string[],
  write: (root: string) => void,
  options: readonly string[],
): Promise<SharedBuild> {
  // While tests are watched, the sources may be others by the next run.
  const paths = [...sources, 'dist/bundle/build-id'].map((path) => join(repository, path));
  const root = join(inject('builds'), hashPaths(paths));
  const result = join(root, 'result.json');
  // Made by the first who asks.
  if (mkdirSync(root, { recursive: true }) !== undefined) {
    write(root);
    writeFileSync(`${result}.tmp`, JSON.stringify(build(root, options)));
    renameSync(`${result}.tmp`, result);
  }
  while (!existsSync(result)) await wait(50);
  return { root, out: join(root, 'out'), ...JSON.parse(readFileSync(result, 'utf8')) };
}

function build(root: string, options: readonly string[]) {
  const zb = join(repository, 'bin/zb.js');
  const call = [zb, 'build-report', ...options, '--root', root];
  // `same-bytes.test.ts` compares this with a build where all of it is different.
  const env = { ...process.env, TZ: 'America/Los_Angeles', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8', env });
  return { status, stdout, stderr };
}
