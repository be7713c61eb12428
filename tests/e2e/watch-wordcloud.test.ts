import { once } from 'node:events';
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject } from '../fixtures/project-copy.js';
import { built, watch } from './watching.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('builds at each change, keeps the last good state while there are errors, and ends with Ctrl+C', async () => {
  const root = copyProject();
  const clouds = join(root, 'data/wortwolken.yaml');
  const page = () => readFileSync(join(root, 'out/wortwolken/wuensche.html'), 'utf8');
  const { child, said } = watch('build-wordcloud', root, '--dpi', '72');
  await built(said, 1);
  expect(page()).toContain('<h1>Wünsche für die Straße</h1>');

  const before = readFileSync(clouds, 'utf8');
  writeFileSync(clouds, before.replace('Wünsche für die Straße', 'Neue Wünsche'));
  await built(said, 2);
  expect(said()).toContain('Geändert: data/wortwolken.yaml\n');
  expect(page()).toContain('<h1>Neue Wünsche</h1>');

  writeFileSync(clouds, before.replace('titel:', 'titl:'));
  await built(said, 3);
  expect(said()).toMatch(/data\/wortwolken\.yaml:\d+:\d+ {2}Fehler ZB1103/);
  expect(said()).toContain('Es wurde nichts geschrieben.');
  expect(page()).toContain('<h1>Neue Wünsche</h1>');

  writeFileSync(clouds, before.replace('Wünsche für die Straße', 'Alles gut'));
  await built(said, 4);
  expect(page()).toContain('<h1>Alles gut</h1>');

  // A new interview counts, and that it goes again.
  const interviews = join(root, 'data/interviews');
  const one = readFileSync(join(interviews, 'gespraech-1.yaml'), 'utf8');
  const another = one
    .replace('id: gespraech-1', 'id: gespraech-4')
    .replace('pseudonym: Gespräch 1', 'pseudonym: Gespräch 4')
    .replace('Ein Fest', 'Ein großes Fest');
  writeFileSync(join(interviews, 'gespraech-4.yaml'), another);
  await built(said, 5);
  expect(page()).toContain('von 4 Gesprächen');
  rmSync(join(interviews, 'gespraech-4.yaml'));
  await built(said, 6);
  expect(page()).toContain('von 3 Gesprächen');

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
});

it('takes a burst of changes as one, and does not build because of what it writes itself', async () => {
  const root = copyProject();
  const { said } = watch('build-wordcloud', root, '--dpi', '72', '--relayout');
  await built(said, 1);
  for (const file of ['codebuch', 'fragen', 'wortwolken']) {
    const now = new Date();
    utimesSync(join(root, `data/${file}.yaml`), now, now);
  }
  await built(said, 2);
  expect(said()).toContain('Geändert: data/codebuch.yaml, data/fragen.yaml, data/wortwolken.yaml\n');
  writeFileSync(join(root, 'data/.wortwolken.yaml.swp'), '');
  writeFileSync(join(root, 'data/anordnungen/wuensche.yaml~'), '');
  await pause(1500);
  await built(said, 2);
});

it('ends at once where there is no such cloud to wait for', async () => {
  const { child, said } = watch('build-wordcloud', copyProject(), 'fehlt');
  expect(await once(child, 'exit')).toEqual([2, null]);
  expect(said()).toContain('ZB4004');
});
