import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { hashes } from '../e2e/cache/run-zb.js';
import { copyLeanProject } from '../fixtures/lean-project.js';

const zb = fileURLToPath(new URL('../../bin/zb.js', import.meta.url));

/** Builds under a shell's limits. */
function build(root: string, limit = 'true') {
  const script = `${limit} && exec "$0" "$@"`;
  const call = ['-c', script, process.execPath, zb, 'build-report', '--json', '--root', root];
  const { status, stdout, stderr } = spawnSync('bash', call, {
    encoding: 'utf8',
    env: { ...process.env, ZB_CACHE: '' },
  });
  if (stdout === '') throw new Error(stderr);
  const { findings, files } = JSON.parse(stdout) as {
    findings: { code: string; message: string }[];
    files: unknown[];
  };
  return { status, files, problems: findings.filter(({ code }) => code.startsWith('ZB30')) };
}

function mount(folder: string, size: string): boolean {
  mkdirSync(folder, { recursive: true });
  const isMounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', folder]).status === 0;
  if (isMounted) onTestFinished(() => void spawnSync('umount', [folder]));
  return isMounted;
}

const canMount = (() => {
  if (process.getuid?.() !== 0) return false;
  const { status } = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']);
  return status === 0;
})();

function rename(root: string, name: string): void {
  const file = join(root, 'data/projekt.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/Quell\w+/g, name));
}

const noRoom = { code: 'ZB3006', message: expect.stringMatching(/kein Platz|voll/) };

test('a file that may not become so large leaves the old edition whole, and no temporary file', () => {
  const root = copyLeanProject();
  expect(build(root).status).toBe(0);
  rename(root, 'Quellheim');
  expect(build(root).status).toBe(0);
  const before = hashes(join(root, 'out'));
  // What is kept of the first edition is written without a browser, which such a limit would end.
  rename(root, 'Quellhausen');
  const pdf = Buffer.byteLength(readFileSync(join(root, 'out/jahresheft.pdf')));
  expect(build(root, `ulimit -f ${Math.floor((pdf - 10_000) / 1024)}`)).toMatchObject({
    status: 3,
    files: [],
    problems: [noRoom],
  });
  expect(hashes(join(root, 'out'))).toEqual(before);
  expect(build(root).status).toBe(0);
  expect(hashes(join(root, 'out'))).not.toEqual(before);
});

test.skipIf(!canMount)('a full disk does the same (needs root and the right to mount)', () => {
  const root = copyLeanProject();
  const out = join(root, 'out');
  expect(mount(out, '1400k')).toBe(true);
  expect(build(root).status).toBe(0);
  const before = hashes(out);
  rename(root, 'Quellheim');
  expect(build(root)).toMatchObject({ status: 3, files: [], problems: [noRoom] });
  expect(hashes(out)).toEqual(before);
});

test.skipIf(!canMount)(
  'a full disk for what zb keeps costs time only (needs root and the right to mount)',
  () => {
    const root = copyLeanProject();
    const cache = join(root, '.zb');
    expect(mount(cache, '40k')).toBe(true);
    const first = build(root);
    expect(first).toMatchObject({ status: 0, problems: [] });
    const before = hashes(join(root, 'out'));
    rmSync(join(root, 'out'), { recursive: true });
    expect(build(root).status).toBe(0);
    expect(hashes(join(root, 'out'))).toEqual(before);
    expect(existsSync(join(cache, 'cache'))).toBe(true);
  },
);
