import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../diagnostics/text.js';
import { sourceLines } from '../../load/source-lines.js';
import { readPageTemplate } from '../../load/template.js';
import { catalogue, fillIn, type LanguageName } from '../../messages/catalogue.js';
import { livePage } from '../../outputs/preview/live-page.js';
import { pagePatch } from '../../outputs/preview/page-patch.js';
import { previewTemplate } from '../../outputs/preview/plain-pages.js';
import type { Target } from './pages.js';
import { readRequest, type Wish } from './requests.js';
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
}

interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

const html = 'text/html; charset=utf-8';
const plain = 'text/plain; charset=utf-8';

/** Nobody else may embed an answer, guess its kind or keep it. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Serves what is shown, to this computer alone. A port that can't be had is ZB4042. */
export async function startServer(
  showing: Showing,
  { root, port, language }: Settings,
): Promise<Staged<PreviewServer | undefined>> {
  const listeners = new Map<ServerResponse, Listener>();
  const script = readPageTemplate(root, previewTemplate)?.screenJs ?? '';
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    const wish = readRequest(request, own);
    // What goes wrong there goes wrong in the page, which says so.
    if (wish.what === 'events') listen(response, wish.target).catch(() => response.destroy());
    else
      answerTo(wish).then(
        (answer) => send(request, response, answer),
        (error) => send(request, response, bug(error)),
      );
  });
  const bug = (error: unknown): Answer => {
    const { ui, terms } = catalogue(language);
    const message = error instanceof Error ? error.message : String(error);
    return { status: 500, type: plain, body: fillIn(ui.bug, { message }, terms) };
  };
  const tellOne = async (response: ServerResponse, listener: Listener) => {
    const { html, isThere: _, ...state } = await showing.page(listener.target);
    const { version } = state;
    const { shown } = listener;
    const patch = shown && shown.version !== version ? pagePatch(shown.html, html) : undefined;
    listener.shown = { html, version };
    const told = { ...state, language, ...(patch ? { patch: { from: shown?.version, ...patch } } : {}) };
    response.write(`data: ${JSON.stringify(told)}\n\n`);
  };
  const listen = async (response: ServerResponse, target: Target) => {
    response.writeHead(200, { ...always, 'Content-Type': 'text/event-stream; charset=utf-8' });
    const listener: Listener = { target, shown: undefined };
    listeners.set(response, listener);
    response.once('close', () => listeners.delete(response));
    await tellOne(response, listener);
  };
  const answerTo = async (wish: Exclude<Wish, { what: 'events' }>): Promise<Answer> => {
    if (wish.what === 'no') return { status: wish.status, type: plain, body: '' };
    if (wish.what === 'script') return { status: 200, type: 'text/javascript; charset=utf-8', body: script };
    if (wish.what === 'page') {
      const page = await showing.page(wish.target);
      const live = livePage(page.html, page.version, catalogue(language).ui.previewGone);
      const headers = { 'Content-Security-Policy': live.policy };
      return { status: page.isThere ? 200 : 404, type: html, body: live.html, headers };
    }
    if (wish.what === 'font') {
      const font = showing.font(wish.address);
      const headers = { 'Cache-Control': 'private, max-age=3600' };
      return font
        ? { status: 200, type: 'font/woff2', body: font, headers }
        : { status: 404, type: plain, body: '' };
    }
    const { value, diagnostics } = await showing.pdf(wish.id);
    if (value) return { status: 200, type: 'application/pdf', body: value };
    const lines = diagnostics.map((one) =>
      formatDiagnostic(one, language, sourceLines(root), (text) => text),
    );
    return { status: lines.length > 0 ? 503 : 404, type: plain, body: lines.join('\n\n') };
  };
  const refusal = await new Promise<string | undefined>((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? ''));
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  if (refusal !== undefined) {
    const reason = { EADDRINUSE: 'taken', EACCES: 'denied' }[refusal] ?? 'other';
    return { value: undefined, diagnostics: [diagnostic('ZB4042', { port, problem: `@port.${reason}` })] };
  }
  return {
    value: {
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
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
