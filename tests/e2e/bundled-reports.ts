import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { Session } from '../../src/outputs/browser/session.js';
import { openBrowser } from './open-page.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The bundled reports, and a browser to look at them, for all tests of a file. */
export interface BundledReports {
  /** The project; the reports are in `out`. */
  root: string;
  /** Only within tests. */
  readonly session: Session;
}

/** Builds the bundled reports before the tests of a file and removes them afterwards. */
export function withBundledReports(): BundledReports {
  const root = mkdtempSync(join(tmpdir(), 'zb-bundled-'));
  let session: Session | undefined;
  beforeAll(async () => {
    buildBundledReports(root);
    session = await openBrowser();
  });
  afterAll(async () => {
    await session?.close();
    rmSync(root, { recursive: true, force: true });
  });
  return {
    root,
    get session() {
      if (!session) throw new Error('asked for before the tests');
      return session;
    },
  };
}

/** Copies the bundled project into a folder and builds its reports there, in `out`. */
function buildBundledReports(root: string): void {
  for (const folder of ['data', 'templates'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  const zb = join(repository, 'bin/zb.js');
  const { status, stderr } = spawnSync(process.execPath, [zb, 'build-report', '--root', root, '--quiet'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
