import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserProcess, startBrowser } from './browser-process.js';
import { provideBundle } from './bundle.js';
import type { BrowserInfo } from './locate.js';
import { browserBundle, fontBundle } from './pinned.js';
import { BrowserGoneError, type Connection, connect } from './protocol.js';
import { canSandbox, type StartMode, surroundings } from './surroundings.js';
import { within } from './within.js';

/** A running browser with its own folder for everything it writes. */
export interface Session {
  connection: Connection;
  /** Settles when the browser is gone, with what it said last. */
  exited: Promise<string>;
  /** Ends the browser and removes its folder; may be called again. */
  close(): Promise<void>;
}

/**
 * Unpacks what is needed, starts the browser and waits until it answers.
 * Rejects with NotPrivateError, BrowserGoneError or TimeoutError; nothing is left behind then.
 */
export async function startSession(browser: BrowserInfo, timeoutMs: number): Promise<Session> {
  const uid = process.getuid?.();
  const { archives, cache, host } = browser;
  const onLinux = host.platform === 'linux' && archives !== undefined;
  const fonts = onLinux ? await provideBundle(fontBundle, archives, cache, uid) : undefined;
  if (browser.source === 'pinned' && archives) await provideBundle(browserBundle, archives, cache, uid);

  const work = await mkdtemp(join(tmpdir(), 'zb-'));
  let running: BrowserProcess | undefined;
  // For a process that ends without closing: on exit nothing but synchronous calls are left.
  const atExit = () => {
    running?.kill();
    rmSync(work, removal);
  };
  process.once('exit', atExit);
  const close = once(async () => {
    running?.kill();
    await running?.exited;
    await rm(work, removal);
    process.off('exit', atExit);
  });

  try {
    let mode: StartMode | undefined = { sandbox: await canSandbox(host.platform, uid) };
    for (;;) {
      running = startBrowser(browser.executable, surroundings(host, mode, work, fonts), host.platform);
      const connection = connect(running);
      const refusal = await answers(connection, timeoutMs);
      if (refusal === undefined) return { connection, exited: running.exited, close };
      running.kill();
      await running.exited;
      mode = otherMode(mode, refusal, browser);
      if (mode === undefined) throw new BrowserGoneError(refusal);
    }
  } catch (error) {
    await close();
    throw error;
  }
}

// Processes that are just dying may still write into the profile.
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 } as const;

/** Nothing if the browser answers, else the reason why it ended. */
async function answers(connection: Connection, timeoutMs: number): Promise<string | undefined> {
  try {
    await within(connection.send('Browser.getVersion'), timeoutMs);
    return undefined;
  } catch (error) {
    if (error instanceof BrowserGoneError) return error.message;
    throw error;
  }
}

/**
 * Another way to start, if the reason why this one failed knows one. The loader itself is asked
 * whether libraries are missing, and the browser whether it can lock itself in: no test from outside
 * is as true, and where all is well it costs nothing.
 */
function otherMode(mode: StartMode, refusal: string, browser: BrowserInfo): StartMode | undefined {
  if (
    /error while loading shared libraries/.test(refusal) &&
    browser.source === 'pinned' &&
    !mode.libraries
  ) {
    return { ...mode, libraries: join(dirname(browser.executable), 'lib') };
  }
  if (/No usable sandbox|namespace sandbox failed|SUID sandbox/i.test(refusal) && mode.sandbox) {
    return { ...mode, sandbox: false };
  }
  return undefined;
}

function once(run: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => {
    result ??= run();
    return result;
  };
}
