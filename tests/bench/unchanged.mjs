// What is kept from run to run: whole fresh processes on a copy of the bundled project, against `node -e 0`.
//   cold: nothing is kept yet   unchanged: the same again   chapter, event: after one change there
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const zb = join(repository, 'bin', 'zb.js');
const rounds = Number(process.argv[2] ?? 7);
const root = mkdtempSync(join(tmpdir(), 'zb-bench-'));
cpSync(join(repository, 'data'), join(root, 'data'), { recursive: true });

/** Milliseconds of one process. */
function time(args) {
  const env = { ...process.env, ZB_CACHE: '' };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
  return performance.now() - start;
}

/** Changes a file so that it was never like this before. */
function change(file, from, round) {
  const text = readFileSync(join(repository, 'data', file), 'utf8');
  if (!from.test(text)) throw new Error(`${file} has no ${from}`);
  const changed = text.replace(from, (found) => `${found} ${round}`);
  writeFileSync(join(root, 'data', file), changed);
}

const before = {
  cold: () => rmSync(join(root, '.zb'), { recursive: true, force: true }),
  unchanged: () => undefined,
  chapter: (round) => change('kapitel/konzept/01-einleitung.md', /^titel: .*/m, round),
  event: (round) => change('zeitstrahl.yaml', /(?<=ereignisse:[\s\S]*?)titel: [^\n,]*/, round),
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const times = new Map();
const note = (name, value) => times.set(name, [...(times.get(name) ?? []), value]);
for (let round = 0; round < rounds; round++) {
  note('node -e 0', time(['-e', '0']));
  for (const command of ['validate', 'build-report']) {
    for (const [name, prepare] of Object.entries(before)) {
      prepare(`${command === 'validate' ? 'P' : 'B'}${round}`);
      note(`${command}, ${name}`, time([zb, command, '--root', root]));
    }
  }
}
rmSync(root, { recursive: true });
const empty = median(times.get('node -e 0'));
for (const [name, values] of times) {
  const aim = name.endsWith('unchanged') ? '   (aim: at most 4)' : '';
  process.stdout.write(
    `${name.padEnd(26)} ${median(values).toFixed(0).padStart(5)} ms = ${(median(values) / empty).toFixed(1)} × node -e 0${aim}\n`,
  );
}
