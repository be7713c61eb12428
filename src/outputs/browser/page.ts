import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { BrowserGoneError } from './gone.js';
import { fontsReady } from './page-fonts.js';
import { collectRefusals, watchedEvents } from './refusals.js';

/** A page of the browser that shows one document at a time and gets nothing from outside. */
export interface ClosedPage {
  page: Page;
  /** For commands that puppeteer has no function for. */
  session: CDPSession;
  /** Shows a document; true once its pictures and fonts are there. */
  show(content: string, type: 'text/html' | 'image/svg+xml'): Promise<true>;
  /** Addresses outside that the document asked for and that were refused since the last call. */
  refused(): string[];
  /** Rejects with BrowserGoneError if the page crashes; never settles otherwise. */
  crash: Promise<never>;
}

// Top-level domain that never exists (RFC 2606); the request for it is answered here.
const own = 'https://zb.invalid/';

// Nothing but styles in the document and fonts and pictures in data: addresses; above all no script.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** Opens a page: the empty one the browser starts with, if it is there already, or a new one. */
export async function openPage(browser: Browser, which: 'first' | 'new'): Promise<ClosedPage> {
  const first = which === 'first' ? (await browser.pages())[0] : undefined;
  const page = first ?? (await browser.newPage());
  const crash = crashOf(page);
  const session = await page.createCDPSession();
  const refusals = collectRefusals(own);
  let content = { body: '', type: '' };

  for (const method of watchedEvents) {
    session.on(method, (params) => refusals.note({ method, params }));
  }
  // A request may be gone by the time it is answered, and with it the need for an answer.
  session.on('Fetch.requestPaused', (event) => {
    answer(session, event, content).catch(() => undefined);
  });
  await Promise.all([
    session.send('Page.enable'),
    session.send('Network.enable'),
    session.send('Log.enable'),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    // Styles for print and their fonts count from the start, not only when printing begins. Not by
    // page.emulateMediaType: that is undone by this session, which has no opinion, at the next navigation.
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
  ]);
  return {
    page,
    session,
    crash,
    refused: () => refusals.take(),
    show: async (body, type) => {
      content = { body, type };
      refusals.clear();
      await page.goto(own, { timeout: 0 }).catch(pageGone);
      await page.evaluate(fontsReady);
      return true;
    },
  };
}

/** The document comes from here, so nothing but the end of the page's process keeps it from being shown. */
function pageGone(error: Error): never {
  throw new BrowserGoneError({ reason: error.message, crashed: true });
}

function crashOf(page: Page): Promise<never> {
  const crash = new Promise<never>((_, reject) => {
    page.once('error', () => reject(new BrowserGoneError({ reason: 'page crashed', crashed: true })));
  });
  crash.catch(() => undefined);
  return crash;
}

/** Gives the page its own document, with the policy as a header where no content can undo it; refuses all else. */
async function answer(
  session: CDPSession,
  { requestId, request }: Protocol.Fetch.RequestPausedEvent,
  content: { body: string; type: string },
): Promise<void> {
  if (request.url !== own) {
    // Aborted, not failed: a refused navigation then leaves the document where it is.
    await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'Content-Type', value: `${content.type}; charset=utf-8` },
      { name: 'Content-Security-Policy', value: policy },
    ],
    body: Buffer.from(content.body, 'utf8').toString('base64'),
  });
}
