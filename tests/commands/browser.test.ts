import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ComingPrinter, startPrinter } from '../../src/commands/browser.js';
import type { Printer } from '../../src/outputs/browser/printer.js';
import { keptCache } from '../e2e/open-page.js';
import { browsersIn } from '../outputs/browser/processes.js';
import { runOptions } from './run-options.js';

let work: string;
let coming: ComingPrinter;
const oldTmp = process.env.TMPDIR;

beforeEach(() => {
  // All that a browser writes lies in a folder of the test then.
  work = mkdtempSync(join(tmpdir(), 'zb-test-'));
  process.env.TMPDIR = work;
  coming = startPrinter(runOptions(work, { env: { XDG_CACHE_HOME: keptCache }, home: homedir() }));
});

afterEach(async () => {
  await coming.close();
  if (oldTmp === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = oldTmp;
  expect(browsersIn(work)).toEqual([]);
  expect(readdirSync(work)).toEqual([]);
  rmSync(work, { recursive: true });
});

const killBrowsers = () => {
  for (const pid of browsersIn(work)) process.kill(pid, 'SIGKILL');
};

async function print(printer: Printer, wantsDeath: boolean) {
  await printer.load('<p>x');
  const printing = printer.print();
  if (wantsDeath) killBrowsers();
  return printing;
}

test('work during which the browser is killed is done once more, and no finding is left of that', async () => {
  let attempts = 0;
  const { value, diagnostics } = await coming.use((printer) => print(printer, attempts++ === 0));
  expect(attempts).toBe(2);
  expect(diagnostics).toEqual([]);
  expect(Buffer.from(value ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
  // The new browser is the one that is used from now on.
  expect((await coming.use((printer) => print(printer, false))).diagnostics).toEqual([]);
});

test('a browser that dies each time is told, and not started for ever', async () => {
  let attempts = 0;
  const { value, diagnostics } = await coming.use((printer) => {
    attempts += 1;
    return print(printer, true);
  });
  expect(attempts).toBe(2);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'ZB3002' }]);
});

test('what keeps a browser from starting once more is told, even if it had started before', async () => {
  expect((await coming.use((printer) => print(printer, false))).diagnostics).toEqual([]);
  const { value, diagnostics } = await coming.use((printer) => {
    process.env.TMPDIR = join(work, 'gone');
    return print(printer, true);
  });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'ZB3002' }]);
  // Once for all who wait for it.
  expect(await coming.use((printer) => print(printer, false), 1)).toEqual({
    value: undefined,
    diagnostics: [],
  });
});
