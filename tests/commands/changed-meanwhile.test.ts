import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../src/commands/build-report.js';
import { exitCodeOf } from '../../src/diagnostics/exit-code.js';
import { copyProject } from '../fixtures/project-copy.js';
import { runOptions } from './run-options.js';

test.each([
  [
    'is changed',
    (root: string) => appendFileSync(join(root, 'data/thesen.yaml'), '# neu\n'),
    'data/thesen.yaml',
  ],
  ['comes', (root: string) => writeFileSync(join(root, 'data/neu.txt'), ''), 'data/neu.txt'],
])('a file that %s while a report is built gives nothing instead of a mixture', async (_, change, file) => {
  const root = copyProject();
  const { HOME = '' } = process.env;
  const { diagnostics, files } = await buildReport([], {
    ...runOptions(root, { home: HOME, env: process.env }),
    printShop: false,
    onStage: (stage) => stage === 'stagePrint' && change(root),
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ code: 'ZB3051', params: { file } }]);
  expect([exitCodeOf(diagnostics), files, existsSync(join(root, 'out'))]).toEqual([3, [], false]);
});

test('one that is saved again as it was does no harm', async () => {
  const root = copyProject();
  const path = join(root, 'data/thesen.yaml');
  const { HOME = '' } = process.env;
  const { files } = await buildReport([], {
    ...runOptions(root, { home: HOME, env: process.env }),
    printShop: false,
    onStage: (stage) => stage === 'stagePrint' && writeFileSync(path, readFileSync(path)),
  });
  expect(files.length).toBeGreaterThan(3);
});
