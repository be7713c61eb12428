import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject } from '../fixtures/project-copy.js';
import { built, watch } from './watching.js';

it('builds a report at each change, keeps the last good state while there are errors, and ends with Ctrl+C', async () => {
  const root = copyProject();
  const chapter = join(root, 'data/kapitel/jahresheft/01-anfang.md');
  const page = () => readFileSync(join(root, 'out/jahresheft.html'), 'utf8');
  const { child, said } = watch('build-report', root);
  await built(said, 1);
  expect(statSync(join(root, 'out/jahresheft.pdf')).size).toBeGreaterThan(10_000);

  const before = readFileSync(chapter, 'utf8');
  writeFileSync(chapter, `${before}\nEin neuer Satz.\n`);
  await built(said, 2);
  expect(said()).toContain('Geändert: data/kapitel/jahresheft/01-anfang.md\n');
  expect(page()).toContain('Ein neuer Satz.');

  writeFileSync(chapter, before.replace('titel:', 'titl:'));
  await built(said, 3);
  expect(said()).toMatch(/01-anfang\.md:\d+:\d+ {2}Fehler ZB1103/);
  expect(page()).toContain('Ein neuer Satz.');

  writeFileSync(chapter, before);
  await built(said, 4);
  expect(page()).not.toContain('Ein neuer Satz.');

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  expect(said()).toMatch(/\nBeobachten beendet\.\n$/);
});

it('follows a picture that lies outside data/, from when the project names it', async () => {
  const root = copyProject();
  mkdirSync(join(root, 'fotos'));
  const photo = join(root, 'fotos/brunnen.png');
  copyFileSync(join(root, 'data/bilder/brunnen.png'), photo);
  const { said } = watch('build-report', root);
  await built(said, 1);
  const list = join(root, 'data/bilder.yaml');
  writeFileSync(list, readFileSync(list, 'utf8').replace('bilder/brunnen.png', '../fotos/brunnen.png'));
  await built(said, 2);
  writeFileSync(photo, readFileSync(photo));
  await built(said, 3);
  expect(said()).toContain('Geändert: fotos/brunnen.png\n');
});

it('builds although the result goes into the folder of the project itself', async () => {
  const root = copyProject();
  const { said } = watch('build-report', root, '--out', root);
  await built(said, 1);
  writeFileSync(join(root, 'data/thesen.yaml'), `${readFileSync(join(root, 'data/thesen.yaml'), 'utf8')}\n`);
  await built(said, 2);
});
