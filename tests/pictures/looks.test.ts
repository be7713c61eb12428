import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withBundledReports } from '../e2e/bundled-reports.js';
import { openFile } from '../e2e/open-page.js';
import { differenceFrom, unusedReferences } from './compare.js';
import { drawPdf } from './draw-pdf.mjs';

const expected = fileURLToPath(new URL('expected', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));
const zb = join(repository, 'bin/zb.js');
const reports = ['buendnistreffen', 'konzept'];
/** The pages that show every element of a template. */
const specimens = ['musterseiten-konzept', 'musterseiten-kurzbericht'];
const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;

const bundled = withBundledReports();
const used: string[] = [];

let out: string;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'zb-test-'));
  const args = [zb, 'build-specimen', '--root', repository, '--out', out, '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});

const fileOf = (name: string) => join(name.startsWith('musterseiten-') ? out : bundled.out, name);

afterAll(() => rmSync(out, { recursive: true, force: true }));

/** What differs, for people: one line a picture. */
async function differences(pictures: readonly [name: string, picture: Buffer][]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, picture] of pictures) {
    used.push(name);
    const difference = await differenceFrom(join(expected, name), picture);
    if (difference) found.push(difference);
  }
  return found;
}

test.each([...reports, ...specimens])('the pages of %s look as they did (npm run look)', async (report) => {
  const pages = await drawPdf(fileOf(`${report}.pdf`));
  const named = pages.map((page, i): [string, Buffer] => [
    `${report}-${String(i + 1).padStart(2, '0')}.png`,
    page,
  ]);
  expect(await differences(named)).toEqual([]);
});

test.each([
  ...reports.flatMap((report) =>
    widths.flatMap((width) => schemes.map((scheme) => [report, width, scheme] as const)),
  ),
  ...specimens.flatMap((report) => [[report, 390, 'light'] as const, [report, 1280, 'dark'] as const]),
])('the web page of %s looks as it did, %i pixels wide, %s (npm run look)', async (report, width, scheme) => {
  const window = { width, height: 900, deviceScaleFactor: 1 / 3 };
  const path = fileOf(`${report}.html`);
  const { page } = await openFile(bundled.session, path, window, { scheme });
  await page.evaluate('document.fonts.ready.then(() => true)');
  const whole = Buffer.from(await page.screenshot({ fullPage: true }));
  await page.close();
  expect(await differences([[`${report}-${width}${scheme === 'dark' ? '-dark' : ''}.png`, whole]])).toEqual(
    [],
  );
});

test('every reference is one of a picture', () => {
  expect(unusedReferences(expected, used)).toEqual([]);
});
