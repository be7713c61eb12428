import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { copyProject } from '../fixtures/project-copy.js';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url));

const run = (root: string, ...args: string[]) => callZb([...args, '--root', root]);

test('a project with imported transcripts and surveys still validates', async () => {
  const root = copyProject();
  const talk = ['--gruppe', 'vereine', '--datum', '2031-04', '--einwilligung', 'erteilt'];
  const transcript = await run(
    root,
    'import-interviews',
    fixture('gespraech.txt'),
    ...talk,
    '--pseudonym',
    'Gespräch 19',
  );
  expect(transcript.stderr).toMatch(/(?:^|\n)Geschrieben:\nFertig in /);
  expect(transcript.status).toBe(0);
  expect(transcript.stdout).toContain('wunsch – Wörter: 32, Zeilen: 6–7, 10');
  expect(transcript.stdout).toMatch(/gespraech-4\.yaml {2}1 kB\n$/);
  expect(
    (await run(root, 'import-interviews', fixture('limesurvey.csv'), '--gruppe-spalte', 'org')).status,
  ).toBe(0);
  const all = ['google-formulare.csv', 'microsoft-forms.csv', 'limesurvey-kurz.csv'].map(fixture);
  expect((await run(root, 'import-interviews', ...all, ...talk)).status).toBe(0);
  expect(readdirSync(join(root, 'data/interviews'))).toHaveLength(3 + 1 + 2 + 2 + 2 + 1);
  const valid = await run(root, 'validate', '--quiet');
  expect(valid.stdout).toMatch(/^Alles in Ordnung: /);
  expect(valid.status).toBe(0);
});

test('refused without consent: exit code 5, the reason, nothing on stdout', async () => {
  const root = copyProject();
  const args = ['--gruppe', 'vereine', '--datum', '2031-04'];
  const { status, stdout, stderr } = await run(root, 'import-interviews', fixture('gespraech.txt'), ...args);
  expect(status).toBe(5);
  expect(stdout).toBe('');
  expect(stderr).toContain('Es steht nicht fest, dass die Befragten eingewilligt haben.');
  expect(stderr).toContain('Es wurde nichts geschrieben.');
});

test('a wrong state of consent and no file at all are wrong calls', async () => {
  const root = copyProject();
  expect(
    (await run(root, 'import-interviews', fixture('gespraech.txt'), '--einwilligung', 'ja')).status,
  ).toBe(2);
  expect((await run(root, 'import-interviews')).status).toBe(2);
});

test('findings show no line of a source, for it may hold names', async () => {
  const root = copyProject();
  const { status, stdout, stderr } = await run(
    root,
    'import-interviews',
    fixture('microsoft-forms.csv'),
    '--gruppe-spalte',
    'Frage 1',
    '--einwilligung',
    'erteilt',
  );
  expect(status).toBe(1);
  expect(stdout + stderr).not.toMatch(/eva|berg|06621/i);
});

test('--json gives the report as data', async () => {
  const root = copyProject();
  const args = ['--gruppe-spalte', 'org', '--dry-run', '--json', '--quiet'];
  const { stdout, stderr } = await run(root, 'import-interviews', fixture('limesurvey.csv'), ...args);
  expect(stderr).toBe('');
  const { answer, files } = JSON.parse(stdout);
  expect(files).toEqual([]);
  expect(answer.sources[0].cells).toEqual({
    total: 35,
    answer: 3,
    detail: 6,
    contact: 1,
    technical: 6,
    omitted: 0,
    unmatched: 2,
    fixed: 0,
    blank: 1,
    row: 16,
  });
});
