import { afterAll, beforeAll } from 'vitest';
import type { Session } from '../../src/outputs/browser/session.js';
import { openBrowser } from './open-page.js';
import { bundledBuild } from './shared-builds.js';

/** The bundled reports, and a browser to look at them, for all tests of a file. Only within tests. */
export interface BundledReports {
  /** Where the reports are. */
  readonly out: string;
  readonly session: Session;
}

/** Has the bundled reports built and a browser opened before the tests of a file, and closes it afterwards. */
export function withBundledReports(): BundledReports {
  let opened: BundledReports | undefined;
  const ready = () => {
    if (!opened) throw new Error('asked for before the tests');
    return opened;
  };
  beforeAll(async () => {
    const { status, stderr, out } = await bundledBuild();
    if (status !== 0) throw new Error(stderr);
    opened = { out, session: await openBrowser() };
  });
  afterAll(() => opened?.session.close());
  return {
    get out() {
      return ready().out;
    },
    get session() {
      return ready().session;
    },
  };
}
