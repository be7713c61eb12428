import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';
import { openWebBrowser, startPreview } from './served-page.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
let browser: Browser;
beforeAll(async () => {
  browser = await openWebBrowser();
});
afterAll(() => browser.close());

const chapter = (root: string) => join(root, 'data/kapitel/jahresheft/01-anfang.md');

async function open(url: string): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => trouble.push(message.text()));
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(url);
  // Once the page knows what it was made of, text is exchanged in it.
  await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
  return { page, trouble };
}

const text = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
/** What the overlay says: aloud at once (alert) or when there is time (status). */
const told = (page: Page, role: 'alert' | 'status') =>
  page.evaluate(
    `document.querySelector('zb-meldungen').shadowRoot.querySelector('[role=${role}]').textContent`,
  ) as Promise<string>;
const eventually = (work: () => unknown) => expect.poll(work, { timeout: 20_000, interval: 50 });

describe('a report that is being written', () => {
  it('changes in the browser when it is saved, and the reader stays where they are', async () => {
    const root = copyProject();
    const { address } = await startPreview(root);
    const { page, trouble } = await open(`${address}/bericht/jahresheft`);
    await page.evaluate(`(() => {
      window.marke = 'noch da';
      [...document.querySelectorAll('main p')].at(-1).scrollIntoView({ block: 'center', behavior: 'instant' });
    })()`);
    const readerAt = () =>
      page.evaluate(
        "[...document.querySelectorAll('main p')].at(-1).getBoundingClientRect().top",
      ) as Promise<number>;
    const before = await readerAt();

    const source = readFileSync(chapter(root), 'utf8');
    writeFileSync(chapter(root), source.replace(/^titel: .*/m, 'titel: Ganz neu genannt'));
    await eventually(() => text(page)).toContain('Ganz neu genannt');
    await eventually(async () => Math.abs((await readerAt()) - before)).toBeLessThan(2);
    expect(trouble).toEqual([]);
  });

  it('takes changed text without loading the page again', async () => {
    const root = copyProject();
    const { address } = await startPreview(root);
    const { page } = await open(`${address}/bericht/jahresheft`);
    await page.evaluate("window.marke = 'noch da'");
    const work = join(root, 'data/kapitel/jahresheft/02-arbeit.md');
    const source = readFileSync(work, 'utf8');
    writeFileSync(work, source.replace('Werkzeug ist da.', 'Werkzeug ist immer da.'));
    await eventually(() => text(page)).toContain('Werkzeug ist immer da.');
    expect(await page.evaluate('window.marke')).toBe('noch da');
    // A further time, with an item that is new.
    writeFileSync(work, source.replace('- Werkzeug ist da.\n', '- Werkzeug ist da.\n- Tee auch.\n'));
    await eventually(() => text(page)).toContain('Tee auch.');
    expect(await text(page)).toContain('Werkzeug ist da.');
    expect(await page.evaluate('window.marke')).toBe('noch da');
  });

  it('stays in its last good state while something is broken, and says what and where until it is mended', async () => {
    const root = copyProject();
    const { address } = await startPreview(root);
    const { page } = await open(`${address}/bericht/jahresheft`);
    const good = await text(page);
    expect(await told(page, 'alert')).toBe('');
    const source = readFileSync(chapter(root), 'utf8');
    writeFileSync(chapter(root), source.replace('titel:', 'titl:'));
    await eventually(() => told(page, 'alert')).toMatch(
      /data\/kapitel\/jahresheft\/01-anfang\.md:\d+:\d+ Fehler ZB1103/,
    );
    const message = await told(page, 'alert');
    expect(message).toContain('Zu sehen ist der letzte Stand ohne Fehler.');
    expect(message).toMatch(/titl: .*\n *\^+/);
    expect(message).toContain('titel');
    expect(await text(page)).toBe(good);
    // Who comes now sees the same.
    const { page: other } = await open(`${address}/bericht/jahresheft`);
    expect(await text(other)).toBe(good);
    expect(await told(other, 'alert')).toContain('ZB1103');

    writeFileSync(chapter(root), source.replace(/^titel: .*/m, 'titel: Wieder heil'));
    await eventually(() => told(page, 'alert')).toBe('');
    await eventually(() => text(page)).toContain('Wieder heil');
  });

  it('appears by itself where it was broken from the beginning', async () => {
    const root = copyProject();
    const source = readFileSync(chapter(root), 'utf8');
    writeFileSync(chapter(root), source.replace('titel:', 'titl:'));
    const { address } = await startPreview(root);
    const { page } = await open(`${address}/bericht/jahresheft`);
    expect(await text(page)).toContain('Noch ist nichts zu sehen.');
    writeFileSync(chapter(root), source.replace(/^titel: .*/m, 'titel: Endlich da'));
    await eventually(() => text(page)).toContain('Endlich da');
  });

  it('follows files that it did not use before, and no others', async () => {
    const root = copyProject();
    const { address, said } = await startPreview(root);
    const { page } = await open(`${address}/bericht/jahresheft`);
    const fresh = join(root, 'data/kapitel/jahresheft/09-neu.md');
    const report = join(root, 'data/berichte/jahresheft.yaml');
    const first = readFileSync(chapter(root), 'utf8');
    const [head = ''] = /^---[\s\S]*?\n---\n/.exec(first) ?? [];
    const chapterOf = (title: string) =>
      `${head.replace('id: anfang', 'id: neu').replace(/^titel: .*/m, `titel: ${title}`)}\nEin Satz.\n`;
    writeFileSync(fresh, chapterOf('Neu hinzugekommen'));
    const list = readFileSync(report, 'utf8');
    const [line = ''] = /.*01-anfang\.md.*\n/.exec(list) ?? [];
    writeFileSync(report, list.replace(line, line + line.replace('01-anfang', '09-neu')));
    await eventually(() => text(page)).toContain('Neu hinzugekommen');
    writeFileSync(fresh, chapterOf('Noch einmal anders'));
    await eventually(() => text(page)).toContain('Noch einmal anders');

    await page.evaluate("window.marke = 'noch da'");
    const other = join(root, 'data/fragen.yaml');
    const asked = said().split('Warte auf').length;
    writeFileSync(other, `${readFileSync(other, 'utf8')}# nur eine Bemerkung\n`);
    await eventually(() => said().split('Warte auf').length).toBe(asked + 1);
    expect(await page.evaluate('window.marke')).toBe('noch da');
  });
});

