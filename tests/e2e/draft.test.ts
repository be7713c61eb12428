import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';
import { openPdf } from './open-pdf.mjs';

const run = (...args: string[]) => callZb(args);

/** A project that can't be published: a figure without caption and a heading that leaves out a level. */
function unfinished(): string {
  const root = copyProject('ohne-beschreibung');
  const chapter = join(root, 'data/kapitel/jahresheft/02-arbeit.md');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('## Das Treffen', '### Das Treffen'));
  return root;
}

test('what is not accessible stops a final edition and leaves the old one', async () => {
  const root = unfinished();
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out', 'jahresheft.pdf'), 'die alte Ausgabe');
  const { status, stderr } = await run('build-report', '--root', root);
  expect(status).toBe(1);
  expect(stderr).toContain('Fehler ZB1406');
  expect(stderr).toContain('Fehler ZB1434');
  expect(readdirSync(join(root, 'out'))).toEqual(['jahresheft.pdf']);
  expect((await run('validate', '--root', root)).status).toBe(1);
});

test('a draft is built all the same, warns, and lies in a folder of its own', async () => {
  const root = unfinished();
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out', 'jahresheft.pdf'), 'die alte Ausgabe');
  const { status, stderr } = await run('build-report', '--draft', '--root', root);
  expect(stderr).toContain('Warnung ZB1406');
  expect(stderr).toContain('Warnung ZB1434');
  expect(stderr).toContain('Warnungen, die in der Endfassung Fehler sind: 4;');
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'out', 'jahresheft.pdf'), 'utf8')).toBe('die alte Ausgabe');
  const { text } = await openPdf(join(root, 'out', 'entwurf', 'jahresheft.pdf'));
  expect(text).toContain('Abb. 1 [Beschreibung fehlt] (Büro am Brunnen, 2031)');
});

test('with --out the draft lies below that folder', async () => {
  const out = temporaryFolder();
  expect((await run('build-report', '--draft', '--root', copyProject(), '--out', out)).status).toBe(0);
  expect(readdirSync(out)).toEqual(['entwurf']);
  expect(existsSync(join(out, 'entwurf', 'jahresheft.html'))).toBe(true);
});

test('other errors stop a draft too', async () => {
  const root = copyProject('zu-lang');
  const { status, stderr } = await run('build-report', '--draft', '--root', root);
  expect(status).toBe(1);
  expect(stderr).toContain('Fehler ZB1107');
  expect(existsSync(join(root, 'out'))).toBe(false);
});
