import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BrowserInfo, locateBrowser } from '../../../src/outputs/browser/locate.js';
import { openPrinter, type Printer } from '../../../src/outputs/browser/printer.js';
import { markElements } from '../../../src/outputs/mark-elements.js';
import { finishPdf } from '../../../src/outputs/pdf/finish.js';
import { readPdf } from '../../../src/outputs/pdf/read.js';
import { browsersIn } from './processes.js';

const require = createRequire(import.meta.url);
// Kept from run to run, as a user's cache is.
const kept = join(dirname(dirname(require.resolve('vitest/package.json'))), '.cache');
const timeoutMs = 30_000;

let browser: BrowserInfo;
let work: string;
const oldTmp = process.env.TMPDIR;
const open: Printer[] = [];

beforeAll(async () => {
  browser = await locate({});
});

beforeEach(() => {
  // All that a printer writes lies in a folder of the test then.
  work = mkdtempSync(join(tmpdir(), 'zb-test-'));
  process.env.TMPDIR = work;
});

afterEach(async () => {
  for (const printer of open.splice(0)) await printer.close();
  if (oldTmp === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = oldTmp;
  rmSync(work, { recursive: true });
});

async function locate(env: Record<string, string>): Promise<BrowserInfo> {
  const host = {
    env: { XDG_CACHE_HOME: kept, ...env },
    platform: process.platform,
    arch: process.arch,
    home: homedir(),
  };
  const { value } = await locateBrowser(host);
  if (!value) throw new Error('no browser');
  return value;
}

async function start(): Promise<Printer> {
  const { value, diagnostics } = await openPrinter(browser, { timeoutMs });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no printer');
  open.push(value);
  return value;
}

async function printed(printer: Printer, html?: string): Promise<Uint8Array> {
  if (html !== undefined) expect(await printer.load(html)).toEqual({ value: true, diagnostics: [] });
  const { value, diagnostics } = await printer.print();
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no print');
  return value;
}

/** The text of all pages, and the names of the fonts that set it. */
async function contentOf(pdf: Uint8Array): Promise<{ text: string; fonts: string[] }> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  }
  const names = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g);
  return { text, fonts: [...names].map((match) => match[1] ?? '').sort() };
}

/** Processes of a browser that draw pages: they are of its group and name no folder. */
function renderersOf(leader: number): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        const group = readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
        const commandLine = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
        return Number(group) === leader && commandLine.includes('--type=renderer');
      } catch {
        return false;
      }
    })
    .map(Number);
}

function fontFace(family: string, slug: string, weight: number): string {
  const file = `${slug}/files/${slug.split('/')[1]}-latin-${weight}-normal.woff2`;
  const data = readFileSync(require.resolve(file)).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}

