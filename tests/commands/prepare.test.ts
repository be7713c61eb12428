import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareStyle } from '../../src/commands/prepare.js';
import { readProject } from '../../src/data-types/read-project.js';
import { copyProject } from '../fixtures/project-copy.js';

test('a font that is not installed is told where projekt.yaml names it', () => {
  const root = copyProject();
  const file = join(root, 'data/projekt.yaml');
  const text = readFileSync(file, 'utf8').replace(
    'auszeichnung: Instrument Sans',
    'auszeichnung: Fehlschrift',
  );
  writeFileSync(file, text);
  const { value: project } = readProject(root);
  if (!project) throw new Error('no project');
  const line = text.split('\n').findIndex((one) => one.startsWith('schriften:'));
  const column = (text.split('\n')[line] ?? '').indexOf('Fehlschrift') + 1;
  expect(prepareStyle(project).diagnostics).toMatchObject([
    { code: 'ZB2004', place: { file: 'data/projekt.yaml', line: line + 1, column } },
  ]);
});
