// Reads and analyses ever more answers, each time in a fresh process: megabytes of answers a second, peak of memory,
// and the time for one answer against that of the smallest set (1 = linear).
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManyAnswers } from '../fixtures/many-answers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const script = `
  const [{ openProject }, { analyseClouds }] = await Promise.all([
    import('${root}dist/commands/open-project.js'), import('${root}dist/commands/prepare.js')]);
  const start = performance.now();
  const { value } = openProject({ start: '/', root: process.argv[1] });
  const read = performance.now();
  analyseClouds(value, new Set(['wuensche']), { members: true });
  const end = performance.now();
  console.log(JSON.stringify({ read: read - start, analyse: end - read, peak: process.resourceUsage().maxRSS / 1024 }));
`;

const rows = [];
for (const answers of [10_000, 25_000, 50_000, 100_000]) {
  const folder = join(tmpdir(), `zb-bench-answers-${process.pid}`);
  const megabytes = writeManyAnswers(folder, answers) / 1e6;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, folder],
    {
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  rows.push({ answers, megabytes, ...JSON.parse(stdout) });
}
const [smallest] = rows;
for (const { answers, megabytes, read, analyse, peak } of rows) {
  const ratio = (read + analyse) / answers / ((smallest.read + smallest.analyse) / smallest.answers);
  process.stdout.write(
    `${String(answers).padStart(7)} answers, ${megabytes.toFixed(1).padStart(5)} MB: ` +
      `read ${(read / 1000).toFixed(1)} s, analysis ${(analyse / 1000).toFixed(1)} s = ` +
      `${(megabytes / (analyse / 1000)).toFixed(1)} MB/s, both ${(megabytes / ((read + analyse) / 1000)).toFixed(1)} MB/s; ` +
      `an answer ${ratio.toFixed(2)} × that of ${smallest.answers}; peak ${peak.toFixed(0)} MB\n`,
  );
}
