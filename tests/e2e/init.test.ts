import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/project-copy.js';
import { openPdf } from './open-pdf.mjs';
import { startPreview } from './served-page.js';

const zb = fileURLToPath(new URL('../../bin/zb.js', import.meta.url));

test('a new project builds at once, without a finding, by the commands that zb init names', async () => {
  const folder = temporaryFolder();
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [zb, ...args], { cwd: folder, encoding: 'utf8' });
  const made = run('init', 'Unser Heft', '--ci', 'gitlab');
  expect(made.status).toBe(0);
  const next = [...made.stdout.matchAll(/ {2}(?:npx )?zb (.*?) {2}/g)].map(([, call = '']) => call);
  const calls = next.map((call) =>
    (call.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')),
  );
  expect(calls.map(([command]) => command)).toEqual([
    'validate',
    'build-report',
    'preview',
    'build-specimen',
  ]);
  for (const call of calls) {
    if (call[0] === 'preview') {
      const { address, said } = await startPreview(join(folder, 'Unser Heft'));
      expect(await (await fetch(`${address}/bericht/heft`)).text()).toContain('Offene Räume');
      expect(said()).not.toMatch(/ZB\d/);
      expect(call).toEqual(['preview', '--root', 'Unser Heft']);
      continue;
    }
    const { status, stdout, stderr } = run(...call);
    expect(`${stdout}${stderr}`).not.toMatch(/Warnung|Fehler|Hinweis|ZB\d/);
    expect(status).toBe(0);
  }
  const out = join(folder, 'Unser Heft', 'out');
  expect(readdirSync(out)).toEqual(expect.arrayContaining(['heft.html', 'heft.pdf']));
  const { text, info } = await openPdf(join(out, 'heft.pdf'));
  expect(info).toMatchObject({ Title: 'Offene Räume in Ahornfurt', Language: 'de' });
  expect(text).not.toMatch(/Hessen|Zukunftsbündnis|Quellhausen/);
  expect(run('init', 'Unser Heft').status).toBe(2);
});

test('zb doctor tells as JSON what is missing, and ends with 3', () => {
  const { status, stdout } = spawnSync(process.execPath, [zb, 'doctor', '--json', '--lang', 'en'], {
    cwd: temporaryFolder(),
    encoding: 'utf8',
    env: { ...process.env, ZB_BROWSER: '/nowhere/chrome' },
  });
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({
    exitCode: 3,
    findings: [{ code: 'ZB3001' }],
    answer: {
      checks: expect.arrayContaining([expect.objectContaining({ id: 'browser', state: 'missing' })]),
    },
  });
});
