import type { IncomingMessage } from 'node:http';
import { lastGoodQuery } from '../../outputs/preview/plain-pages.js';
import type { Target } from './pages.js';
import { ownerPath } from './running-preview.js';

/** What a request asks for; a number is the status of an answer that says no. */
export type Wish =
  | { what: 'page'; target: Target }
  | { what: 'pdf'; id: string; lastGood: boolean }
  | { what: 'font'; address: string }
  | { what: 'script' }
  | { what: 'owner' }
  | { what: 'events'; target: Target }
  | { what: 'no'; status: 400 | 404 | 405 | 421 };

const no = (status: 400 | 404 | 405 | 421): Wish => ({ what: 'no', status });

/**
 * Reads a request. No part of an address ever becomes the path of a file: it is one of those below, letter by letter, or nothing.
 * Only names of this computer are heard (Host), so that no page from elsewhere can read along by a name of its own.
 */
export function readRequest({ method, url = '', headers }: IncomingMessage, port: number): Wish {
  const hosts = ['127.0.0.1', 'localhost'].flatMap((name) => [
    `${name}:${port}`,
    ...(port === 80 ? [name] : []),
  ]);
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) return no(421);
  if (method !== 'GET' && method !== 'HEAD') return no(405);
  const [path = '', query = ''] = url.split('?', 2);
  if (!path.startsWith('/')) return no(400);
  if (path === '/zb/live.js') return { what: 'script' };
  if (path === ownerPath) return { what: 'owner' };
  if (path === '/zb/ereignisse') {
    const target = targetOf(new URLSearchParams(query).get('seite') ?? '');
    return target ? { what: 'events', target } : no(404);
  }
  if (/^\/schrift\/[a-z0-9-]+\.woff2$/.test(path)) return { what: 'font', address: path };
  const target = targetOf(path);
  if (target?.kind === 'pdf') return { what: 'pdf', id: target.id, lastGood: `?${query}` === lastGoodQuery };
  return target ? { what: 'page', target } : no(404);
}

const isId = (text: string) => /^[a-z0-9][a-z0-9-]*$/.test(text);

function targetOf(path: string): Target | undefined {
  if (path === '/') return { kind: 'uebersicht' };
  const [, report = ''] = /^\/bericht\/([^/]+)\.pdf$/.exec(path) ?? [];
  if (isId(report)) return { kind: 'pdf', id: report };
  const [, kind, id = ''] = /^\/(bericht|abbildung|wolke)\/([^/]+)$/.exec(path) ?? [];
  return kind !== undefined && isId(id) ? { kind: kind as 'bericht' | 'abbildung' | 'wolke', id } : undefined;
}
