import { fontsReady } from './page-fonts.js';
import {
  BrowserGoneError,
  type Connection,
  ProtocolError,
  type ProtocolEvent,
  pageCrash,
} from './protocol.js';
import { collectRefusals } from './refusals.js';

/** A page of the browser that shows one document at a time and gets nothing from outside. */
export interface Page {
  /** Shows a document; true once its pictures and fonts are there. */
  show(content: string, type: 'text/html' | 'image/svg+xml'): Promise<true>;
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Value of a JavaScript expression (a promise's, once it is kept), which must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Addresses outside that the document asked for and that were refused since the last call. */
  refused(): string[];
}

// Top-level domain that never exists (RFC 2606); the request for it is answered here.
const own = 'https://zb.invalid/';

// Nothing but styles in the document and fonts and pictures in data: addresses; above all no script.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** Opens a page: the empty one the browser starts with, if it is free, or a new one. */
export async function openPage(connection: Connection, which: 'first' | 'new'): Promise<Page> {
  const targetId = (which === 'first' && (await firstPage(connection))) || (await newPage(connection));
  const attached = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(attached.sessionId);
  const send: Page['send'] = (method, params) => connection.send(method, params, session);
  const refusals = collectRefusals(own);
  let content = { body: '', type: '' };
  let loading: { done: () => void; failed: (error: Error) => void } | undefined;

  connection.listen((event) => {
    if (event.session !== session) return;
    refusals.note(event);
    if (event.method === 'Page.loadEventFired') loading?.done();
    if (event.method === 'Inspector.targetCrashed') loading?.failed(new BrowserGoneError(pageCrash));
    // A request may be gone by the time it is answered, and with it the need for an answer.
    if (event.method === 'Fetch.requestPaused') answer(send, event, content).catch(() => undefined);
  });
  await Promise.all([
    send('Inspector.enable'),
    send('Page.enable'),
    send('Network.enable'),
    send('Log.enable'),
    // Styles for print and their fonts count from the start, not only when printing begins.
    send('Emulation.setEmulatedMedia', { media: 'print' }),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);

  const evaluate = async (expression: string) => {
    const result = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (result.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
    return (result.result as { value?: unknown }).value;
  };
  return {
    send,
    evaluate,
    refused: () => refusals.take(),
    show: async (body, type) => {
      content = { body, type };
      refusals.clear();
      const loaded = new Promise<void>((done, failed) => {
        loading = { done, failed };
      });
      await Promise.all([navigate(send), loaded]);
      await evaluate(fontsReady);
      return true;
    },
  };
}

async function navigate(send: Page['send']): Promise<void> {
  const { errorText } = await send('Page.navigate', { url: own });
  if (errorText) throw new ProtocolError(String(errorText));
}

/** Gives the page its own document, with the policy as a header where no content can undo it; refuses all else. */
async function answer(
  send: Page['send'],
  event: ProtocolEvent,
  content: { body: string; type: string },
): Promise<void> {
  const { requestId, request } = event.params as { requestId: string; request: { url: string } };
  if (request.url !== own) {
    // Aborted, not failed: a refused navigation then leaves the document where it is.
    await send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  await send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'Content-Type', value: `${content.type}; charset=utf-8` },
      { name: 'Content-Security-Policy', value: policy },
    ],
    body: Buffer.from(content.body, 'utf8').toString('base64'),
  });
}

async function firstPage(connection: Connection): Promise<string | undefined> {
  const { targetInfos } = (await connection.send('Target.getTargets')) as {
    targetInfos: { targetId: string; type: string; attached: boolean }[];
  };
  return targetInfos.find((target) => target.type === 'page' && !target.attached)?.targetId;
}

async function newPage(connection: Connection): Promise<string> {
  const created = await connection.send('Target.createTarget', { url: 'about:blank' });
  return String(created.targetId);
}
