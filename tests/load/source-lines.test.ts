import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../src/load/files.js';
import { sourceLines } from '../../src/load/source-lines.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

test('a text in UTF-16 is refused, and nothing of it is shown', () => {
  const root = temporaryFolder();
  const text = 'titel: Brunnen\n';
  writeFileSync(join(root, 'mit.yaml'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
  writeFileSync(join(root, 'ohne.yaml'), Buffer.from(text, 'utf16le'));
  writeFileSync(join(root, 'gut.yaml'), text);
  const codes = (file: string) => readText(root, file).diagnostics.map(({ code }) => code);
  expect(['mit.yaml', 'ohne.yaml', 'gut.yaml'].map(codes)).toEqual([['ZB1003'], ['ZB1003'], []]);
  const lineOf = sourceLines(root);
  expect(['mit.yaml', 'ohne.yaml', 'gut.yaml'].map((file) => lineOf(file, 1))).toEqual([
    undefined,
    undefined,
    'titel: Brunnen',
  ]);
});
