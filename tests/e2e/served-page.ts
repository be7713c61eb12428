import { type ChildProcess, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { locateBrowser } from '../../src/outputs/browser/locate.js';
import { keptCache, openBrowser } from './open-page.js';

const zb = fileURLToPath(new URL('../../bin/zb.js', import.meta.url));

/** The browser that zb prints with, as one that may ask servers on this computer, which zb's own may not. */
export async function openWebBrowser(): Promise<Browser> {
  const session = await openBrowser();
  const { sandbox } = session;
  await session.close();
  const { value } = await locateBrowser({
    env: { XDG_CACHE_HOME: keptCache },
    platform: process.platform,
    arch: process.arch,
    home: homedir(),
  });
  return launch({
    executablePath: value?.executable ?? '',
    headless: 'shell',
    pipe: true,
    args: ['--disable-gpu', '--font-render-hinting=none', ...(sandbox ? [] : ['--no-sandbox'])],
  });
}

/** `zb preview` of a project: its address, and all it says. */
export async function startPreview(
  root: string,
  ...args: string[]
): Promise<{ address: string; child: ChildProcess; said: () => string }> {
  const child = spawn(process.execPath, [zb, 'preview', '--root', root, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stderr.on('data', (data) => (text += data));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(data)) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`zb preview ended with ${code}\n${text}`)));
  });
  return { address, child, said: () => text };
}
