import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Whether zb can be run as another user here: only root may. */
export const canBeAnother = process.getuid?.() === 0;

/** The user that owns nothing, by its usual number. */
export const nobody = 65_534;

/** Who runs zb, where and with what settings. */
export interface Surroundings {
  /** A folder of its own: for the home, for what is temporary, and for the work. */
  folder: string;
  /** Where zb is installed. */
  zb: string;
  umask: string;
  env: Record<string, string>;
  user?: number;
}

/** Installs zb as its users have it, without what only its tests need, in a folder that everybody may read. */
export function install(folder: string): string {
  for (const part of ['bin', 'dist', 'templates', 'lexicon', 'package.json'])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  const list = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: repository });
  for (const path of list.toString().trimEnd().split('\n').slice(1))
    cpSync(path, join(folder, relative(repository, path)), { recursive: true });
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  return folder;
}

/** Copies a project to where these surroundings work, and gives it to their user. */
export function settle(
  project: string,
  name: string,
  { folder, user }: Surroundings,
  parts: readonly string[] = ['data'],
): string {
  const root = join(folder, name);
  mkdirSync(join(folder, 'home'), { recursive: true });
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  if (user !== undefined) execFileSync('chown', ['-R', `${user}:${user}`, folder]);
  chmodSync(folder, 0o755);
  return root;
}

/** Runs zb and gives back what it says; what goes wrong is an error. */
export function runZb({ folder, zb, umask, env, user }: Surroundings, ...args: string[]): string {
  const command = ['-c', 'umask "$0" && exec "$@"', umask, process.execPath, join(zb, 'bin/zb.js'), ...args];
  const { status, stdout, stderr, error } = spawnSync('sh', command, {
    encoding: 'utf8',
    cwd: folder,
    env: {
      ...process.env,
      SOURCE_DATE_EPOCH: undefined,
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'tmp'),
      ...env,
    },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
