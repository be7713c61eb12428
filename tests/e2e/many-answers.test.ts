import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeManyAnswers } from '../fixtures/many-answers.mjs';
import { temporaryFolder } from '../fixtures/project-copy.js';

const wrapped = fileURLToPath(new URL('../fixtures/peak-memory.mjs', import.meta.url));

test('100,000 answers: a cloud of the top 120 terms within 600 MB, with progress', () => {
  const root = join(temporaryFolder(), 'many');
  writeManyAnswers(root, 100_000);
  const peakFile = join(root, 'peak');
  const { status, stderr } = spawnSync(
    process.execPath,
    [wrapped, 'build-wordcloud', '--root', root, '--dpi', '72'],
    { encoding: 'utf8', env: { ...process.env, PEAK_FILE: peakFile } },
  );
  expect(stderr).toContain('Interviews auswerten: wuensche, 50 %');
  expect(status).toBe(0);
  const [header, first, ...rows] = readFileSync(join(root, 'out/wortwolken/wuensche.csv'), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(header).toContain('Begriff');
  expect(first?.split(';')[1]).toBe('5000');
  expect(rows).toHaveLength(119);
  expect(Number(readFileSync(peakFile, 'utf8'))).toBeLessThan(600);
}, 240_000);
