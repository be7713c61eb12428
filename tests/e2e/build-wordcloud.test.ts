import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../src/outputs/browser/session.js';
import { type Called, callZb } from '../call-zb.js';
import { copyProject } from '../fixtures/project-copy.js';
import { openBrowser, openFile, overlappingPixels } from './open-page.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const zb = (...args: string[]) => callZb(args);

/** A copy of the bundled project: the command writes into it. */
const root = mkdtempSync(join(tmpdir(), 'zb-e2e-'));
const out = join(root, 'out');
const inOut = (file: string) => join(out, 'wortwolken', file);
const lock = join(root, 'data/anordnungen/themen.yaml');
let first: Called;
let session: Session;

beforeAll(async () => {
  cpSync(join(repository, 'data'), join(root, 'data'), { recursive: true });
  rmSync(join(root, 'data/anordnungen'), { recursive: true, force: true });
  cpSync(join(repository, 'templates'), join(root, 'templates'), { recursive: true });
  first = await zb('build-wordcloud', '--root', root, '--dpi', '96');
  session = await openBrowser();
});

afterAll(async () => {
  await session.close();
  rmSync(root, { recursive: true, force: true });
});

/** The sentence of each word of a cloud, as its CSV has the numbers. */
function hintsOf(cloud: string): string[] {
  const records: string[][] = parse(readFileSync(inOut(`${cloud}.csv`)), {
    bom: true,
    delimiter: ';',
    fromLine: 2,
  });
  return records.map(
    ([term, interviews, , mentions]) => `${term}: in ${interviews} von 18 Gesprächen, ${mentions} Nennung`,
  );
}

describe('zb build-wordcloud on the bundled project', () => {
  it('ends well and names what it has written', () => {
    expect(first.stderr).toMatch(/Fertig in \d+,\d s\./);
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/wortwolken\/themen\.html {2}\d+ kB/);
    expect(first.stdout).toMatch(/data\/anordnungen\/ideen\.yaml {2}\d+ kB/);
  });

  it('writes each cloud in three widths, as picture, tables and page, the figures, and nothing else', () => {
    const kinds = ['-schmal.svg', '-spalte.svg', '.csv', '.html', '.png', '.svg', '.xlsx'];
    expect(readdirSync(join(out, 'wortwolken')).sort()).toEqual(
      ['ideen', 'themen'].flatMap((cloud) => kinds.map((kind) => cloud + kind)),
    );
    expect(readdirSync(join(out, 'abbildungen')).sort()).toEqual([
      'wolke-ideen.png',
      'wolke-ideen.svg',
      'wolke-themen.png',
      'wolke-themen.svg',
    ]);
    expect(readdirSync(join(root, 'data/anordnungen')).sort()).toEqual(['ideen.yaml', 'themen.yaml']);
  });

  it('has the same terms and numbers in CSV, XLSX and page', () => {
    for (const cloud of ['themen', 'ideen']) {
      const hints = hintsOf(cloud);
      expect(hints.length).toBeGreaterThan(20);
      const page = readFileSync(inOut(`${cloud}.html`), 'utf8').replaceAll('\u00A0', ' ');
      const names = [...page.matchAll(/class="begriff"[^>]*aria-label="([^"]*)"/g)].map(
        ([, name = '']) => name,
      );
      expect(names).toHaveLength(3 * hints.length);
      for (const [i, hint] of hints.entries()) expect(names[i]?.startsWith(hint), names[i]).toBe(true);
      const parts = unzipSync(readFileSync(inOut(`${cloud}.xlsx`)));
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
      const numbers = [...sheet.matchAll(/<c r="B\d+"[^>]*><v>(\d+)<\/v>/g)].map(([, n]) => Number(n));
      expect(numbers.slice(1)).toEqual(hints.map((hint) => Number(/in (\d+) von/.exec(hint)?.[1])));
    }
  });

  it('makes the same bytes again, leaves the places alone then, and lays out anew the same', async () => {
    const again = join(root, 'again');
    const before = statSync(lock).mtimeMs;
    const { status, stdout } = await zb(
      'build-wordcloud',
      '--root',
      root,
      '--out',
      again,
      '--dpi',
      '96',
      '--all',
    );
    expect(status).toBe(0);
    expect(stdout).not.toContain('anordnungen');
    expect(statSync(lock).mtimeMs).toBe(before);
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (statSync(join(out, file)).isDirectory()) continue;
      expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file))), file).toBe(true);
    }
    expect(
      (await zb('build-wordcloud', 'themen', '--root', root, '--out', again, '--dpi', '96', '--relayout'))
        .status,
    ).toBe(0);
    expect(statSync(lock).mtimeMs).toBe(before);
  });

  it('has paths instead of text where that is asked for, and text on the page', async () => {
    const paths = join(root, 'paths');
    const asked = ['--root', root, '--out', paths, '--dpi', '72', '--outlines'];
    expect((await zb('build-wordcloud', 'ideen', ...asked)).status).toBe(0);
    for (const file of [
      'wortwolken/ideen.svg',
      'wortwolken/ideen-schmal.svg',
      'abbildungen/wolke-ideen.svg',
    ]) {
      expect(readFileSync(join(paths, file), 'utf8'), file).not.toMatch(/<text|@font-face/);
    }
    expect(readFileSync(join(paths, 'wortwolken/ideen.html'))).toEqual(readFileSync(inOut('ideen.html')));
  });

  it('tells as JSON what it has written', async () => {
    const { stdout } = await zb(
      'build-wordcloud',
      'ideen',
      '--root',
      root,
      '--out',
      join(root, 'json'),
      '--dpi',
      '72',
      '--json',
    );
    const { exitCode, files } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(files.map(({ path }: { path: string }) => path)).toContain(
      join(root, 'json/wortwolken/ideen.xlsx'),
    );
  });
});

