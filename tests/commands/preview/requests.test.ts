import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { readRequest } from '../../../src/commands/preview/requests.js';

const wish = (url: string, { host = '127.0.0.1:4000', method = 'GET', port = 4000 } = {}) =>
  readRequest({ url, method, headers: { host } } as IncomingMessage, port);

test('addresses mean pages, PDF files, fonts, the script and events', () => {
  expect(wish('/')).toEqual({ what: 'page', target: { kind: 'uebersicht' } });
  expect(wish('/bericht/konzept?x=1')).toEqual({ what: 'page', target: { kind: 'bericht', id: 'konzept' } });
  expect(wish('/wolke/themen')).toEqual({ what: 'page', target: { kind: 'wolke', id: 'themen' } });
  expect(wish('/bericht/konzept.pdf')).toEqual({ what: 'pdf', id: 'konzept', lastGood: false });
  expect(wish('/bericht/konzept.pdf?stand=letzter')).toMatchObject({ what: 'pdf', lastGood: true });
  expect(wish('/zb/ereignisse?seite=%2Fbericht%2Fkonzept.pdf')).toMatchObject({
    target: { kind: 'pdf', id: 'konzept' },
  });
  expect(wish('/schrift/vollkorn-latin-400-normal.woff2')).toMatchObject({ what: 'font' });
  expect(wish('/zb/projekt')).toEqual({ what: 'owner' });
  expect(wish('/zb/live.js')).toEqual({ what: 'script' });
  expect(wish('/zb/ereignisse?seite=%2Fabbildung%2Fkarte')).toEqual({
    what: 'events',
    target: { kind: 'abbildung', id: 'karte' },
  });
});

test.each([
  '/bericht/',
  '/bericht/a/b',
  '/bericht/%6bonzept',
  '/bericht/.pdf',
  '/abbildung/a.pdf',
  '/schrift/../x.woff2',
])('nothing is at %s', (url) => {
  expect(wish(url)).toEqual({ what: 'no', status: 404 });
});

test('names of other computers are refused, whatever they ask for', () => {
  for (const host of ['', 'zb.example', '127.0.0.1', '127.0.0.1:4001', 'localhost.example:4000'])
    expect(wish('/', { host }), host).toEqual({ what: 'no', status: 421 });
  expect(wish('/', { host: 'LOCALHOST:4000' })).toMatchObject({ what: 'page' });
  expect(wish('/', { host: 'localhost', port: 80 })).toMatchObject({ what: 'page' });
  expect(wish('/', { host: 'zb.example', method: 'POST' })).toEqual({ what: 'no', status: 421 });
});
