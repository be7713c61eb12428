import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Runs pipelines as a service does: each job in a clean clone, with what the service keeps between jobs and runs. */
export interface Bench {
  /** A repository with a project, where changes are committed. */
  root: string;
  /** What the service keeps: caches and artifacts by their names. */
  store: string;
  /** Commits all that has changed. */
  commit(): void;
  /** A clean clone. */
  clone(): string;
}

export function openBench(folder: string, root: string): Bench {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    });
  const store = join(folder, 'store');
  mkdirSync(store);
  writeFileSync(join(folder, 'npm'), stub);
  chmodSync(join(folder, 'npm'), 0o755);
  git(root, 'init', '--quiet', '--initial-branch=main');
  let clones = 0;
  return {
    root,
    store,
    commit() {
      git(root, 'add', '--all');
      git(root, 'commit', '--quiet', '--message=Stand');
    },
    clone() {
      clones += 1;
      const path = join(folder, `clone-${clones}`);
      git(folder, 'clone', '--quiet', root, path);
      return path;
    },
  };
}

/** What `npm install` would do, without the internet: zb is there afterwards. */
const stub = `#!/bin/sh
[ "$1 $2 $3 $ZB_PAKET" = "install --no-save --no-package-lock $4" ] && [ -n "$4" ] || { echo "npm $*" >&2; exit 1; }
mkdir -p node_modules/.bin && ln -sf ${repository}/bin/zb.js node_modules/.bin/zb
`;

/** Runs a script in a clone as services do, and gives its exit code and what it has printed. */
export function runScript(clone: string, script: string, env: Record<string, string>) {
  const file = join(dirname(clone), 'script.sh');
  writeFileSync(file, script);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      ...process.env,
      CI: 'true',
      ZB_CACHE: '',
      PATH: `${dirname(clone)}:${dirname(process.execPath)}:${process.env.PATH}`,
      ...env,
    },
  });
  return { status, stdout, stderr };
}

/** Keeps files of a clone under a name; patterns that match nothing are an error. */
export function keep({ store }: Bench, clone: string, name: string, patterns: readonly string[]): void {
  const target = join(store, name);
  rmSync(target, { recursive: true, force: true });
  for (const pattern of patterns) {
    const found = matches(clone, pattern);
    if (found.length === 0) throw new Error(`nothing matches ${pattern}`);
    for (const path of found) cpSync(join(clone, path), join(target, path), { recursive: true });
  }
}

/** Brings kept files back, if there are any. */
export function restore({ store }: Bench, clone: string, name: string): void {
  if (existsSync(join(store, name))) cpSync(join(store, name), clone, { recursive: true });
}

/** Paths that a pattern with stars in its last part means. */
function matches(clone: string, pattern: string): string[] {
  const name = new RegExp(`^${basename(pattern).replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  const folder = join(clone, dirname(pattern));
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((one) => name.test(one)).map((one) => join(dirname(pattern), one));
}