function document(title: string): string {
  const rows = '<tr><th>Gruppe</th><th>Anzahl</th></tr><tr><th>Wissenschaft</th><td>3</td></tr>';
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title}</title><style>
    ${fontFace('Vollkorn', '@fontsource/vollkorn', 400)}${fontFace('Vollkorn', '@fontsource/vollkorn', 700)}
    ${fontFace('Instrument Sans', '@fontsource/instrument-sans', 500)}
    @page{size:148mm 210mm;margin:15mm;@bottom-center{content:counter(page);font:500 8pt "Instrument Sans"}}
    body{font:11pt Vollkorn} h1{break-before:page}</style></head><body>
    <p>${title}</p><p><a href="#über-uns">Über uns</a> <span id="seite">0</span></p>
    <h1 id="über-uns">Über uns, mit vielen Wörtern</h1><table><thead>${rows}</thead></table>
    <h2>Und mehr</h2></body></html>`;
}

const properties = {
  title: 'T',
  author: 'A',
  subject: 'S',
  keywords: [],
  language: 'de',
  creator: 'zb',
  date: '2025-10-31',
  claims: true,
};

/** Printed and made accessible: what is written, and what must not differ. */
async function finished(printer: Printer, html?: string): Promise<Buffer> {
  const bytes = await printed(printer, html && markElements(html));
  const source = (await printer.readSource('de')).value;
  if (!source) throw new Error('no source');
  return Buffer.from((await finishPdf(bytes, source, properties)).value?.pdf ?? []);
}

describe('printing', () => {
  test('gives the same bytes in a fresh browser and in one that printed before', async () => {
    const first = await finished(await start(), document('Konzept'));
    const second = await finished(await start(), document('Konzept'));
    const used = await start();
    await printed(used, document('Etwas anderes'));
    const third = await finished(used, document('Konzept'));
    expect(first.length).toBeGreaterThan(10_000);
    expect(second.equals(first)).toBe(true);
    expect(third.equals(first)).toBe(true);
  });

  test('sets text in the embedded fonts, margin boxes included, tags it and knows where things stand', async () => {
    const pdf = await printed(await start(), document('Konzept'));
    const { value } = readPdf(pdf);
    expect(open[0]?.product).toMatch(/Chrome\/\d+\./);
    expect(value).toMatchObject({ pageCount: 2, destinations: new Map([['über-uns', 2]]) });
    expect(value?.outline.map(({ level, page }) => [level, page])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const { text, fonts } = await contentOf(pdf);
    expect(text).toContain('Wissenschaft');
    expect(fonts).toEqual(['InstrumentSans-Medium', 'Vollkorn-Bold', 'Vollkorn-Regular']);
    expect(Buffer.from(pdf).includes('/StructTreeRoot')).toBe(true);
  });

  test.each([
    ['margin boxes', '@page{@bottom-center{content:"S" counter(page);font:500 8pt "Instrument Sans"}}'],
    [
      'margin boxes by a variable',
      ':root{--f:"Instrument Sans"}@page{@top-left{content:"S";font:500 8pt var(--f)}}',
    ],
    ['margin boxes by inheritance', ':root{font:500 8pt "Instrument Sans"}@page{@top-left{content:"S"}}'],
    ['print alone', '@media print{p{font:500 9pt "Instrument Sans"}}'],
  ])('has fonts that only %s ask for, in the first print already', async (_, css) => {
    const faces =
      fontFace('Vollkorn', '@fontsource/vollkorn', 400) +
      fontFace('Instrument Sans', '@fontsource/instrument-sans', 500);
    const html = `<style>${faces}body{font:400 11pt Vollkorn}${css}</style><h1 style="font-weight:400">a</h1><p>b</p>`;
    expect((await contentOf(await printed(await start(), html))).fonts).toEqual([
      'InstrumentSans-Medium',
      'Vollkorn-Regular',
    ]);
  });

  test.runIf(process.platform === 'linux')('takes no font of the machine', async () => {
    const html =
      '<style>p{font-family:"DejaVu Sans","Liberation Serif",Arial,serif}</style><p>Text ohne Schrift';
    expect((await contentOf(await printed(await start(), html))).fonts).toEqual(['OpenSans-Regular']);
  });

  test('fills texts in and prints again without loading', async () => {
    const printer = await start();
    await printed(printer, document('Konzept'));
    expect(await printer.fillTexts(new Map([['seite', '<17> & "mehr"']]))).toEqual({
      value: true,
      diagnostics: [],
    });
    const { text } = await contentOf(await printed(printer));
    expect(text).toContain('<17> & "mehr"');
    await expect(printer.fillTexts(new Map([['nirgends', 'x']]))).rejects.toThrow(/nirgends/);
  });

  test('prints what the document is, whatever it was before', async () => {
    const html = (
      style: string,
    ) => `<!doctype html><html lang="de"><title>T</title><style id="stil">${style}</style>
      <body><p>Siehe <a href="https://a.invalid/">eins<wbr><b>zwei</b><wbr>drei</a></p></body></html>`;
    const printer = await start();
    const once = await finished(printer, html('p{font-size:11pt}'));
    await printer.load(markElements(html('b{font-size:22pt}')));
    await printer.fillTexts(new Map([['stil', 'p{font-size:11pt}']]));
    expect((await finished(printer)).equals(once)).toBe(true);
  });

  test('runs no script of the document', async () => {
    const html = `<title>x</title><p id="p">unberührt</p><script>p.textContent='Skript'</script>
      <img src="data:image/png,x" onerror="p.textContent='Ereignis'"><svg onload="p.textContent='SVG'"></svg>
      <iframe srcdoc="<script>parent.p.textContent='Rahmen'</script>"></iframe>`;
    const printer = await start();
    await printer.load(html);
    expect((await contentOf(await printed(printer))).text).toBe('unberührt');
  });
});

describe('nothing from outside', () => {
  let server: Server;
  let hits: string[];

  beforeEach(async () => {
    hits = [];
    server = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end('x');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });

  afterEach(() => {
    server.close();
  });

  const vectors: [string, (origin: string) => string][] = [
    ['img', (o) => `<img src="${o}/a">`],
    ['img srcset', (o) => `<img srcset="${o}/a 1x">`],
    ['stylesheet', (o) => `<link rel="stylesheet" href="${o}/a">`],
    ['@import', (o) => `<style>@import "${o}/a";</style>`],
    ['font', (o) => `<style>@font-face{font-family:f;src:url(${o}/a)}p{font-family:f}</style><p>x`],
    ['background', (o) => `<p style="background:url(${o}/a)">x`],
    ['iframe', (o) => `<iframe src="${o}/a"></iframe>`],
    ['nested frame', (o) => `<iframe srcdoc="<img src='${o}/a'>"></iframe>`],
    ['object', (o) => `<object data="${o}/a"></object>`],
    ['embed', (o) => `<embed src="${o}/a">`],
    ['video', (o) => `<video src="${o}/a"></video>`],
    ['svg image', (o) => `<svg><image href="${o}/a"/></svg>`],
    ['svg use', (o) => `<svg><use href="${o}/a#b"/></svg>`],
    ['prefetch', (o) => `<link rel="prefetch" href="${o}/a">`],
    ['refresh', (o) => `<meta http-equiv="refresh" content="0;url=${o}/a">`],
    ['base', (o) => `<base href="${o}/"><img src="a">`],
  ];

  test('every way out is refused and reported, and the document is printed all the same', async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const printer = await start();
    for (const [name, markup] of vectors) {
      const loaded = await printer.load(`<p>hier</p>${markup(origin)}`);
      const print = await printer.print();
      const reported = [...loaded.diagnostics, ...print.diagnostics];
      expect(new Set(reported.map((d) => d.code)), name).toEqual(new Set(['ZB3004']));
      const expected = name === 'base' ? [`${origin}/`, 'a'] : [`${origin}/a`];
      expect(
        reported.map((d) => d.params.url),
        name,
      ).toEqual(expected);
      expect((await contentOf(print.value ?? new Uint8Array())).text, name).toContain('hier');
    }
    expect(hits).toEqual([]);
  }, 60_000);

  test('no connection is opened ahead of time', async () => {
    const origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    await printed(
      await start(),
      `<link rel="preconnect" href="http://${origin}"><link rel="dns-prefetch" href="//${origin}">x`,
    );
    expect(connections).toBe(0);
  });

  test('files of the machine are refused and reported', async () => {
    const printer = await start();
    for (const markup of ['<img src="file:///etc/passwd">', '<iframe src="file:///etc/passwd"></iframe>']) {
      const loaded = await printer.load(markup);
      const print = await printer.print();
      expect([...loaded.diagnostics, ...print.diagnostics]).toMatchObject([
        { code: 'ZB3004', params: { url: 'file:///etc/passwd' } },
      ]);
      expect((await contentOf(print.value ?? new Uint8Array())).text).not.toContain('root:');
    }
  });
});

describe('drawSvg', () => {
  const svg = (fill: string, size = 'width="96" height="48"') =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 96 48"><rect width="48" height="48" fill="${fill}"/></svg>`;

  async function drawn(printer: Printer, source: string, dpi: number): Promise<Buffer> {
    const { value, diagnostics } = await printer.drawSvg(source, dpi);
    expect(diagnostics).toEqual([]);
    return Buffer.from(value ?? []);
  }
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test('has as many pixels as size and density ask for, and knows its density', async () => {
    const printer = await start();
    const png = await drawn(printer, svg('red'), 300);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(png)).toEqual([300, 150]);
    expect(sizeOf(await drawn(printer, svg('red'), 96))).toEqual([96, 48]);
    expect(sizeOf(await drawn(printer, svg('red', 'width="25.4mm" height="12.7mm"'), 600))).toEqual([
      600, 300,
    ]);
    expect(sizeOf(await drawn(printer, svg('red', 'width="100%" height="100%"'), 192))).toEqual([192, 96]);
    const density = png.indexOf('pHYs');
    expect(png.readUInt32BE(density + 4)).toBe(11_811);
    expect((await drawn(printer, svg('red'), 300)).equals(png)).toBe(true);
    expect((await drawn(printer, svg('blue'), 300)).equals(png)).toBe(false);
  });

  test('is as large as the figure, to the last pixel, and the same whatever was drawn before', async () => {
    const turned = (angle: number) =>
      `<circle cx="40" cy="31" r="6.3" transform="rotate(${angle} 48 24)" fill="#eb3"/>`;
    const figure = (width: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${width / 2}mm" viewBox="0 0 96 48"><rect width="96" height="48" fill="#14171f"/>${Array.from({ length: 40 }, (_, i) => turned(i * 8.7)).join('')}</svg>`;
    const printer = await start();
    const first = await drawn(printer, figure(170), 300);
    expect(sizeOf(first)).toEqual([2008, 1004]);
    const edge = await sharp(first).extract({ left: 2007, top: 1003, width: 1, height: 1 }).raw().toBuffer();
    expect([...edge]).toEqual([0x14, 0x17, 0x1f]);
    expect((await drawn(printer, figure(170), 300)).equals(first)).toBe(true);
    await drawn(printer, figure(60), 300);
    expect((await drawn(printer, figure(170), 300)).equals(first)).toBe(true);
  });

  test('keeps the loaded document', async () => {
    const printer = await start();
    const before = await finished(printer, document('Konzept'));
    await drawn(printer, svg('red'), 96);
    expect((await finished(printer)).equals(before)).toBe(true);
  });

  test('a broken SVG is a bug', async () => {
    await expect(
      (await start()).drawSvg('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 96),
    ).rejects.toThrow(/SVG/);
  });
});

