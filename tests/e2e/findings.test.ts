import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { copyProject, temporaryFolder, validProject } from '../fixtures/project-copy.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const schemaFile = join(home, 'schemas/findings.schema.json');
const fits = new Ajv2020().compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** Calls zb in a folder, with nothing of this terminal in its surroundings. */
async function zb(args: string[], cwd: string, env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = await callZb(args, { cwd, env: { PATH, HOME, ...env } });
  return { code: status, stdout, stderr };
}

test('several formats at once: each goes where it was told to, and text to the terminal', async () => {
  const root = copyProject('zweimal');
  const folder = temporaryFolder();
  const args = ['validate', '--quiet', '--root', root];
  const out = ['-f', 'json', '-o', 'a/out.json', '--format', 'sarif', '--output=zb.sarif', '-f', 'text'];
  const { code, stdout, stderr } = await zb([...args, ...out], folder);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toBe((await zb(args, folder)).stdout);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'a/out.json', 'zb.sarif']);

  const { timings: _, ...document } = JSON.parse(readFileSync(join(folder, 'a/out.json'), 'utf8'));
  const { timings, ...printed } = JSON.parse((await zb([...args, '--json'], folder)).stdout);
  expect(document).toEqual(printed);
  expect(document).toMatchObject({ version: 1, exitCode: 1 });
  expect(fits({ ...printed, timings }), JSON.stringify(fits.errors)).toBe(true);

  const [run] = JSON.parse(readFileSync(join(folder, 'zb.sarif'), 'utf8')).runs;
  expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(Array(5).fill('ZB1305'));
  expect(run.results[0].locations[0].physicalLocation.region).toEqual({
    startLine: 18,
    startColumn: 27,
    endColumn: 59,
  });
});

describe('the published schema', () => {
  test.each([
    ['a valid project', undefined, ['validate']],
    ['a wrong call', undefined, ['validate', '--rot']],
    ['hints', 'schreibweise', ['validate']],
    ['related places', 'zweimal', ['validate']],
    ['a command with an answer', undefined, ['explain', 'ZB1203']],
    ['a build that fails', 'zu-lang', ['build-report']],
  ])('describes what comes of %s', async (_, overlay, args) => {
    const document = JSON.parse((await zb([...args, '--json'], copyProject(overlay))).stdout);
    expect(fits(document), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...document, findings: [{ code: 'ZB1' }] })).toBe(false);
  });

  test('goes with the package', () => {
    const { files } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    expect(files).toContain('schemas');
  });
});

describe('on GitHub', () => {
  test('text brings annotations along, with paths of the repository', async () => {
    const repository = temporaryFolder();
    mkdirSync(join(repository, 'hefte'));
    renameSync(copyProject('zu-lang'), join(repository, 'hefte/eins'));
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repository };
    const { code, stdout } = await zb(['validate'], join(repository, 'hefte/eins'), env);
    expect(code).toBe(1);
    expect(stdout).toContain('data/aufgaben.yaml:4:26  Fehler ZB1107');
    expect(stdout).toContain(
      '\n::error file=hefte/eins/data/aufgaben.yaml,line=4,col=26,endColumn=134,title=ZB1107::',
    );
    expect((await zb(['validate', '--json'], join(repository, 'hefte/eins'), env)).stdout).not.toContain(
      '::error',
    );
  });
});

describe('a document on stdout', () => {
  test('has it for itself; text goes to stderr', async () => {
    const root = copyProject('zu-lang');
    const { code, stdout, stderr } = await zb(
      ['validate', '-f', 'gitlab', '-f', 'text', '--root', root],
      root,
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toHaveLength(3);
    expect(stderr).toMatch(/Fehler ZB1107[\s\S]*\n3 Fehler\n$/);
  });

  test('an answer that is asked for as text stays out of files', async () => {
    const folder = temporaryFolder();
    const args = ['explain-word', 'Fest', '--root', validProject];
    const { code, stdout } = await zb([...args, '-f', 'json', '-o', 'x.json'], folder);
    expect(code).toBe(0);
    expect(stdout).toBe((await zb(args, folder)).stdout);
    expect(JSON.parse(readFileSync(join(folder, 'x.json'), 'utf8'))).not.toHaveProperty('answer');
    expect(JSON.parse((await zb([...args, '-f', 'json'], folder)).stdout)).toHaveProperty('answer');
  });
});

describe('a file that cannot be written', () => {
  test('is an error of its own beside the findings, whatever is shown of them', async () => {
    const root = copyProject('ungenutzt');
    const blocked = join(root, 'data');
    for (const shown of [['-f', 'text'], ['-f', 'text', '--max-problems', '1'], []]) {
      const args = ['validate', '--quiet', '--root', root, '-f', 'sarif', '-o', blocked, ...shown];
      const { code, stdout, stderr } = await zb(args, dirname(root));
      expect(code).toBe(3);
      expect(stderr).toBe(
        `Fehler ZB3009  In „${blocked}“ lassen sich die Meldungen nicht schreiben: dort liegt ein Ordner oder eine Datei gleichen Namens.\n  → Nennen Sie mit -o eine Datei in einem Ordner, in den Sie schreiben dürfen.\n\n`,
      );
      expect(stdout.includes('Warnung ZB1304')).toBe(shown.length > 0);
    }
  });
});

describe('what makes a command fail', () => {
  const codeOf = async (overlay: string, ...args: string[]) =>
    (await zb(['validate', ...args], copyProject(overlay))).code;

  test.each([
    ['error', 0, 0],
    ['warning', 1, 0],
    ['hint', 1, 1],
  ])('--fail-on %s', async (severity, ofWarnings, ofHints) => {
    expect(await codeOf('ungenutzt', '--fail-on', severity)).toBe(ofWarnings);
    expect(await codeOf('schreibweise', '--fail-on', severity)).toBe(ofHints);
  });

  test('is errors without it', async () => {
    expect(await codeOf('ungenutzt')).toBe(0);
    expect(await codeOf('ungenutzt', '--fail-on', 'alles')).toBe(2);
  });

  test('is counted in full with --max-problems', async () => {
    const args = ['validate', '--max-problems', '2', '--fail-on', 'warning'];
    const { code, stdout } = await zb(args, copyProject('ungenutzt'));
    expect(code).toBe(1);
    expect(stdout.match(/Warnung ZB/g)).toHaveLength(2);
    expect(stdout).toMatch(/\nNicht gezeigt, weil --max-problems es begrenzt: 5\.\n\n7 Warnungen\n$/);
    expect(await codeOf('ungenutzt', '--max-problems', '0')).toBe(2);
    expect(await codeOf('ungenutzt', '--max-problems', '1.5')).toBe(2);
  });
});

describe('a wrong call', () => {
  test.each([
    [['-o', 'x.json'], '„-o x.json“ stimmt etwas nicht: davor fehlt ein -f'],
    [['-f', 'json', '-o', 'x', '-o', 'y'], '„-o y“ stimmt etwas nicht: davor fehlt ein -f'],
    [['-f', 'xml'], '„--format xml“ stimmt etwas nicht: möglich sind text, json, github,'],
    [
      ['-f', 'json', '-f', 'sarif'],
      '„-f json -f sarif“ stimmt etwas nicht: nur eines davon lässt sich anzeigen',
    ],
    [['-f', 'json', '-o'], '„-o, --output <Datei>“ stimmt etwas nicht: dazu gehört ein Wert'],
  ])('%j', async (args, message) => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await zb(['validate', '--root', validProject, ...args], folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`Fehler ZB4006  Mit ${message}`);
    expect(readdirSync(folder)).toEqual([]);
  });
});
