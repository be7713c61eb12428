import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStudio } from '../../src/commands/preview/edition.js';
import { makePage } from '../../src/commands/preview/pages.js';
import { hashOf } from '../../src/load/content-hash.js';
import { catalogue } from '../../src/messages/catalogue.js';
import { livePage } from '../../src/outputs/preview/live-page.js';
import { runOptions } from '../commands/run-options.js';
import { copyProject } from '../fixtures/project-copy.js';
import { openWebBrowser, startPreview } from './served-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openWebBrowser();
});
afterAll(() => browser.close());

const report = 'jahresheft';

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(`${address}/bericht/${report}`);
  await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
  return page;
}

const served = async (address: string) => (await fetch(`${address}/bericht/${report}`)).text();

/** The page that is served of a project by who has never read it before. */
async function servedAnew(root: string): Promise<string> {
  const options = runOptions(root);
  const studio = openStudio(options);
  const { value: edition } = studio.read();
  if (!edition) throw new Error('nothing to show');
  const page = await makePage({ kind: 'bericht', id: report }, edition, studio, options);
  const html = page === 'missing' ? '' : (page.value ?? '');
  return livePage(html, hashOf(html), catalogue('de').ui.previewGone).html;
}

/** What there is to see, with what the page's own script has made of it. */
const shown = (page: Page) =>
  page.evaluate(
    "[...document.querySelectorAll('style, #menue, main')].map(({ outerHTML }) => outerHTML).join('\\n')",
  ) as Promise<string>;

it('after every change an open page is what is made of the project anew', async () => {
  const root = copyProject();
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(root, 'data', file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after, file).not.toBe(before);
    writeFileSync(path, after);
  };
  const { address } = await startPreview(root);
  const page = await open(address);

  const chapter = 'kapitel/jahresheft/01-anfang.md';
  const fresh = 'kapitel/jahresheft/09-neu.md';
  /** By what is to be seen then: whether the page stays as it is but for that, and how the files change. */
  const edits: [string, boolean, () => void][] = [
    ['an keiner Tür', true, () => change(chapter, 'an jeder Tür', 'an keiner Tür')],
    ['im Vorjahr', true, () => change('zeitstrahl.yaml', 'Treffen im Frühjahr', 'Treffen im Vorjahr')],
    // In the contents as well.
    ['Womit es anfing', false, () => change(chapter, 'titel: Der Anfang', 'titel: Womit es anfing')],
    [
      'Ganz neues Kapitel',
      false,
      () => {
        const head = '---\nid: neu\ntitel: Ganz neues Kapitel\nart: kapitel\n---\n';
        writeFileSync(join(root, 'data', fresh), `${head}\nEin Satz.\n\n## Ein Abschnitt\n\nNoch einer.\n`);
        const line = `  - {art: kapitel, datei: ${fresh}, auftakt: zeile}\n`;
        change(`berichte/${report}.yaml`, /(?<=01-anfang\.md.*\n)/, line);
      },
    ],
    ['#16305C', false, () => change('projekt.yaml', '#16305A', '#16305C')],
    ['an einer Tür', true, () => change(chapter, 'an keiner Tür', 'an einer Tür')],
  ];
  for (const [mark, staysOpen, make] of edits) {
    await page.evaluate("window.marke = 'noch da'");
    make();
    await expect.poll(() => shown(page), { timeout: 20_000, interval: 50 }).toContain(mark);
    await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
    expect((await page.evaluate('window.marke')) === 'noch da', mark).toBe(staysOpen);
    expect((await served(address)) === (await servedAnew(root)), `${mark}, served`).toBe(true);
    const other = await open(address);
    expect((await shown(page)) === (await shown(other)), `${mark}, shown`).toBe(true);
    await other.close();
  }
});
