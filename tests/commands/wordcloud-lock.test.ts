import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cloud } from '../../src/analyse/cloud.js';
import type { DrawnCloud } from '../../src/commands/wordcloud-drawing.js';
import { lockFiles, writeWithLocks } from '../../src/commands/wordcloud-lock.js';
import { temporaryFolder } from '../fixtures/project-copy.js';

const drawn: DrawnCloud[] = [{ cloud: { id: 'themen' } as Cloud, variants: [], standalone: [] }];

describe('where the words of a cloud stand', () => {
  test('is written into the project, and only if it would change', () => {
    const root = temporaryFolder();
    const [file] = lockFiles(root, drawn);
    expect(file?.path).toBe(join(root, 'data/anordnungen/themen.yaml'));
    const out = join(root, 'out');
    expect(writeWithLocks(out, [{ path: 'a.txt', content: 'a' }], lockFiles(root, drawn)).value).toHaveLength(
      2,
    );
    expect(readFileSync(join(root, 'data/anordnungen/themen.yaml'), 'utf8')).toBe(file?.content);
    expect(lockFiles(root, drawn)).toEqual([]);
    writeFileSync(join(root, 'data/anordnungen/themen.yaml'), 'anders');
    expect(lockFiles(root, drawn)).toEqual([file]);
  });

  test('is a finding of its own if it can’t be written, and then nothing is', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'data/anordnungen'), 'im Weg');
    const { value, diagnostics } = writeWithLocks(
      join(root, 'out'),
      [{ path: 'a.txt', content: 'a' }],
      lockFiles(root, drawn),
    );
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'ZB2120', params: { file: join(root, 'data/anordnungen/themen.yaml') } },
    ]);
    expect(readdirSync(join(root, 'out'))).toEqual([]);
  });

  test('does not take the blame for the output folder', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'out'), 'im Weg');
    const { diagnostics } = writeWithLocks(
      join(root, 'out'),
      [{ path: 'a.txt', content: 'a' }],
      lockFiles(root, drawn),
    );
    expect(diagnostics).toMatchObject([{ code: 'ZB3006' }]);
    expect(readdirSync(root)).toEqual(['out']);
  });
});
