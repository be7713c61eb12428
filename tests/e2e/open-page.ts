import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { locateBrowser } from '../../src/outputs/browser/locate.js';
import { type Session, startSession } from '../../src/outputs/browser/session.js';

const require = createRequire(import.meta.url);
/** Where the browser lies unpacked; kept from run to run, as a user's cache is. */
export const keptCache = join(dirname(dirname(require.resolve('vitest/package.json'))), '.cache');

/** The browser that zb prints with, open for looking at pages. */
export async function openBrowser(): Promise<Session> {
  const { value } = await locateBrowser({
    env: { XDG_CACHE_HOME: keptCache },
    platform: process.platform,
    arch: process.arch,
    home: homedir(),
  });
  if (!value) throw new Error('no browser');
  return startSession(value, 30_000);
}

/** Opens a file as a person does, in a window of this size; tells what it asks for and what goes wrong in it. */
export async function openFile(
  { browser }: Session,
  path: string,
  window: { width: number; height: number; deviceScaleFactor?: number; hasTouch?: boolean },
  {
    scripts = true,
    hash = '',
    scheme = 'light',
  }: { scripts?: boolean; hash?: string; scheme?: 'light' | 'dark' } = {},
): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data:|file:.*\.html(?:#|$))/.test(request.url())) trouble.push(request.url());
  });
  await page.setJavaScriptEnabled(scripts);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(window);
  await page.goto(`file://${path}${hash}`);
  return { page, trouble };
}

/**
 * Words that share a pixel, in pairs of their names. Every two words differ in some bit of their numbers: for each bit
 * the words with it are drawn red and the others blue, and a pixel that is both belongs to two words.
 */
export async function overlappingPixels(page: Page, form: string): Promise<number> {
  const count = Number(await page.evaluate(`document.querySelectorAll('${form} .begriff').length`));
  await page.evaluate(onlyWords(form));
  const drawing = await page.$(`${form} svg`);
  if (!drawing || count === 0) throw new Error(`no words in ${form}`);
  let overlapping = 0;
  for (let bit = 0; 1 << bit < count; bit++) {
    await page.evaluate(`document.querySelectorAll('${form} .begriff').forEach((word) => {
      const colour = (Number(word.dataset.begriff) >> ${bit}) & 1 ? '#f00' : '#00f';
      word.querySelectorAll('text').forEach((text) => text.style.setProperty('fill', colour, 'important'));
    })`);
    const shot = await drawing.screenshot({ encoding: 'base64' });
    overlapping += Number(await page.evaluate(purplePixels(shot)));
  }
  return overlapping;
}

const onlyWords = (form: string) => `(() => {
  const style = document.createElement('style');
  style.textContent = \`html { background: #000 !important; } ${form} svg { isolation: isolate; background: #000; }
    ${form} svg > g > :not(.begriff), ${form} svg > :not(:has(.begriff)) { display: none; }
    .begriff { mix-blend-mode: screen; } .wort-hinweis { display: none; }\`;
  document.head.append(style);
})()`;

const purplePixels = (png: string) => `(async () => {
  const bytes = Uint8Array.from(atob('${png}'), (c) => c.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  let both = 0;
  let coloured = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] > 0 && data[i + 2] > 0) both++;
    if (data[i] > 0 || data[i + 2] > 0) coloured++;
  }
  if (coloured < 1000) throw new Error('nothing drawn');
  return both;
})()`;
