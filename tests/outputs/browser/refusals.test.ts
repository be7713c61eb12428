import { describe, expect, test } from 'vitest';
import { collectRefusals, type PageEvent } from '../../../src/outputs/browser/refusals.js';

const own = 'https://own.invalid/';
const log = (text: string, level = 'error'): PageEvent => ({
  method: 'Log.entryAdded',
  params: { entry: { level, text } },
});
const request = (url: string, method: PageEvent['method'] = 'Network.requestWillBeSent'): PageEvent => ({
  method,
  params: { request: { url } },
});

function noted(...events: PageEvent[]): string[] {
  const refusals = collectRefusals(own);
  for (const event of events) refusals.note(event);
  return refusals.take();
}

describe('collectRefusals', () => {
  test('tells each address once, whatever event it came with', () => {
    const url = 'http://a.example/x.png';
    const frame: PageEvent = {
      method: 'Page.frameRequestedNavigation',
      params: { url: 'file:///etc/passwd' },
    };
    expect(
      noted(
        request(url),
        request(url, 'Fetch.requestPaused'),
        frame,
        log(`Loading the image '${url}' violates …`),
      ),
    ).toEqual([url, 'file:///etc/passwd']);
  });

  test('finds addresses that only the log names, and no others', () => {
    expect(
      noted(
        log('Not allowed to load local resource: file:///etc/passwd'),
        log("Loading plugin data from 'http://a.example/p' violates the following …"),
        log("Mixed Content: requested 'http://b.example/'", 'warning'),
        log('Executing inline script violates …'),
      ),
    ).toEqual(['file:///etc/passwd', 'http://a.example/p']);
  });

  test('leaves out an origin beside a full address, but no address that begins another one', () => {
    const framing = log("Framing 'http://a.example/' violates …");
    expect(noted(framing, request('http://a.example/x'))).toEqual(['http://a.example/x']);
    expect(noted(framing)).toEqual(['http://a.example/']);
    expect(noted(request('http://a.example/x'), request('http://a.example/x2'))).toHaveLength(2);
  });

  test('tells relative addresses as they were written, and not what is inside', () => {
    expect(
      noted(request(own), request('data:image/png,x'), request('about:blank'), request(`${own}bild.png`)),
    ).toEqual(['bild.png']);
  });

  test('tells only what is new, until another document comes', () => {
    const refusals = collectRefusals(own);
    const note = (url: string) => refusals.note(request(url));
    note('http://a.example/x');
    expect(refusals.take()).toEqual(['http://a.example/x']);
    note('http://a.example/x');
    note('http://a.example/');
    expect(refusals.take()).toEqual([]);
    refusals.clear();
    note('http://a.example/x');
    expect(refusals.take()).toEqual(['http://a.example/x']);
  });
});
