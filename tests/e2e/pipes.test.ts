import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { copyProject } from '../fixtures/project-copy.js';

const zb = fileURLToPath(new URL('../../bin/zb.js', import.meta.url));

/** A project with a pipe that nobody will ever write into, where it says; whoever opens it waits for ever. */
function projectWithPipe(path: string): string {
  const root = copyProject();
  mkdirSync(join(root, path, '..'), { recursive: true });
  rmSync(join(root, path), { force: true });
  expect(spawnSync('mkfifo', [join(root, path)]).status).toBe(0);
  return root;
}

function run(root: string, args: readonly string[]): { status: number | null; found: unknown[] } {
  const options = { cwd: root, encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' } as const;
  const { status, stdout } = spawnSync(process.execPath, [zb, ...args, '--json'], options);
  const { findings } = JSON.parse(stdout || '{"findings":[]}');
  return { status, found: findings.map(({ code, file }: { code: string; file?: string }) => [code, file]) };
}

test.each([
  ['data/thesen.yaml', ['ZB1006', 'data/thesen.yaml']],
  ['data/interviews/zz.yaml', ['ZB1006', 'data/interviews/zz.yaml']],
  ['data/kapitel/jahresheft/01-anfang.md', ['ZB1006', 'data/kapitel/jahresheft/01-anfang.md']],
  ['data/bilder/brunnen.png', ['ZB1502', 'data/bilder.yaml']],
  ['templates/konzept/page.hbs', ['ZB3008', 'data/berichte/jahresheft.yaml']],
])('%s that is a pipe is a finding', (path, expected) => {
  const { found } = run(projectWithPipe(path), ['validate']);
  expect(found).toContainEqual(expected);
});

test('so is a link to a pipe of the project', () => {
  const root = projectWithPipe('data/rohr');
  rmSync(join(root, 'data/thesen.yaml'));
  symlinkSync('rohr', join(root, 'data/thesen.yaml'));
  expect(run(root, ['validate']).found).toContainEqual(['ZB1006', 'data/thesen.yaml']);
});

test.each([
  ['import-interviews', ['import-interviews', 'rohr'], ['ZB1006', expect.stringMatching(/rohr$/)]],
  ['codebook add', ['codebook', 'add', '--from', 'rohr'], ['ZB1006', undefined]],
])('%s refuses a pipe', (_, args, expected) => {
  const { status, found } = run(projectWithPipe('rohr'), args);
  expect({ status, found }).toEqual({ status: 1, found: [expected] });
});
