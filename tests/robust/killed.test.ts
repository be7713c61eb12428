import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashes } from '../e2e/cache/run-zb.js';
import { copyLeanProject } from '../fixtures/lean-project.js';
import { temporaryFolder } from '../fixtures/project-copy.js';
import { browsersIn } from '../outputs/browser/processes.js';

const zb = fileURLToPath(new URL('../../bin/zb.js', import.meta.url));

// `npm run test:long` sets ZB_CASES.
const kills = process.env.ZB_CASES ? 1000 : 100;

interface Bench {
  root: string;
  out: string;
  /** Where browsers of these builds write. */
  temporary: string;
  start(): ChildProcess;
}

function openBench(): Bench {
  const root = copyLeanProject();
  const temporary = temporaryFolder();
  const env = { ...process.env, TMPDIR: temporary };
  return {
    root,
    out: join(root, 'out'),
    temporary,
    start: () =>
      spawn(process.execPath, [zb, 'build-report', '--quiet', '--root', root], { env, stdio: 'ignore' }),
  };
}

/** Builds to the end, and says how long that took. */
async function build({ start }: Bench): Promise<number> {
  const begin = performance.now();
  const [code] = await once(start(), 'exit');
  expect(code).toBe(0);
  return performance.now() - begin;
}

/** Two editions of the same report, as text of a data file and as what is built of it. */
async function twoEditions(bench: Bench) {
  const file = join(bench.root, 'data/projekt.yaml');
  const source = readFileSync(file, 'utf8');
  const editions: { source: string; hashes: Record<string, string>; milliseconds: number }[] = [];
  for (const text of [
    source,
    source.replace('#', '# Zweite Ausgabe.\n#').replace(/^(name: .*?)"?$/m, '$1 zwei'),
  ]) {
    writeFileSync(file, text);
    const milliseconds = await build(bench);
    editions.push({ source: text, hashes: hashes(bench.out), milliseconds });
  }
  return { file, editions };
}

/** Until no browser of these builds is left; they end by themselves once nobody talks to them. */
async function browsersGone({ temporary }: Bench): Promise<void> {
  for (let attempt = 0; browsersIn(temporary).length > 0; attempt++) {
    if (attempt > 100) throw new Error(`browsers left: ${browsersIn(temporary)}`);
    await wait(50);
  }
}

test(`builds killed at ${kills} random moments leave the old edition or the new one, whole, and nothing else`, {
  timeout: kills * 10_000,
}, async () => {
  const bench = openBench();
  const { file, editions } = await twoEditions(bench);
  expect(editions[0]?.hashes).not.toEqual(editions[1]?.hashes);
  const longest = Math.max(...editions.map(({ milliseconds }) => milliseconds));
  const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
  const moments = fc.sample(
    fc.tuple(fc.noBias(fc.integer({ min: 0, max: 110 })), fc.constantFrom(...signals)),
    {
      numRuns: kills,
      seed: 20_261_129,
    },
  );
  let there = 1;
  const seen = { killed: 0, old: 0, new: 0 };
  for (const [percent, signal] of moments) {
    const moment = (percent / 100) * longest;
    const coming = 1 - there;
    writeFileSync(file, editions[coming]?.source ?? '');
    const child = bench.start();
    const ended = once(child, 'exit');
    await Promise.race([ended, wait(moment)]);
    child.kill(signal);
    const [code, killer] = await ended;
    if (killer === null) expect([0, 130]).toContain(code);
    if (code !== 0) seen.killed += 1;
    const told = `${signal} after ${Math.round(moment)} ms`;
    await browsersGone(bench);
    const now = hashes(bench.out);
    // Nobody can tidy up after SIGKILL; the next build does.
    const whole = signal === 'SIGKILL' ? withoutPassing(now) : now;
    if (signal !== 'SIGKILL') expect(foldersOf(child, bench), told).toEqual([]);
    const isNew = JSON.stringify(whole) === JSON.stringify(editions[coming]?.hashes);
    expect(isNew ? editions[coming]?.hashes : editions[there]?.hashes, told).toEqual(whole);
    seen[isNew ? 'new' : 'old'] += 1;
    if (isNew) there = coming;
  }
  expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
  expect(seen.killed).toBeGreaterThan(kills / 5);
  writeFileSync(file, editions[0]?.source ?? '');
  await build(bench);
  expect(hashes(bench.out)).toEqual(editions[0]?.hashes);
  expect(readdirSync(bench.temporary)).toEqual([]);
});

/** What a process has left for its browser. */
function foldersOf({ pid }: ChildProcess, { temporary }: Bench): string[] {
  return readdirSync(temporary).filter((name) => name.startsWith(`zb-${pid}-`));
}

function withoutPassing(all: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.endsWith('.tmp')));
}
