import type { BrowserProcess, Exit } from './browser-process.js';

type Json = Record<string, unknown>;

/** Something the browser tells unasked. */
export interface ProtocolEvent {
  method: string;
  params: Json;
  session: string | undefined;
}

/** A conversation in the Chrome DevTools Protocol. */
export interface Connection {
  /** Sends a command, to a page if its session is given; rejects with ProtocolError or BrowserGoneError. */
  send(method: string, params?: Json, session?: string): Promise<Json>;
  /** Calls the listener for every event from now on. */
  listen(listener: (event: ProtocolEvent) => void): void;
}

/** The browser refused a command. */
export class ProtocolError extends Error {}

/** The browser is gone. */
export class BrowserGoneError extends Error {
  constructor(readonly exit: Exit) {
    super(exit.reason);
  }
}

export const pageCrash: Exit = { reason: 'page crashed', crashed: true };

interface Pending {
  resolve(result: Json): void;
  reject(error: Error): void;
  session: string | undefined;
}

interface Message {
  id?: number;
  method?: string;
  params?: Json;
  result?: Json;
  error?: { message: string };
  sessionId?: string;
}

/** Talks to a browser over its pipes: messages in JSON, each ended by a zero byte. */
export function connect(browser: BrowserProcess): Connection {
  const pending = new Map<number, Pending>();
  const listeners: ((event: ProtocolEvent) => void)[] = [];
  let count = 0;
  let gone: Error | undefined;

  const rejectAll = (error: Error, session?: string) => {
    for (const [id, entry] of pending) {
      if (session !== undefined && entry.session !== session) continue;
      pending.delete(id);
      entry.reject(error);
    }
  };
  const take = (message: Message) => {
    if (message.id !== undefined) {
      settle(pending, message.id, message);
      return;
    }
    const { method = '', params = {}, sessionId: session } = message;
    // A crashed page answers nothing any more.
    if (method === 'Inspector.targetCrashed') rejectAll(new BrowserGoneError(pageCrash), session);
    for (const listener of listeners) listener({ method, params, session });
  };
  readMessages(browser, (text) => take(JSON.parse(text) as Message));
  void browser.exited.then((exit) => {
    gone = new BrowserGoneError(exit);
    rejectAll(gone);
  });

  return {
    send: (method, params = {}, session) =>
      new Promise<Json>((resolve, reject) => {
        if (gone) return reject(gone);
        const id = ++count;
        pending.set(id, { resolve, reject, session });
        const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
        browser.commands.write(`${JSON.stringify(message)}\0`);
      }),
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}

function settle(pending: Map<number, Pending>, id: number, message: Message): void {
  const entry = pending.get(id);
  pending.delete(id);
  if (message.error) entry?.reject(new ProtocolError(message.error.message));
  else entry?.resolve(message.result ?? {});
}

function readMessages(browser: BrowserProcess, take: (text: string) => void): void {
  let parts: Buffer[] = [];
  browser.answers.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      start = end + 1;
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      take(text);
    }
    parts.push(chunk.subarray(start));
  });
}
