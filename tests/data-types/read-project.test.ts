import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDrawing } from '../../src/commands/check-drawing.js';
import { checkPictureFiles } from '../../src/commands/pictures.js';
import { readProject } from '../../src/data-types/read-project.js';
import { type Diagnostic, sortDiagnostics } from '../../src/diagnostics/diagnostic.js';
import { messageOf } from '../../src/diagnostics/text.js';
import { listFiles } from '../../src/load/files.js';
import { type Code, codes } from '../../src/messages/codes.js';
import { printedFindings } from '../fixtures/findings.js';
import { copyProject, expectedFile, invalidNames, validProject } from '../fixtures/project-copy.js';
import { expectTextReference } from '../text-reference.js';

/** What the overlays have raised so far. */
const raised = new Map<string, Diagnostic[]>();

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
  const plain = readProject(validProject).value?.data;
  expect(JSON.stringify(value?.data)).toBe(JSON.stringify(plain));
});

describe('what a broken file would have to say is no fault of the others', () => {
  const rewrite = (file: string, from: string, to: string) => {
    const root = copyProject();
    const path = join(root, 'data', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return readProject(root).diagnostics.map(({ code, place }) => `${code} ${place?.file}`);
  };

  test('a chapter without a head', () => {
    const file = 'kapitel/jahresheft/02-arbeit.md';
    expect(rewrite(file, '---\n', '')).toEqual([`ZB1409 data/${file}`]);
  });

  test('a list of ids that is no YAML', () => {
    expect(rewrite('rollenprofile.yaml', 'achse: {', 'achse: {{')).toEqual([
      'ZB1001 data/rollenprofile.yaml',
    ]);
  });

  test('an id whose key is misspelt', () => {
    expect(rewrite('mitglieder.yaml', '{id: vereine', '{ids: vereine')).toEqual([
      'ZB1103 data/mitglieder.yaml',
    ]);
  });

  test('but a text that is too long does not hide an id that is not there', () => {
    const long = 'Begegnung und noch viel mehr';
    expect(rewrite('handlungsfelder.yaml', 'id: b\n', `id: c\n    kurz: ${long}\n`)).not.toContain(
      'ZB1203 data/mitglieder.yaml',
    );
    expect(rewrite('handlungsfelder.yaml', 'kurz: Wohnen', `kurz: ${long}`)).toEqual([
      'ZB1107 data/handlungsfelder.yaml',
    ]);
  });
});

describe('an invalid project', () => {
  test.each(invalidNames)('%s: the findings are as expected', async (name) => {
    const root = copyProject(name);
    const { value: project, drawable, diagnostics: found } = readProject(root);
    expect(project === undefined).toBe(found.some(({ severity }) => severity === 'error'));
    const diagnostics = [
      ...found,
      ...(drawable ? checkDrawing(drawable) : []),
      ...(project ? await checkPictureFiles(project) : []),
    ];
    raised.set(name, diagnostics);
    expectTextReference(expectedFile(name), printedFindings(diagnostics, root));
    for (const language of ['de', 'en'] as const) {
      const messages = diagnostics.map((found) => Object.values(messageOf(found, language)).join('\n'));
      expect(messages.join('\n'), 'nothing is left unfilled').not.toMatch(/\{\w+\}|(?<!\w)@\w+/);
    }
  });

  test('every code for content that reading can raise is provoked by one of the overlays', () => {
    expect([...raised.keys()]).toEqual(invalidNames);
    const found = new Set([...raised.values()].flat().map(({ code }) => code));
    // What only a finished report or another machine can raise: tests/e2e/pictures.test.ts.
    const elsewhere: Code[] = ['ZB1513', 'ZB1514'];
    const wanted = (Object.keys(codes) as Code[]).filter(
      (code) => /^ZB1[0-5]/.test(code) && !elsewhere.includes(code),
    );
    expect(wanted.filter((code) => !found.has(code))).toEqual([]);
  });

  test('the findings of many files come in one run, sorted by file, line and column', () => {
    const places = sortDiagnostics(raised.get('viele-fehler') ?? []).map(({ place }) => place);
    expect(new Set(places.map((place) => place?.file)).size).toBeGreaterThan(8);
    const keys = places.map((place) => {
      const numbers = [place?.line, place?.column].map((n) => String(n).padStart(4, '0'));
      return [place?.file, ...numbers].join(' ');
    });
    expect(keys).toEqual([...keys].sort());
  });
});
