import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locateBrowser } from '../../src/outputs/browser/locate.js';
import { openPrinter, type Printer } from '../../src/outputs/browser/printer.js';
import { finishPdf } from '../../src/outputs/pdf/finish.js';
import { printReport } from '../../src/outputs/print-report.js';

const require = createRequire(import.meta.url);
// Kept from run to run, as a user's cache is.
const kept = join(dirname(dirname(require.resolve('vitest/package.json'))), '.cache');
const anchors = ['anfang', 'mitte', 'ende'];
const html = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Heft</title>
<style>@page { size: A4 } section { break-before: page }</style></head><body><main>
<ol>${anchors.map((id) => `<li><a href="#${id}">${id} <span id="seite-${id}"></span></a></li>`).join('')}</ol>
${anchors.map((id, i) => `${'<section><p>Seite</p></section>'.repeat(i * 6)}<section><h1 id="${id}">${id}</h1></section>`).join('')}
</main></body></html>`;
const properties = {
  title: 'Heft',
  author: 'Büro',
  subject: 'Probe',
  keywords: [],
  language: 'de',
  creator: 'zb',
  date: '2031-01-01',
  claims: true,
};

let printer: Printer;
let prints = 0;

beforeAll(async () => {
  const { platform, arch } = process;
  const { value: browser } = await locateBrowser({
    env: { XDG_CACHE_HOME: kept },
    platform,
    arch,
    home: homedir(),
  });
  const { value } = browser ? await openPrinter(browser, { timeoutMs: 30_000 }) : { value: undefined };
  if (!value) throw new Error('no browser');
  printer = {
    ...value,
    print() {
      prints += 1;
      return value.print();
    },
  };
});

afterAll(() => printer.close());

async function printed(expected?: Map<string, number>) {
  prints = 0;
  const job = {
    report: 'heft',
    html,
    language: 'de',
    anchors,
    expected,
    pageMultiple: 1,
    notePages: [],
    forPrintShop: false,
  };
  const { value, diagnostics } = await printReport(printer, job);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no print');
  const { value: finished } = await finishPdf(value.print, value.source, properties, {
    readings: value.readings,
  });
  return { prints, pages: [...value.pages], pdf: Buffer.from(finished?.pdf ?? []).toString('base64') };
}

test('page numbers that hold save a print, others cost none; the file is the same in any case', async () => {
  const fresh = await printed();
  expect(fresh).toMatchObject({
    prints: 2,
    pages: [
      ['anfang', 2],
      ['mitte', 9],
      ['ende', 22],
    ],
  });
  expect(await printed(new Map(fresh.pages.map(([id, page]) => [id, page])))).toEqual({
    ...fresh,
    prints: 1,
  });
  for (const wrong of [
    [
      ['anfang', 2],
      ['mitte', 10],
      ['ende', 22],
    ],
    [
      ['anfang', 222],
      ['mitte', 1000],
      ['ende', 5],
    ],
    [
      ['anfang', 2],
      ['mitte', 9],
    ],
    [['weg', 7]],
  ] as [string, number][][]) {
    expect(await printed(new Map(wrong))).toEqual(fresh);
  }
});
