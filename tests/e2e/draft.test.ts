import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';
import { openPdf } from './open-pdf.mjs';

const zb = fileURLToPath(new URL('../../bin/zb.js', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [zb, ...args], { encoding: 'utf8' });

/** A project that can't be published: a figure without caption and a heading that leaves out a level. */
function unfinished(): string {
  const root = copyProject('ohne-beschreibung');
  const chapter = join(root, 'data/kapitel/jahresheft/02-arbeit.md');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('## Das Treffen', '### Das Treffen'));
  return root;
}

test('what is not accessible stops a final edition and leaves the old one', () => {
  const root = unfinished();
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out', 'jahresheft.pdf'), 'die alte Ausgabe');
  const { status, stderr } = run('build-report', '--root', root);
  expect(status).toBe(1);
  expect(stderr).toContain('Fehler ZB1406');
  expect(stderr).toContain('Fehler ZB1434');
  expect(readdirSync(join(root, 'out'))).toEqual(['jahresheft.pdf']);
  expect(run('validate', '--root', root).status).toBe(1);
});

test('a draft is built all the same, warns, and lies in a folder of its own', async () => {
  const root = unfinished();
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out', 'jahresheft.pdf'), 'die alte Ausgabe');
  const { status, stderr } = run('build-report', '--draft', '--root', root);
  expect(stderr).toContain('Warnung ZB1406');
  expect(stderr).toContain('Warnung ZB1434');
  expect(stderr).toContain('Warnungen, die in der Endfassung Fehler sind: 4;');
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'out', 'jahresheft.pdf'), 'utf8')).toBe('die alte Ausgabe');
  const { text } = await openPdf(join(root, 'out', 'entwurf', 'jahresheft.pdf'));
  expect(text).toContain('Abb. 1 [Beschreibung fehlt] (Büro am Brunnen, 2031)');
});

test('with --out the draft lies below that folder', () => {
  const out = temporaryFolder();
  expect(run('build-report', '--draft', '--root', copyProject(), '--out', out).status).toBe(0);
  expect(readdirSync(out)).toEqual(['entwurf']);
  expect(existsSync(join(out, 'entwurf', 'jahresheft.html'))).toBe(true);
});

test('other errors stop a draft too', () => {
  const root = copyProject('zu-lang');
  const { status, stderr } = run('build-report', '--draft', '--root', root);
  expect(status).toBe(1);
  expect(stderr).toContain('Fehler ZB1107');
  expect(existsSync(join(root, 'out'))).toBe(false);
});
