import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Copies the bundled project into a folder and builds its reports there, in `out`. */
export function buildBundledReports(root: string): void {
  for (const folder of ['data', 'templates'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  const zb = join(repository, 'bin/zb.js');
  const { status, stderr } = spawnSync(process.execPath, [zb, 'build-report', '--root', root, '--quiet'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
