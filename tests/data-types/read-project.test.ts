import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/data-types/read-project.js';
import { sortDiagnostics } from '../../src/diagnostics/diagnostic.js';
import { listFiles } from '../../src/load/files.js';
import { type Code, codes } from '../../src/messages/codes.js';
import { printedFindings } from '../fixtures/findings.js';
import { copyProject, expectedFile, invalidNames, validProject } from '../fixtures/project-copy.js';
import { expectTextReference } from '../text-reference.js';

test('the valid project has no findings, not even warnings', () => {
  const { value, diagnostics } = readProject(validProject);
  expect(diagnostics).toEqual([]);
  expect(value?.data.projekt.id).toBe('nachbarschaft-quellhausen');
  expect(value?.data.interviews.map(({ id }) => id)).toEqual(['gespraech-1', 'gespraech-2', 'gespraech-3']);
  expect(value?.placeOf('abbildung', 'karte')).toEqual({
    file: 'data/abbildungen.yaml',
    line: 11,
    column: 9,
    endColumn: 14,
  });
});

test('files with a byte order mark and Windows line ends are read like any others', () => {
  const root = copyProject();
  for (const file of [...listFiles(root, 'data', '.yaml'), ...listFiles(root, 'data', '.md')]) {
    const path = join(root, file);
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  const { value, diagnostics } = readProject(root);
  expect(diagnostics).toEqual([]);
  expect(value?.data).toEqual({ ...readProject(validProject).value?.data, kapitel: expect.anything() });
});

describe('an invalid project', () => {
  test.each(invalidNames)('%s: findings', (name) => {
    const root = copyProject(name);
    const { diagnostics } = readProject(root);
    expectTextReference(expectedFile(name), printedFindings(diagnostics, root));
  });
});

test('there is no project if a finding is an error, and there is one if all are warnings', () => {
  expect(readProject(copyProject('zu-lang')).value).toBeUndefined();
  expect(readProject(copyProject('ungenutzt')).value).toBeDefined();
});

test('every code for content that reading can raise is provoked by one of the fixtures', () => {
  const raised = new Set(
    invalidNames.flatMap((name) => readProject(copyProject(name)).diagnostics.map(({ code }) => code)),
  );
  const wanted = (Object.keys(codes) as Code[]).filter((code) => /^ZB1[0-5]/.test(code));
  expect(wanted.filter((code) => !raised.has(code))).toEqual([]);
});

test('findings of many files come in one run, sorted by file, line and column', () => {
  const root = copyProject('viele-fehler');
  const places = sortDiagnostics(readProject(root).diagnostics).map(({ place }) => place);
  expect(new Set(places.map((place) => place?.file)).size).toBeGreaterThan(5);
  const keys = places.map((place) =>
    [place?.file, String(place?.line).padStart(4, '0'), String(place?.column).padStart(4, '0')].join(' '),
  );
  expect(keys).toEqual([...keys].sort());
});
