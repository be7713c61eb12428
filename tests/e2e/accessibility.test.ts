import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { withBundledReports } from './bundled-reports.js';
import { openFile } from './open-page.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [390, 1280];

/** A copy of the bundled project: the word clouds keep their places in it. */
const root = mkdtempSync(join(tmpdir(), 'zb-e2e-'));
const bundled = withBundledReports();

beforeAll(async () => {
  for (const folder of ['data', 'templates'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  const { status, stderr } = await callZb(['build-wordcloud', '--dpi', '72', '--root', root, '--quiet']);
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A page as built, with all that can be unfolded unfolded. */
async function open(file: string, width: number, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const folder = file.startsWith('wortwolken/') ? join(root, 'out') : bundled.out;
  const { page } = await openFile(bundled.session, join(folder, file), { width, height: 900 }, { scheme });
  await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
  return page;
}

async function runAxe(
  page: Page,
  context: axe.ContextSpec,
  options: axe.RunOptions,
): Promise<axe.AxeResults> {
  await page.evaluate(axe.source);
  const run = `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`;
  return (await page.evaluate(run)) as axe.AxeResults;
}

/** What axe finds, one line a place: the rule, where, why. */
async function violations(page: Page): Promise<string[]> {
  const found = await runAxe(page, { include: ['html'] }, { runOnly: rules, resultTypes: ['violations'] });
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.flatMap(lines);
}

const lines = ({ id, nodes }: axe.Result) =>
  nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`);

describe('axe finds nothing against WCAG 2.2 AA', () => {
  const pages = ['konzept.html', 'buendnistreffen.html', 'wortwolken/themen.html', 'wortwolken/ideen.html'];

  const schemes = ['light', 'dark'] as const;
  test.each(
    pages.flatMap((file) =>
      widths.flatMap((width) => schemes.map((scheme) => [file, width, scheme] as const)),
    ),
  )('in %s at %i px, %s', async (file, width, scheme) => {
    const page = await open(file, width, scheme);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test.each(['#abb-matrix-gross', '#abb-zeitstrahl-gross'])(
    'in a figure that is open large (%s)',
    async (link) => {
      const page = await open('konzept.html', 1280);
      await page.click(link);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  // Axe takes shapes cut off at a picture's edge for lying over the text after it, and then does not judge the text.
  test.each(pages.flatMap((file) => schemes.map((scheme) => [file, scheme] as const)))(
    'in the colours of every text of %s outside its figures, %s',
    async (file, scheme) => {
      const page = await open(file, 1280, scheme);
      await page.evaluate(
        `document.querySelectorAll('svg[aria-hidden=true]').forEach((svg) => svg.remove())`,
      );
      const context = { include: ['html'], exclude: ['svg'] };
      const found = await runAxe(page, context, { runOnly: ['color-contrast'] });
      const isShort = ({ any }: axe.NodeResult) =>
        any.every(({ data }) => data?.messageKey === 'shortTextContent');
      const unclear = found.incomplete.map((result) => ({
        ...result,
        nodes: result.nodes.filter((node) => !isShort(node)),
      }));
      expect([...found.violations, ...unclear].flatMap(lines)).toEqual([]);
      expect(found.passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(50);
      await page.close();
    },
  );

  it('and would find an image without a text, grey on white and a heading that is jumped over', async () => {
    const page = await open('buendnistreffen.html', 390);
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
      '<h1>1</h1><h4>2</h4><p style="color: #aaa">Grau</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')`);
    const found = (await violations(page)).map((line) => line.replace(/:.*/s, '')).sort();
    expect(found).toEqual(['color-contrast', 'heading-order', 'image-alt']);
    await page.close();
  });
});
