import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../src/data-types/read-project.js';
import { createReadingMemory } from '../../src/data-types/read-sources.js';
import { asFinal } from '../../src/diagnostics/draft.js';
import { makeAlways } from '../../src/load/remember.js';
import { copyProject } from '../fixtures/project-copy.js';

test('a project that is read again is the same as one that is read anew, whatever has changed', () => {
  const root = copyProject();
  const memory = createReadingMemory();
  const seen = () => {
    const [again, anew] = [memory, createReadingMemory()].map((one) => {
      const { value, diagnostics } = readProject(root, asFinal, makeAlways, one);
      return { data: value?.data, diagnostics };
    });
    expect(JSON.stringify(again)).toBe(JSON.stringify(anew));
    return again;
  };
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(root, 'data', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  expect(seen()?.diagnostics).toEqual([]);
  change('kapitel/jahresheft/01-anfang.md', /^titel: .*/m, 'titel: Ein anderer Titel');
  expect(seen()?.data?.kapitel.map(({ kopf }) => kopf.titel)).toContain('Ein anderer Titel');
  change('wortwolken.yaml', 'titel:', 'titl:');
  expect(seen()?.diagnostics.map(({ code }) => code)).toContain('ZB1103');
  change('wortwolken.yaml', 'titl:', 'titel:');
  rmSync(join(root, 'data/interviews/gespraech-3.yaml'));
  expect(seen()?.data?.interviews).toHaveLength(2);
});

test('only a file that has changed is parsed again', () => {
  const root = copyProject();
  const memory = createReadingMemory();
  const read = () => readProject(root, asFinal, makeAlways, memory).value?.data;
  const before = read();
  const path = join(root, 'data/thesen.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
  const after = read();
  expect(after?.mitglieder).toBe(before?.mitglieder);
  expect(after?.kapitel[0]).toBe(before?.kapitel[0]);
  expect(after?.thesen).not.toBe(before?.thesen);
});
