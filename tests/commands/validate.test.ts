import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunOptions } from '../../src/commands/run.js';
import { validate } from '../../src/commands/validate.js';
import { copyProject, validProject } from '../fixtures/project-copy.js';
import { runOptions } from './run-options.js';

function options(root: string, stages: string[] = []): RunOptions {
  let clock = 0;
  return runOptions('/', { root, onStage: (stage) => void stages.push(stage), now: () => clock++ });
}

test('a valid project: no findings, nothing written, every data file counted', async () => {
  const stages: string[] = [];
  const result = await validate(options(validProject, stages));
  expect(result).toEqual({
    diagnostics: [],
    files: [],
    timings: [
      { stage: 'stageRead', detail: undefined, milliseconds: 1 },
      { stage: 'stageAnalyse', detail: undefined, milliseconds: 1 },
      { stage: 'stagePictures', detail: undefined, milliseconds: 1 },
    ],
    root: validProject,
    checked: 25,
  });
  expect(stages).toEqual(['stageRead', 'stageAnalyse', 'stagePictures']);
});

test('an invalid project: its findings', async () => {
  const root = copyProject('zu-lang');
  const { diagnostics } = await validate(options(root));
  expect(diagnostics.map(({ code }) => code)).toEqual(['ZB1107', 'ZB1107', 'ZB1107']);
});

test('a project of which no report can be built says so, and not that nothing is used', async () => {
  const root = copyProject();
  rmSync(join(root, 'data/berichte/jahresheft.yaml'));
  const { diagnostics } = await validate(options(root));
  expect(diagnostics).toMatchObject([
    { code: 'ZB4008', severity: 'error', place: { file: 'data/projekt.yaml', line: 3 } },
  ]);
});

test('no project: nothing was checked', async () => {
  expect(await validate(options('/'))).toMatchObject({
    root: undefined,
    checked: 0,
    diagnostics: [{ code: 'ZB4001' }],
  });
});
