import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const zb = fileURLToPath(new URL('../../../bin/zb.js', import.meta.url));

/** What `--json` tells, as far as these tests ask. */
export interface Told {
  exitCode: number;
  findings: { code: string; file?: string; line?: number }[];
  files: { path: string; bytes: number; pages?: number; written?: false }[];
  timings: { stage: string; detail?: string }[];
}

const env = (more: Record<string, string>) => ({ ...process.env, ZB_CACHE: '', ...more });

/** Runs zb in a project with its cache, unless `more` says something else. */
export function told(root: string, args: readonly string[], more: Record<string, string> = {}): Told {
  const call = [zb, ...args, '--json', '--timings', '--root', root];
  const { stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8', env: env(more) });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The same beside others. */
export function toldLater(root: string, args: readonly string[]): Promise<Told> {
  const call = [zb, ...args, '--json', '--root', root];
  const { stdout } = spawn(process.execPath, call, { env: env({}), stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let text = '';
    stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    stdout.on('end', () => resolve(JSON.parse(text))).on('error', reject);
  });
}

/** The stages that have run, with what they were about. */
export function stages({ timings }: Told): string[] {
  return timings.map(({ stage, detail }) => (detail ? `${stage}: ${detail}` : stage));
}

/** Hashes of all files of a folder, by their paths in it. */
export function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((path) => [
      relative(folder, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

/** All that would tell that something in a folder was written: every file and folder, with inode and times. */
export function traces(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { ino, mtimeMs, ctimeMs } = statSync(join(folder, name));
      return `${name} ${ino} ${mtimeMs} ${ctimeMs}`;
    });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
