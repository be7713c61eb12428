import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Diagnostic, diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { readPageTemplate } from '../../load/template.js';
import type { LanguageName } from '../../messages/catalogue.js';
import { pagePatch } from '../../outputs/preview/page-patch.js';
import { previewTemplate } from '../../outputs/preview/plain-pages.js';
import { type Answer, answerTo, bug } from './answers.js';
import type { Target } from './pages.js';
import { readRequest } from './requests.js';
import { ownerOf, runningPreview } from './running-preview.js';
import type { Showing } from './showing.js';

/** The server of a preview. */
export interface PreviewServer {
  address: string;
  /** Tells every open page what it is to show now. */
  tell(): Promise<void>;
  close(): Promise<void>;
}

interface Settings {
  root: string;
  /** 0: any that is free. */
  port: number;
  language: LanguageName;
}

/** An open page. */
interface Listener {
  target: Target;
  /** What it was told last. */
  shown: { html: string; version: string } | undefined;
  /** How often it has begun to be told something. */
  tellings: number;
}

/** Nobody else may embed an answer, guess its kind or keep it. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

const addressAt = (port: number) => `http://127.0.0.1:${port}/`;

/** Serves what is shown, to this computer alone. A port that can't be had is ZB4042 or ZB4043. */
export async function startServer(
  showing: Showing,
  { root, port, language }: Settings,
): Promise<Staged<PreviewServer | undefined>> {
  const listeners = new Map<ServerResponse, Listener>();
  const script = readPageTemplate(root, previewTemplate)?.screenJs ?? '';
  const answering = { root, language, script };
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    const wish = readRequest(request, own);
    // What goes wrong there goes wrong in the page, which says so.
    if (wish.what === 'events') listen(response, wish.target).catch(() => response.destroy());
    else
      answerTo(wish, showing, answering).then(
        (answer) => send(request, response, answer),
        (error) => send(request, response, bug(error, answering)),
      );
  });
  const tellOne = async (response: ServerResponse, listener: Listener) => {
    const telling = ++listener.tellings;
    const { html, isThere: _, ...state } = await showing.page(listener.target);
    // What was asked for later is newer, also if it has come sooner.
    if (telling !== listener.tellings) return;
    const { version } = state;
    const { shown } = listener;
    const patch = shown && shown.version !== version ? pagePatch(shown.html, html) : undefined;
    listener.shown = { html, version };
    const told = { ...state, language, ...(patch ? { patch: { from: shown?.version, ...patch } } : {}) };
    response.write(`data: ${JSON.stringify(told)}\n\n`);
  };
  const listen = async (response: ServerResponse, target: Target) => {
    response.writeHead(200, { ...always, 'Content-Type': 'text/event-stream; charset=utf-8' });
    const listener: Listener = { target, shown: undefined, tellings: 0 };
    listeners.set(response, listener);
    response.once('close', () => listeners.delete(response));
    await tellOne(response, listener);
  };
  const refusal = await new Promise<string | undefined>((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? ''));
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  if (refusal !== undefined) {
    return { value: undefined, diagnostics: [await whyRefused(refusal, root, port)] };
  }
  return {
    value: {
      address: addressAt((server.address() as AddressInfo).port),
      async tell() {
        await Promise.all([...listeners].map(([response, listener]) => tellOne(response, listener)));
      },
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    },
    diagnostics: [],
  };
}

/** Why a port can't be had: the preview of this very project runs there (ZB4043), or something else is the matter (ZB4042). */
async function whyRefused(code: string, root: string, port: number): Promise<Diagnostic> {
  const owner = code === 'EADDRINUSE' ? await runningPreview(port) : undefined;
  if (owner === ownerOf(root)) return diagnostic('ZB4043', { address: addressAt(port) });
  const reason = { EADDRINUSE: owner ? 'otherProject' : 'taken', EACCES: 'denied' }[code] ?? 'other';
  return diagnostic('ZB4042', { port, problem: `@port.${reason}` });
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, type, body, headers }: Answer,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {};
  response.writeHead(status, {
    ...always,
    'Content-Type': type,
    'Content-Length': bytes.length,
    ...allow,
    ...headers,
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}
