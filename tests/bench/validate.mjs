// Whole fresh processes of `zb validate`: the bundled project against `node -e 0`, and ever more files, where the time for
// one file is compared with that of the smallest project (1 = linear).
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManyAnswers } from '../fixtures/many-answers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const zb = join(root, 'bin', 'zb.js');

/** Milliseconds of one process. */
function time(args) {
  // Everything is read anew each time; `unchanged.mjs` measures what is kept.
  const env = { ...process.env, ZB_CACHE: 'off' };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const rounds = Number(process.argv[2] ?? 7);
const bundled = [];
const empty = [];
for (let round = 0; round < rounds; round++) {
  bundled.push(time([zb, 'validate', '--root', root]));
  empty.push(time(['-e', '0']));
}
const [whole, none] = [median(bundled), median(empty)];
process.stdout.write(
  `zb validate, bundled project, median of ${rounds}: ${whole.toFixed(0)} ms = ${(whole / none).toFixed(1)} × node -e 0\n`,
);

const answersInFile = 10;
let smallest;
for (const files of [625, 1250, 2500, 5000]) {
  const folder = join(tmpdir(), `zb-bench-files-${process.pid}`);
  writeManyAnswers(folder, files * answersInFile, answersInFile);
  const milliseconds = time([zb, 'validate', '--quiet', '--root', folder]);
  rmSync(folder, { recursive: true });
  smallest ??= milliseconds / files;
  process.stdout.write(
    `${String(files).padStart(5)} files, ${String(files * answersInFile).padStart(6)} answers: ${(milliseconds / 1000).toFixed(1)} s; ` +
      `a file ${(milliseconds / files / smallest).toFixed(2)} × that of 625\n`,
  );
}