describe('the page in the browser', () => {
  const open = (cloud: string, window: Parameters<typeof openFile>[2]) =>
    openFile(session, inOut(`${cloud}.html`), window);
  const hint = `(() => { const h = document.getElementById('wort-hinweis'); return h.hidden ? '' : h.textContent.replaceAll('\\u00A0', ' '); })()`;

  it.each(['themen', 'ideen'])(
    '%s: tells every word’s counts when it has the focus, the most frequent first',
    async (cloud) => {
      const { page, trouble } = await open(cloud, { width: 1280, height: 900 });
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toContain('überspringen');
      for (const expected of hintsOf(cloud)) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(hint)).toContain(expected);
        expect(
          await page.evaluate(`document.activeElement.getAttribute('aria-label').replaceAll('\\u00A0', ' ')`),
        ).toContain(expected);
        expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
      }
      await page.keyboard.press('Escape');
      expect(await page.evaluate(hint)).toBe('');
      expect(trouble).toEqual([]);
      await page.close();
    },
  );

  it('tells them on hover; the hint can be pointed at, stays, and goes with Escape or when the pointer leaves', async () => {
    const { page } = await open('themen', { width: 1280, height: 900 });
    const [expected = ''] = hintsOf('themen');
    await page.hover('.form-seite .begriff text');
    expect(await page.evaluate(hint)).toContain(expected);
    await page.hover('#wort-hinweis');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(hint)).toContain(expected);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(hint)).toBe('');
    await page.hover('.form-seite .begriff text');
    expect(await page.evaluate(hint)).toContain(expected);
    await page.hover('h1');
    await page.waitForFunction(`document.getElementById('wort-hinweis').hidden`);
    await page.close();
  });

  it('tells them when touched, within a narrow window', async () => {
    const { page } = await open('themen', { width: 390, height: 844, hasTouch: true });
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('.form')].filter((f) => f.offsetParent).map((f) => f.className)`,
      ),
    ).toEqual(['form form-schmal']);
    await page.tap('.form-schmal .begriff:nth-of-type(2) text');
    expect(await page.evaluate(hint)).toContain(hintsOf('themen')[1]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const box = await (await page.$('#wort-hinweis'))?.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    await page.tap('h1');
    expect(await page.evaluate(hint)).toBe('');
    await page.close();
  });

  it('says the same without scripts: by titles and in the table, and no word takes the focus', async () => {
    const { page } = await open('themen', { width: 1280, height: 900 });
    await page.setJavaScriptEnabled(false);
    await page.reload();
    const [expected = ''] = hintsOf('themen');
    const title = await page.$eval('.form-seite .begriff title', (element) => element.textContent);
    expect(title?.replaceAll('\u00A0', ' ')).toContain(expected);
    expect(await page.$$('[tabindex="0"]')).toHaveLength(1);
    await page.close();
  });

  it.each(['light', 'dark'])(
    'is read well by all in the %s: every text has a contrast of 4.5',
    async (scheme) => {
      const { page } = await open('themen', { width: 1280, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await page.evaluate(weakTexts)).toEqual([]);
      await page.close();
    },
  );

  it.each(['themen', 'ideen'])(
    '%s: no two words share a pixel, at four times the resolution of a screen, in any width',
    async (cloud) => {
      for (const [form, width] of [
        ['seite', 800],
        ['spalte', 560],
        ['schmal', 390],
      ] as const) {
        const { page } = await open(cloud, { width, height: 900, deviceScaleFactor: 4 });
        expect(await overlappingPixels(page, `.form-${form}`), form).toBe(0);
        await page.close();
      }
    },
  );

  it('would not hide that words lie on each other', async () => {
    const { page } = await open('themen', { width: 390, height: 900, deviceScaleFactor: 4 });
    const move = `document.querySelector('.form-schmal [data-begriff="5"]').setAttribute('transform', 'translate(0 2)')`;
    await page.evaluate(move);
    expect(await overlappingPixels(page, '.form-schmal')).toBeGreaterThan(0);
    await page.close();
  });
});

describe('what only one person has said', () => {
  it.each(['codebuch', 'alle'])('is nowhere in what is written or told (begriffe: %s)', async (terms) => {
    const project = copyProject();
    const edit = (file: string, change: (text: string) => string) => {
      const path = join(project, 'data', file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    };
    edit('interviews/gespraech-1.yaml', (text) => `${text.trimEnd()} Ein Zeppelin, und noch ein Zeppelin.\n`);
    edit(
      'codebuch.yaml',
      (text) => `${text.trimEnd()}\n  - {id: luftfahrt, anzeige: Luftfahrt, woerter: ["Zeppelin*"]}\n`,
    );
    edit('wortwolken.yaml', (text) => text.replace('    zaehlung', `    begriffe: ${terms}\n    zaehlung`));
    const { status, stdout, stderr } = await zb(
      'build-wordcloud',
      '--root',
      project,
      '--dpi',
      '72',
      '--verbose',
    );
    expect(status).toBe(0);
    const sheets = unzipSync(readFileSync(join(project, 'out/wortwolken/wuensche.xlsx')));
    const written = ['out', 'data/anordnungen'].flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
    );
    expect(written.length).toBeGreaterThan(9);
    const texts = [...written, ...Object.values(sheets)].map((bytes) => new TextDecoder().decode(bytes));
    for (const text of [stdout, stderr, ...texts]) expect(text).not.toMatch(/zeppelin|luftfahrt/i);
    expect(texts.some((text) => text.includes('Bänke'))).toBe(true);
  });
});

describe('what goes wrong', () => {
  it('is an unknown cloud', async () => {
    const { status, stderr } = await zb('build-wordcloud', 'themn', '--root', root);
    expect(stderr).toContain('ZB4004');
    expect(status).toBe(2);
  });

  it('is that the places of the words can’t be kept: nothing is written then', async () => {
    const project = copyProject();
    writeFileSync(join(project, 'data/anordnungen'), 'im Weg');
    const { status, stderr } = await zb('build-wordcloud', '--root', project);
    expect(stderr).toContain('ZB2120');
    expect(status).toBe(3);
    expect(
      readdirSync(join(project, 'out'), { recursive: true, encoding: 'utf8' }).filter((f) => f.includes('.')),
    ).toEqual([]);
  });

  it('is that two clouds have the same files', async () => {
    const project = copyProject();
    const file = join(project, 'data/wortwolken.yaml');
    const before = readFileSync(file, 'utf8');
    const [, one = ''] = /( {2}- id: [\s\S]*)$/.exec(before) ?? [];
    writeFileSync(file, before + one.replace(/id: .*/, 'id: wuensche-schmal'));
    const { status, stderr } = await zb('build-wordcloud', '--root', project);
    expect(stderr).toMatch(/data\/wortwolken\.yaml:\d+:\d+ {2}Fehler ZB2121/);
    expect(status).toBe(1);
    expect(existsSync(join(project, 'out'))).toBe(false);
  });

  it('is not that a cloud stands in no figure', async () => {
    const project = copyProject();
    const file = join(project, 'data/wortwolken.yaml');
    const before = readFileSync(file, 'utf8');
    const [, one = ''] = /( {2}- id: [\s\S]*)$/.exec(before) ?? [];
    writeFileSync(file, before + one.replace(/id: .*/, 'id: allein'));
    mkdirSync(join(project, 'out'));
    expect((await zb('build-wordcloud', 'allein', '--root', project, '--dpi', '72')).status).toBe(0);
    expect(existsSync(join(project, 'out/wortwolken/allein.html'))).toBe(true);
    expect(existsSync(join(project, 'out/abbildungen'))).toBe(false);
  });
});

/** Texts that stand out too little from what is behind them, by WCAG 2.2. */
const weakTexts = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = ([r, g, b]) => [[r, 0.2126], [g, 0.7152], [b, 0.0722]].reduce((sum, [v, share]) => {
    const c = v / 255;
    return sum + share * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  }, 0);
  const contrast = (a, b) => {
    const [low, high] = [luminance(channels(a)), luminance(channels(b))].sort((p, q) => p - q);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (element) => {
    const field = element.previousElementSibling;
    if (element.matches('rect + text[text-anchor="middle"]')) return getComputedStyle(field).fill;
    for (let e = element; e; e = e.parentElement) {
      const { backgroundColor } = getComputedStyle(e);
      if (channels(backgroundColor)[3] !== 0) return backgroundColor;
    }
  };
  const shown = (element) => element.getClientRects().length > 0 && [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  return [...document.body.querySelectorAll('*:not(script):not(title)')].filter(shown).flatMap((element) => {
    const { fill, color } = getComputedStyle(element);
    const ratio = contrast(element instanceof SVGElement ? fill : color, behind(element));
    return ratio >= 4.5 ? [] : [element.textContent.slice(0, 40) + ' ' + ratio];
  });
})()`;