test.runIf(process.platform === 'linux')(
  'a browser that crashes while it starts is started again',
  async () => {
    await printed(await start(), 'unpacked');
    const script = join(work, 'program');
    const crash = `[ -e ${work}/crashed ] || { touch ${work}/crashed; kill -SEGV $$; }`;
    writeFileSync(script, `#!/bin/sh\n${crash}\nexec ${browser.executable} "$@"\n`);
    chmodSync(script, 0o700);
    const { value, diagnostics } = await openPrinter(await locate({ ZB_BROWSER: script }), { timeoutMs });
    expect(diagnostics).toEqual([]);
    expect(readdirSync(work)).toContain('crashed');
    await value?.close();
  },
);

describe.runIf(process.platform === 'linux')('leaves nothing behind', () => {
  test('after closing, which may be asked for twice', async () => {
    const printer = await start();
    await printed(printer, document('Konzept'));
    expect(browsersIn(work).length).toBeGreaterThan(0);
    expect(readdirSync(work)).toHaveLength(1);
    await Promise.all([printer.close(), printer.close()]);
    expect(browsersIn(work)).toEqual([]);
    expect(readdirSync(work)).toEqual([]);
    expect(await printer.print()).toMatchObject({
      value: undefined,
      diagnostics: [{ code: 'ZB3002' }],
    });
  });

  test('after a browser that ends while it is needed', async () => {
    const printer = await start();
    const [first = 0] = browsersIn(work);
    process.kill(first, 'SIGKILL');
    expect(await printer.load('x')).toMatchObject({
      value: false,
      diagnostics: [{ code: 'ZB3002', params: { path: browser.executable } }],
    });
    expect(browsersIn(work)).toEqual([]);
    expect(readdirSync(work)).toEqual([]);
  });

  test.each([
    ['when it begins to load', (printer: Printer) => printer.load('x')],
    ['while it works', (printer: Printer) => printer.fillTexts(new Map([['seite', '17']]))],
  ])('after a page that crashes %s', async (moment, operation) => {
    const printer = await start();
    const [leader = 0] = browsersIn(work);
    if (moment === 'while it works') {
      await printer.load(document('Konzept'));
      // Then it is at work for sure.
      for (const pid of renderersOf(leader)) process.kill(pid, 'SIGSTOP');
    }
    const working = operation(printer);
    await new Promise((over) => setImmediate(over));
    for (const pid of renderersOf(leader)) process.kill(pid, 'SIGKILL');
    expect(await working).toMatchObject({
      value: false,
      diagnostics: [{ code: 'ZB3002', params: { path: browser.executable } }],
    });
    expect(browsersIn(work)).toEqual([]);
    expect(readdirSync(work)).toEqual([]);
  });

  test('after a browser that hangs', async () => {
    const { value: printer } = await openPrinter(browser, { timeoutMs: 3000 });
    if (!printer) throw new Error('no printer');
    for (const pid of browsersIn(work)) process.kill(pid, 'SIGSTOP');
    expect(await printer.print()).toEqual({
      value: undefined,
      diagnostics: [{ code: 'ZB3003', severity: 'error', params: { seconds: 3 } }],
    });
    expect(browsersIn(work)).toEqual([]);
    expect(readdirSync(work)).toEqual([]);
  });

  test('after a program that is no browser', async () => {
    const script = join(work, 'program');
    writeFileSync(script, '#!/bin/sh\necho "kein Browser" >&2\nexit 3\n');
    chmodSync(script, 0o700);
    const given = await openPrinter(await locate({ ZB_BROWSER: script }), { timeoutMs });
    expect(given.diagnostics).toMatchObject([
      { code: 'ZB3002', params: { path: script, reason: 'kein Browser' } },
    ]);
    writeFileSync(script, '#!/bin/sh\nsleep 30\n');
    const silent = await openPrinter(await locate({ ZB_BROWSER: script }), { timeoutMs: 200 });
    expect(silent.diagnostics).toMatchObject([{ code: 'ZB3002', params: { path: script } }]);
    writeFileSync(script, '#!/there/is/no/such/interpreter\n');
    const impossible = await openPrinter(await locate({ ZB_BROWSER: script }), { timeoutMs });
    expect(impossible.diagnostics).toMatchObject([
      { code: 'ZB3002', params: { path: script, reason: `spawn ${script} ENOENT` } },
    ]);
    writeFileSync(script, 'not a program');
    const broken = await openPrinter(await locate({ ZB_BROWSER: script }), { timeoutMs });
    expect(broken.diagnostics).toMatchObject([{ code: 'ZB3002', params: { path: script } }]);
    expect(browsersIn(work)).toEqual([]);
    expect(readdirSync(work)).toEqual(['program']);
  });

  test('after a cache that is not private, with nothing started', async () => {
    const cache = join(work, 'open', 'zb');
    execFileSync('mkdir', ['-p', '-m', '777', cache]);
    const refused = await openPrinter(await locate({ XDG_CACHE_HOME: dirname(cache) }), { timeoutMs });
    expect(refused.diagnostics).toMatchObject([
      { code: 'ZB3002', params: { path: cache, reason: 'mode 0777, expected 0700' } },
    ]);
    expect(readdirSync(work)).toEqual(['open']);
  });
});

afterAll(() => {
  expect(open).toEqual([]);
});
