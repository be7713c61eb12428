import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../fixtures/project-copy.js';
import { openWebBrowser, startPreview } from './served-page.js';

const data = fileURLToPath(new URL('../../data', import.meta.url));
let browser: Browser;
beforeAll(async () => {
  browser = await openWebBrowser();
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(`${address}/bericht/konzept`);
  await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
  return page;
}

const served = async (address: string) => (await fetch(`${address}/bericht/konzept`)).text();
/** What there is to see, with what the page's own script has made of it. */
const shown = (page: Page) =>
  page.evaluate(
    "[...document.querySelectorAll('style, #menue, main')].map(({ outerHTML }) => outerHTML).join('\\n')",
  ) as Promise<string>;

it('after every change an open page is what a preview shows that begins anew', async () => {
  const root = temporaryFolder();
  cpSync(data, join(root, 'data'), { recursive: true });
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(root, 'data', file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after, file).not.toBe(before);
    writeFileSync(path, after);
  };
  const { address } = await startPreview(root);
  const page = await open(address);

  const chapter = 'kapitel/konzept/01-einleitung.md';
  const report = 'berichte/konzept.yaml';
  const edits: { mark: string; isInPlace: boolean; make: () => void }[] = [
    {
      mark: 'Am Abend',
      isInPlace: true,
      make: () => change(chapter, 'Wer lädt ein?', 'Am Abend: Wer lädt ein?'),
    },
    {
      mark: 'Neu begonnen',
      isInPlace: true,
      make: () => change('zeitstrahl.yaml', 'titel: Gründung', 'titel: Neu begonnen'),
    },
    // In two places of the report at least: the chapter and the contents.
    {
      mark: 'Womit es anfing',
      isInPlace: false,
      make: () => change(chapter, 'titel: Einleitung', 'titel: Womit es anfing'),
    },
    {
      mark: 'Ganz neues Kapitel',
      isInPlace: false,
      make: () => {
        const text =
          '---\nid: neu\ntitel: Ganz neues Kapitel\nart: kapitel\n---\n\nEin Satz.\n\n## Ein Abschnitt\n\nNoch einer.\n';
        writeFileSync(join(root, 'data/kapitel/konzept/09-neu.md'), text);
        change(
          report,
          /(?<=01-einleitung\.md.*\n)/,
          '  - {art: kapitel, datei: kapitel/konzept/09-neu.md, auftakt: zeile}\n',
        );
      },
    },
    { mark: '#16305C', isInPlace: false, make: () => change('projekt.yaml', '#16305A', '#16305C') },
    { mark: 'Am Morgen', isInPlace: true, make: () => change(chapter, 'Am Abend', 'Am Morgen') },
  ];
  for (const { mark, isInPlace, make } of edits) {
    await page.evaluate("window.marke = 'noch da'");
    make();
    await expect.poll(() => shown(page), { timeout: 20_000, interval: 50 }).toContain(mark);
    await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
    expect((await page.evaluate('window.marke')) === 'noch da', mark).toBe(isInPlace);
    const anew = await startPreview(root);
    expect((await served(address)) === (await served(anew.address)), `${mark}, served`).toBe(true);
    expect((await shown(page)) === (await shown(await open(anew.address))), `${mark}, shown`).toBe(true);
    anew.child.kill('SIGKILL');
  }
});
