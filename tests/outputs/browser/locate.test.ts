import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../../src/outputs/browser/host.js';
import { locateBrowser } from '../../../src/outputs/browser/locate.js';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'zb-test-'));
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

function program(...path: string[]): string {
  const file = join(home, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

// A Mac: the pinned browser is none for it, and its places for installed ones are empty here.
const mac = (env: Host['env'] = {}): Host => ({ env, platform: 'darwin', arch: 'arm64', home });

const shell = (version: string) =>
  program(
    '.cache/puppeteer/chrome-headless-shell',
    version,
    'chrome-headless-shell-mac-arm64',
    'chrome-headless-shell',
  );

describe('locateBrowser', () => {
  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'takes the pinned one on Linux x64',
    async () => {
      const host: Host = { env: { XDG_CACHE_HOME: join(home, 'c') }, platform: 'linux', arch: 'x64', home };
      const { value, diagnostics } = await locateBrowser(host);
      expect(diagnostics).toEqual([]);
      expect(value).toMatchObject({ source: 'pinned', cache: join(home, 'c', 'zb') });
      expect(value?.executable).toMatch(/\/c\/zb\/browser-147\.0\.0-[0-9a-f]{12}\/chromium$/);
    },
  );

  test('takes the newest headless shell of puppeteer for this kind of machine', async () => {
    shell('mac_arm-99.0.1');
    const newest = shell('mac_arm-147.0.1');
    shell('mac-150.0.0');
    expect((await locateBrowser(mac())).value).toMatchObject({ source: 'puppeteer', executable: newest });
  });

  test('takes an installed one if there is no other', async () => {
    const installed = program('Applications/Chromium.app/Contents/MacOS/Chromium');
    expect((await locateBrowser(mac())).value).toMatchObject({ source: 'installed', executable: installed });
  });

  test('takes what it is given, --browser before ZB_BROWSER before all others', async () => {
    shell('mac_arm-147.0.1');
    const [first, second] = [program('first'), program('second')];
    const both = await locateBrowser({ ...mac({ ZB_BROWSER: second }), explicit: first });
    expect(both.value).toMatchObject({ source: 'given', executable: first });
    const environment = await locateBrowser(mac({ ZB_BROWSER: second }));
    expect(environment.value).toMatchObject({ source: 'given', executable: second });
  });

  test('takes no other if the given one is not there, is a folder or can not be run', async () => {
    shell('mac_arm-147.0.1');
    const plain = join(home, 'plain');
    writeFileSync(plain, '');
    for (const explicit of [join(home, 'nowhere'), home, plain]) {
      const { value, diagnostics } = await locateBrowser({ ...mac(), explicit });
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: 'ZB3001', params: { lookedAt: explicit } }]);
    }
  });

  test('and then, if ZB_BROWSER has named it, says how to be rid of that', async () => {
    const { diagnostics } = await locateBrowser(mac({ ZB_BROWSER: join(home, 'nowhere') }));
    expect(diagnostics).toMatchObject([{ code: 'ZB3001', params: { remedy: 'unset ZB_BROWSER' } }]);
  });

  test('names every place it looked at, and the command that helps', async () => {
    const { value, diagnostics } = await locateBrowser(mac());
    expect(value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toEqual(['ZB3001']);
    const params = diagnostics[0]?.params;
    expect(params?.lookedAt).toContain(join(home, '.cache/puppeteer/chrome-headless-shell'));
    expect(params?.lookedAt).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(params?.lookedAt).toContain(`${home}/Applications/Microsoft Edge.app`);
    expect(params?.remedy).toContain(`--path "${home}/.cache/puppeteer"`);
  });
});
