import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browsersIn } from './processes.js';

const root = join(import.meta.dirname, '../../..');
const built = (file: string) => pathToFileURL(join(root, 'dist/outputs/browser', file)).href;
const vitest = createRequire(import.meta.url).resolve('vitest/package.json');
const kept = join(dirname(dirname(vitest)), '.cache');

// A process that prints for ever and says when it begins to start the browser, and when it first has printed.
const program = `
  import { locateBrowser } from '${built('locate.js')}';
  import { openPrinter } from '${built('printer.js')}';
  process.once('SIGTERM', () => process.exit(130));
  const { platform, arch, env } = process;
  const { value: browser } = await locateBrowser({ platform, arch, home: '/', env: { ...env, XDG_CACHE_HOME: '${kept}' } });
  const opening = openPrinter(browser, { timeoutMs: 30_000 });
  process.stdout.write('starting\\n');
  const { value: printer } = await opening;
  for (;;) {
    await printer.load('<p>x');
    await printer.print();
    process.stdout.write('printed\\n');
  }`;

let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'zb-test-'));
});

afterEach(() => {
  rmSync(work, { recursive: true });
});

describe.runIf(process.platform === 'linux')('a process that exits without closing', () => {
  test.each([
    ['while the browser starts', 'starting', 0],
    ['while the browser starts', 'starting', 100],
    ['while the browser starts', 'starting', 250],
    ['while it prints', 'printed', 0],
    ['while it prints', 'printed', 30],
  ])('leaves nothing behind %s (%s + %i ms)', async (_, word, milliseconds) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TMPDIR: work },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let said = '';
    await new Promise<void>((heard) => {
      child.stdout.on('data', (chunk) => {
        said += chunk;
        if (said.includes(word)) heard();
      });
    });
    await new Promise((over) => setTimeout(over, milliseconds));
    child.kill('SIGTERM');
    expect(await ended).toEqual([130, null]);
    expect(readdirSync(work)).toEqual([]);
    await expect.poll(() => browsersIn(work)).toEqual([]);
  });
});
