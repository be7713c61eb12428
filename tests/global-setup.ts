import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what test files share (`e2e/shared-builds.ts`). */
    builds: string;
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests of the command line run `dist/`; it is built anew when it is older than the sources. */
export default function setup(project: TestProject): () => void {
  const built = join(root, 'dist', 'bundle', 'cli.js');
  if (!existsSync(built) || statSync(built).mtimeMs < newest(join(root, 'src')))
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' });
  const builds = mkdtempSync(join(tmpdir(), 'zb-builds-'));
  project.provide('builds', builds);
  return () => rmSync(builds, { recursive: true, force: true });
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
