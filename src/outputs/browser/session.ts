import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { provideBundle } from './bundle.js';
import { BrowserGoneError } from './gone.js';
import { type LaunchedBrowser, launchBrowser } from './launch.js';
import type { BrowserInfo } from './locate.js';
import { browserBundle, fontBundle } from './pinned.js';
import { canSandbox, type StartMode, surroundings } from './surroundings.js';
import { within } from './within.js';
import { makeWorkFolder } from './work-folder.js';

/** A running browser with its own folder for everything it writes. */
export interface Session extends Started {
  /** Ends the browser and removes its folder; may be called again. */
  close(): Promise<void>;
}

interface Started {
  browser: Browser;
  /** The work, or a rejection with BrowserGoneError if the browser ends before it is done. */
  unlessGone<T>(work: Promise<T>): Promise<T>;
  /** Name and version as the browser gives them. */
  product: string;
  /** Whether it has locked itself in. */
  sandbox: boolean;
}

/**
 * Unpacks what is needed, starts the browser, calls `onLaunch` and waits until the browser answers.
 * Rejects with NotPrivateError, BrowserGoneError, TimeoutError or puppeteer's ProtocolError; nothing is
 * left behind then.
 */
export async function startSession(
  browser: BrowserInfo,
  timeoutMs: number,
  onLaunch: () => void = () => undefined,
): Promise<Session> {
  const uid = process.getuid?.();
  const fonts = await unpack(browser, uid);
  let running: LaunchedBrowser | undefined;
  const work = makeWorkFolder(() => running?.kill());
  const close = once(async () => {
    running?.kill();
    await running?.exited;
    await work.remove();
  });
  const start = async (mode: StartMode) => {
    running = await launchBrowser(browser.executable, surroundings(browser.host, mode, work.path, fonts));
    onLaunch();
    return running;
  };
  try {
    const sandbox = await canSandbox(browser.host.platform, uid);
    return { ...(await startInSomeMode(start, { sandbox }, browser, timeoutMs)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Unpacks fonts and browser where they are used; returns the folder of the fonts. */
async function unpack(browser: BrowserInfo, uid: number | undefined): Promise<string | undefined> {
  const { archives, cache, host, source } = browser;
  if (archives === undefined || host.platform !== 'linux') return undefined;
  if (source === 'pinned') await provideBundle(browserBundle, archives, cache, uid);
  return provideBundle(fontBundle, archives, cache, uid);
}

/** Starts the browser, in another mode if it ends at once for a reason that one helps against. */
async function startInSomeMode(
  start: (mode: StartMode) => Promise<LaunchedBrowser>,
  first: StartMode,
  browser: BrowserInfo,
  timeoutMs: number,
): Promise<Started> {
  let mode = first;
  for (;;) {
    const { connect, unlessGone } = await start(mode);
    const greet = async () => {
      const connected = await connect();
      return { browser: connected, product: await connected.version() };
    };
    try {
      return { ...(await within(unlessGone(greet()), timeoutMs)), unlessGone, sandbox: mode.sandbox };
    } catch (error) {
      const other = error instanceof BrowserGoneError ? otherMode(mode, error.message, browser) : undefined;
      if (other === undefined) throw error;
      mode = other;
    }
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
