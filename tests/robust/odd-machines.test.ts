import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashes, told, traces } from '../e2e/cache/run-zb.js';
import { canBeAnother, install, nobody } from '../e2e/surroundings.js';
import { copyLeanProject } from '../fixtures/lean-project.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

const shared = mkdtempSync(join(tmpdir(), 'zb-test-'));
afterAll(() => rmSync(shared, { recursive: true, force: true }));

let zb = fileURLToPath(new URL('../..', import.meta.url));
beforeAll(() => {
  chmodSync(shared, 0o755);
  // Where everybody may read it.
  if (canBeAnother && !isReadable(join(zb, 'bin/zb.js'))) zb = install(join(shared, 'zb'));
});

function isReadable(file: string): boolean {
  return spawnSync('test', ['-r', file], { uid: nobody, gid: nobody }).status === 0;
}

/** The small project, with folders for what is temporary and the home beside it. */
function machine() {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const [root, temporary, home] = ['projekt', 'tmp', 'home'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(join(copyLeanProject(), 'data'), join(root, 'data'), { recursive: true });
  for (const each of [temporary, home]) mkdirSync(each);
  return { root, temporary, home };
}

/** Builds as a user without special rights. */
function build({ root, temporary, home }: ReturnType<typeof machine>) {
  const call = [join(zb, 'bin/zb.js'), 'build-report', '--json', '--root', root];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, ZB_CACHE: '', TMPDIR: temporary, HOME: home, XDG_CACHE_HOME: '' },
    ...(canBeAnother ? { uid: nobody, gid: nobody } : {}),
  });
  if (stdout === '') throw new Error(stderr);
  const { findings, files } = JSON.parse(stdout) as { findings: { code: string }[]; files: object[] };
  return { status, files: files.length, problems: findings.filter(({ code }) => code.startsWith('ZB30')) };
}

const give = (path: string) => canBeAnother && execFileSync('chown', ['-R', `${nobody}:${nobody}`, path]);

test('an output folder that may not be written to is told, and keeps what is in it', () => {
  const own = machine();
  const out = join(own.root, 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'jahresheft.pdf'), 'die alte Ausgabe');
  for (const each of [own.temporary, own.home]) give(each);
  chmodSync(out, 0o555);
  const before = traces(out);
  try {
    expect(build(own)).toMatchObject({
      status: 3,
      files: 0,
      problems: [{ code: 'ZB3006', message: expect.stringMatching(/darf|Recht|erlaubt/) }],
    });
    expect(traces(out)).toEqual(before);
    expect(readdirSync(own.temporary)).toEqual([]);
  } finally {
    chmodSync(out, 0o755);
  }
});

test.skipIf(!canBeAnother)('a cache of somebody else is neither believed nor touched (needs root)', () => {
  const own = machine();
  const cache = join(own.root, '.zb');
  told(own.root, ['build-report']);
  const before = [traces(cache), hashes(join(own.root, 'out'))];
  expect(before[0]?.length).toBeGreaterThan(3);
  rmSync(join(own.root, 'out'), { recursive: true });
  for (const each of [own.temporary, own.home, dirname(cache)]) give(each);
  execFileSync('chown', ['-R', '0:0', cache]);
  const given = traces(cache);
  expect(build(own)).toMatchObject({ status: 0, problems: [] });
  expect([traces(cache), hashes(join(own.root, 'out'))]).toEqual([given, before[1]]);
  expect(readdirSync(own.temporary)).toEqual([]);
});

test('a clock that jumps by decades changes nothing: what is kept is found, and what comes of it is the same', () => {
  const { root } = machine();
  const clock = new URL('../e2e/other-clock.mjs?springt', import.meta.url);
  const jumping = { NODE_OPTIONS: `--import=${clock}` };
  expect(told(root, ['build-report'], jumping)).toMatchObject({ exitCode: 0 });
  const first = hashes(join(root, 'out'));
  const again = told(root, ['build-report'], jumping);
  expect(again.files.every(({ written }) => written === false)).toBe(true);
  rmSync(join(root, 'out'), { recursive: true });
  told(root, ['build-report', '--force']);
  expect(hashes(join(root, 'out'))).toEqual(first);
  expect(existsSync(join(root, '.zb/cache'))).toBe(true);
});
