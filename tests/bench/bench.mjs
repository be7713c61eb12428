// Times whole fresh processes, one after the other in turn, and prints medians and ratios:
//   a  the build of the brochure      b  bare puppeteer-core with the same browser printing the built HTML
//   c  node -e 0                      d  zb --help
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.argv[2] ?? 7);
const out = mkdtempSync(join(tmpdir(), 'zb-bench-'));
const zb = join(root, 'bin', 'zb.js');
const build = [zb, 'build-report', 'konzept', '--root', root, '--out', out, '--json', '--timings'];

/** Milliseconds of one process, and what it printed. */
function time(args) {
  // Everything is made anew each time; `unchanged.mjs` measures what is kept.
  const env = { ...process.env, ZB_CACHE: 'off' };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return { milliseconds: performance.now() - start, stdout };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

// Unpacks the browser and warms the disk, so that every round finds the same machine.
time(build);
const { locateBrowser } = await import(join(root, 'dist/outputs/browser/locate.js'));
const { value: browser } = await locateBrowser({
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  home: homedir(),
});
const bare = [
  fileURLToPath(new URL('bare-print.mjs', import.meta.url)),
  browser.executable,
  join(out, 'konzept.html'),
];

const times = { a: [], b: [], c: [], d: [] };
const phases = new Map();
for (let round = 0; round < rounds; round++) {
  const built = time(build);
  times.a.push(built.milliseconds);
  for (const { stage, milliseconds } of JSON.parse(built.stdout).timings) {
    phases.set(stage, [...(phases.get(stage) ?? []), milliseconds]);
  }
  times.b.push(time(bare).milliseconds);
  times.c.push(time(['-e', '0']).milliseconds);
  times.d.push(time([zb, '--help']).milliseconds);
}
rmSync(out, { recursive: true });

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => median(times[key]));
const line = (name, value) => process.stdout.write(`${name.padEnd(52)} ${value}\n`);
line(`a  build-report konzept, median of ${rounds}`, `${a.toFixed(0)} ms`);
line('b  bare puppeteer-core printing the built HTML', `${b.toFixed(0)} ms`);
line('c  node -e 0', `${c.toFixed(0)} ms`);
line('d  zb --help', `${d.toFixed(0)} ms`);
line('a / b   (aim: at most 1.6)', (a / b).toFixed(2));
for (const [name, stage, aim] of [
  ['both prints / b', 'stagePrint', ''],
  ['repair / b', 'stageFinish', '   (aim: at most 0.25)'],
  ['gate / b', 'stageCheck', ''],
]) {
  line(`${name}${aim}`, (median(phases.get(stage)) / b).toFixed(2));
}
line('d / c   (aim: at most 3)', (d / c).toFixed(2));
process.stdout.write('phases of a, medians (the browser starts beside the first ones):\n');
for (const [stage, values] of phases) line(`  ${stage}`, `${median(values).toFixed(0)} ms`);