it('shows each figure and each cloud alone, with the way to them', async () => {
  const root = copyProject();
  const { address } = await startPreview(root);
  const { page, trouble } = await open(`${address}/`);
  const links = (await page.$$eval('main a', (all) => all.map((a) => a.getAttribute('href')))) as string[];
  expect(links).toEqual(
    expect.arrayContaining([
      '/bericht/jahresheft',
      '/bericht/jahresheft.pdf',
      '/abbildung/karte',
      '/wolke/wuensche',
    ]),
  );
  const { page: figure } = await open(`${address}/abbildung/karte`);
  expect(await figure.$$eval('main svg text', (all) => all.length)).toBeGreaterThan(0);
  const { page: cloud } = await open(`${address}/wolke/wuensche`);
  expect(await text(cloud)).toContain('Wünsche für die Straße');
  const clouds = join(root, 'data/wortwolken.yaml');
  writeFileSync(clouds, readFileSync(clouds, 'utf8').replace('Wünsche für die Straße', 'Neue Wünsche'));
  await eventually(() => text(cloud)).toContain('Neue Wünsche');
  await eventually(() => text(page)).toContain('Neue Wünsche');
  expect(trouble).toEqual([]);
});

it('prints the very PDF that zb build-report writes, and writes nothing itself', async () => {
  const root = temporaryFolder();
  cpSync(join(repository, 'data'), join(root, 'data'), { recursive: true });
  const files = () => readdirSync(root, { recursive: true }).map(String).sort();
  const before = files();
  const { address } = await startPreview(root);
  const answer = await fetch(`${address}/bericht/buendnistreffen.pdf`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const served = Buffer.from(await answer.arrayBuffer());
  await (await fetch(`${address}/bericht/konzept`)).text();
  expect(files()).toEqual(before);
  const out = join(root, 'ergebnis');
  const args = [
    join(repository, 'bin/zb.js'),
    'build-report',
    'buendnistreffen',
    '--root',
    root,
    '--out',
    out,
  ];
  expect(spawnSync(process.execPath, args).status).toBe(0);
  expect(served.equals(readFileSync(join(out, 'buendnistreffen.pdf')))).toBe(true);
});

it('gives no PDF of an earlier state without saying so, and the new one by itself once all is mended', async () => {
  const root = copyProject();
  const { address } = await startPreview(root);
  const pdf = `${address}/bericht/jahresheft.pdf`;
  const bytes = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
  const good = await bytes(pdf);
  const source = readFileSync(chapter(root), 'utf8');
  writeFileSync(chapter(root), source.replace('titel:', 'titl:'));
  await eventually(async () => (await fetch(pdf)).status).toBe(503);

  const { page, trouble } = await open(pdf);
  expect(await text(page)).toContain('Noch keine neue PDF-Datei');
  await eventually(() => told(page, 'alert')).toMatch(/01-anfang\.md:\d+:\d+ Fehler ZB1103/);
  expect(await told(page, 'alert')).not.toContain('Zu sehen ist der letzte Stand');
  const way = (await page.$eval('main a', (a) => (a as unknown as { href: string }).href)) as string;
  const earlier = await fetch(way);
  expect(earlier.headers.get('content-disposition')).toBe(
    'inline; filename="jahresheft-letzter-stand-ohne-fehler.pdf"',
  );
  expect(Buffer.from(await earlier.arrayBuffer()).equals(good)).toBe(true);
  expect((await fetch(`${address}/bericht/fehlt.pdf`)).status).toBe(404);

  const reloaded = page.waitForResponse(
    (answer) => answer.url() === pdf && answer.headers()['content-type'] === 'application/pdf',
    { timeout: 20_000 },
  );
  writeFileSync(chapter(root), source);
  await reloaded;
  expect((await bytes(pdf)).equals(good)).toBe(true);
  expect(trouble.filter((line) => !line.includes('503'))).toEqual([]);
});

it('serves the published page, but for fonts, the script and what only printing tells', async () => {
  const root = copyProject();
  const { address } = await startPreview(root);
  const served = await (await fetch(`${address}/bericht/jahresheft`)).text();
  expect(served).toContain('/zb/live.js');
  const args = [join(repository, 'bin/zb.js'), 'build-report', '--root', root];
  expect(spawnSync(process.execPath, args).status).toBe(0);
  const published = readFileSync(join(root, 'out/jahresheft.html'), 'utf8');
  expect(published).not.toMatch(/zb\/live|data-fassung|EventSource/);
  const bare = (html: string) =>
    html
      .replace(/url\([^)]*\) format\("woff2"\)/g, '')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
      .replace(/<script src="\/zb\/live\.js"[^>]*><\/script>\n/, '')
      .replace(/(id="umbruch")[^>]*>[^<]*/, '$1>')
      .replace(/(\sid="seite-[^>]*>)\d+/g, '$1');
  expect(bare(served)).toBe(bare(published));
});

describe('the server', () => {
  /** The status of an answer to a request that no browser would make. */
  const ask = (address: string, path: string, options: { host?: string; method?: string } = {}) =>
    new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const { hostname, port, host } = new URL(address);
      const headers = { host: options.host ?? host };
      const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (answer) => {
        let body = '';
        answer.on('data', (data) => (body += data));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      });
      asked.on('error', reject).end();
    });

  it('hears only its own names, only reading, and gives nothing but what the project shows', async () => {
    const root = copyProject();
    const { address } = await startPreview(root);
    const { port } = new URL(address);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
      '0.0.0.0',
    ])
      expect((await ask(address, '/', { host })).status, host).toBe(421);
    expect((await ask(address, '/', { host: `localhost:${port}` })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await ask(address, '/', { method })).status, method).toBe(405);
    for (const path of [
      '/../../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/bericht/../../data/projekt.yaml',
      '/bericht/..%2f..%2fdata%2fprojekt.yaml',
      '/data/projekt.yaml',
      '//etc/passwd',
      '/etc/passwd',
      '/schrift/../../package.json',
      '/schrift/passwd.woff2',
      '/bericht/fehlt.pdf',
      '/zb/ereignisse?seite=/../../etc/passwd',
    ]) {
      const { status, body } = await ask(address, path);
      expect(status, path).toBe(404);
      expect(body, path).not.toMatch(/root:|herausgeber/);
    }
    expect((await ask(address, 'http://evil.example/')).status).toBe(400);
    const { headers } = await ask(address, '/bericht/jahresheft');
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/,
    );
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(await ask(address, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('refuses a port that is taken, and says by whom', async () => {
    const root = copyProject();
    const { address } = await startPreview(root);
    const second = (project: string, port: string) => {
      const args = [join(repository, 'bin/zb.js'), 'preview', '--root', project, '--port', port];
      // Not `spawnSync`: a server of this process has to be able to answer.
      return new Promise<{ status: number | null; stderr: string }>((resolve) => {
        const child = spawn(process.execPath, args);
        let stderr = '';
        child.stderr.on('data', (data) => (stderr += data));
        child.once('close', (status) => resolve({ status, stderr }));
      });
    };
    const { port } = new URL(address);
    const again = await second(root, port);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain(`Fehler ZB4043  Die Vorschau dieses Projekts läuft schon: ${address}/.`);
    const refused = `Fehler ZB4042  Die Vorschau kann den Port ${port} nicht benutzen: `;
    const other = await second(copyProject(), port);
    expect(other.status).toBe(2);
    expect(other.stderr).toContain(`${refused}dort läuft schon die Vorschau eines anderen Projekts.`);

    const stranger = createServer((_, response) => response.end('Guten Tag')).listen(0, '127.0.0.1');
    onTestFinished(() => void stranger.close());
    await once(stranger, 'listening');
    const taken = String((stranger.address() as AddressInfo).port);
    const third = await second(root, taken);
    expect(third.status).toBe(2);
    expect(third.stderr).toContain(
      `den Port ${taken} nicht benutzen: ein anderes Programm benutzt ihn schon.`,
    );
  });

  it.each([0, 200, 500])(
    'ends with Ctrl+C %i ms after a PDF was asked for, and leaves nothing',
    async (after) => {
      const root = copyProject();
      const { address, child } = await startPreview(root);
      const pid = child.pid ?? 0;
      const remains = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`zb-${pid}-`));
      /** Processes of the browser: their folders are named in what they were called with. */
      const browsers = () => {
        const { stdout } = spawnSync('ps', ['-Aww', '-o', 'args'], { encoding: 'utf8' });
        return stdout.split('\n').filter((line) => line.includes(`/zb-${pid}-`));
      };
      await eventually(browsers).not.toEqual([]);
      expect(remains()).not.toEqual([]);
      const answer = fetch(`${address}/bericht/jahresheft.pdf`).then(
        ({ status }) => status,
        () => 'cut off',
      );
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill('SIGINT');
      expect(await once(child, 'exit')).toEqual([130, null]);
      expect(await answer).toBe('cut off');
      expect(remains()).toEqual([]);
      await eventually(browsers).toEqual([]);
    },
  );

  it('ends with Ctrl+C, and the pages say so', async () => {
    const root = copyProject();
    const { address, child } = await startPreview(root);
    const { page } = await open(`${address}/bericht/jahresheft`);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    await eventually(() => told(page, 'status')).toContain('Die Vorschau ist beendet.');
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    expect(await once(socket, 'error')).toMatchObject([{ code: 'ECONNREFUSED' }]);
    expect(existsSync(join(root, 'out'))).toBe(false);
    rmSync(root, { recursive: true, force: true });
  });
});
