import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { callZb } from '../call-zb.js';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';

/** Calls the command on a project. */
async function run(root: string, ...args: string[]) {
  const call = ['codebook', ...args, '--root', root, '--quiet'];
  const { status, stdout, stderr } = await callZb(call, { cwd: '/' });
  return { code: status, stdout, stderr };
}

const codebookOf = (root: string) => join(root, 'data', 'codebuch.yaml');
const textOf = (root: string) => readFileSync(codebookOf(root), 'utf8');

describe('zb codebook review', () => {
  test('says that it is confidential, and what is where', async () => {
    const { code, stdout, stderr } = await run(copyProject(), 'review', '--min', '1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Vertraulich: .*nicht zum Veröffentlichen\.\nGespräche: 3 · Antworten: 6 · /);
    expect(stdout).toMatch(/\n1 {2}Häufig gesagt[^\n]*\n(?:.*\n)*? {3}Brunnen {2}1 Gespräch, 1 Nennung\n/);
    expect(stdout).toContain('Gespräch 2: Mehr Bänke am »Brunnen«. Beim Fest lernt man sich kennen.');
    expect(stdout).toContain('\n       data/interviews/gespraech-2.yaml:11:25\n');
    expect(stdout).toContain('feste › woerter: Brunnenfest  data/codebuch.yaml:4:64');
    expect(stdout).not.toMatch(/vereine|2031/);
  });

  test('as CSV into a file, which add takes when the themes are filled in', async () => {
    const root = copyProject();
    const table = join(temporaryFolder(), 'durchsicht.csv');
    expect((await run(root, 'review', '--min', '1', '--format', 'csv', '--output', table)).code).toBe(0);
    const csv = readFileSync(table, 'utf8');
    expect(csv).toMatch(/^\uFEFFart;begriff;thema;vorschlag;.*\r\nHinweis;.*Vertraulich.*\r\n/);
    expect(csv).toMatch(/\r\nhäufig;Brunnen;;;1;1;/);
    writeFileSync(table, csv.replace('häufig;Brunnen;;', 'häufig;Brunnen;Grüne Höfe;'));
    const { code, stdout } = await run(root, 'add', '--from', table);
    expect(code).toBe(0);
    expect(stdout).toContain('woerter: [Hof, Brunnen]');
    expect(stdout).toContain('Grüne Höfe: Gespräche 2 → 3, Nennungen 2 → 3');
  });

  test('as JSON, with --format and with --json', async () => {
    const root = copyProject();
    const own = JSON.parse((await run(root, 'review', '--format', 'json')).stdout);
    expect(own).toMatchObject({ version: 1, interviews: 3, answers: 6, conflicts: [] });
    expect(own.unused).toContainEqual(
      expect.objectContaining({
        text: 'Brunnenfest',
        reason: 'nicht-gesagt',
        theme: { id: 'feste', anzeige: 'Feste' },
      }),
    );
    const whole = JSON.parse((await run(root, 'review', '--json')).stdout);
    expect(whole).toMatchObject({ version: 1, exitCode: 0, findings: [], answer: own });
  });

  test('is not written into out or data, also not by a link', async () => {
    const root = copyProject();
    mkdirSync(join(root, 'out'));
    const link = join(temporaryFolder(), 'verknuepfung');
    symlinkSync(join(root, 'out'), link);
    for (const file of [
      join(root, 'out', 'neu', 'x.txt'),
      join(root, 'data', 'x.yaml'),
      join(link, 'x.txt'),
    ]) {
      const { code, stderr } = await run(root, 'review', '--output', file);
      expect(code).toBe(2);
      expect(stderr).toContain('Fehler ZB4023');
    }
    expect(readdirSync(join(root, 'out'))).toEqual([]);
    expect(existsSync(join(root, 'data', 'x.yaml'))).toBe(false);
  });

  test('of a cloud that does not exist', async () => {
    const { code, stderr } = await run(copyProject(), 'review', '--cloud', 'fehlt');
    expect(code).toBe(2);
    expect(stderr).toContain('Fehler ZB4004');
  });
});

describe('zb codebook add', () => {
  test('changes one line, says how the counts change, and nothing else', async () => {
    const root = copyProject();
    const before = textOf(root);
    const { code, stdout } = await run(root, 'add', 'hoefe', 'Brunnen', '*raum', 'am Brunnen');
    expect(code).toBe(0);
    expect(textOf(root)).toBe(
      before.replace(
        'woerter: [Hof], wendungen: [grüner Hof]',
        'woerter: [Hof, Brunnen, "*raum"], wendungen: [grüner Hof, am Brunnen]',
      ),
    );
    expect(stdout).toMatch(/^data\/codebuch\.yaml, Zeile 5\n- .*\[Hof\].*\n\+ .*\[Hof, Brunnen, "\*raum"\]/);
    expect(stdout).toContain('\nGrüne Höfe: Gespräche 2 → 3, Nennungen 2 → 4\n');
    expect(readdirSync(join(root, 'data')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('Windows line ends and the byte order mark stay', async () => {
    const root = copyProject();
    const before = `\uFEFF${textOf(root).replaceAll('\n', '\r\n')}`;
    writeFileSync(codebookOf(root), before);
    expect((await run(root, 'add', 'hoefe', 'Brunnen')).code).toBe(0);
    expect(textOf(root)).toBe(before.replace('[Hof]', '[Hof, Brunnen]'));
    const added = ['add', 'licht', 'Licht', '--neu', '--anzeige', 'Licht: gut'];
    expect((await run(root, ...added, '--themenfeld', 'a')).code).toBe(0);
    expect(textOf(root)).toMatch(
      /\r\n {2}- \{id: licht, anzeige: "Licht: gut", themenfeld: a, woerter: \[Licht\]\}\r\n$/,
    );
    expect(textOf(root).replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('--dry-run writes nothing', async () => {
    const root = copyProject();
    const before = textOf(root);
    const { code, stdout } = await run(root, 'add', 'hoefe', 'Brunnen', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nNur zur Probe: Es wurde nichts geschrieben\.\n$/);
    expect(textOf(root)).toBe(before);
  });

  test('what is there already is said and not added again', async () => {
    const root = copyProject();
    const before = textOf(root);
    const { code, stdout, stderr } = await run(root, 'add', 'baenke', 'Bänken');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Am Codebuch ist nichts zu ändern.\n' });
    expect(stderr).toContain('Warnung ZB4022  „Bänken“ zählt schon für das Thema „Bänke“');
    expect(textOf(root)).toBe(before);
  });

  test('all or none: one word that another theme has stops everything, unless forced', async () => {
    const root = copyProject();
    const before = textOf(root);
    const { code, stdout, stderr } = await run(root, 'add', 'hoefe', 'Brunnen', 'Festen');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^data\/codebuch\.yaml:4:58 {2}Fehler ZB4021 {2}„Festen“ zählt schon für das Thema „Feste“/,
    );
    expect(textOf(root)).toBe(before);
    expect((await run(root, 'add', 'hoefe', 'Brunnen', 'Festen', '--force')).code).toBe(0);
    expect(parse(textOf(root)).themen[2].woerter).toEqual(['Hof', 'Brunnen', 'Festen']);
  });

  test.each([
    ['no such theme', ['hoefee', 'Brunnen'], 'ZB4020'],
    ['a pattern that says nothing', ['hoefe', '*e*'], 'ZB2130'],
    ['a theme that is there', ['hoefe', 'Brunnen', '--neu', '--anzeige', 'X'], 'ZB4025'],
    ['a new theme without a text', ['neu', 'Brunnen', '--neu'], 'ZB4006'],
    ['a new theme whose id is none', ['Neu!', 'Brunnen', '--neu', '--anzeige', 'X'], 'ZB4006'],
    ['a new theme of no Themenfeld', ['neu', 'X', '--neu', '--anzeige', 'X', '--themenfeld', 'z'], 'ZB4006'],
    ['a text without a new theme', ['hoefe', 'Brunnen', '--anzeige', 'X'], 'ZB4006'],
    ['no term', ['hoefe'], 'ZB4006'],
    ['two lists at once', ['hoefe', 'Brunnen', '--wendung', '--ausschluss'], 'ZB4006'],
    ['a table that is not there', ['--from', '/gibt/es/nicht.csv'], 'ZB1002'],
  ])('%s is refused and leaves the file alone', async (_, args, expected) => {
    const root = copyProject();
    const before = textOf(root);
    const { code, stderr } = await run(root, 'add', ...args);
    expect([1, 2]).toContain(code);
    expect(stderr).toContain(`Fehler ${expected}`);
    expect(textOf(root)).toBe(before);
  });

  test('a table with one unknown theme changes nothing', async () => {
    const root = copyProject();
    const before = textOf(root);
    const table = join(temporaryFolder(), 'x.csv');
    writeFileSync(table, 'begriff;thema\nBrunnen;hoefe\nLicht;fehlt\n');
    const { code, stderr } = await run(root, 'add', '--from', table);
    expect(code).toBe(2);
    expect(stderr).toContain(`${table}:3:1  Fehler ZB4020`);
    expect(textOf(root)).toBe(before);
  });

  test('as JSON', async () => {
    const { stdout } = await run(copyProject(), 'add', 'hoefe', 'Brunnen', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      exitCode: 0,
      files: [{ path: expect.stringMatching(/codebuch\.yaml$/) }],
      answer: {
        file: 'data/codebuch.yaml',
        lines: [{ line: 5 }],
        counts: [
          { id: 'hoefe', before: { interviews: 2, mentions: 2 }, after: { interviews: 3, mentions: 3 } },
        ],
        dryRun: false,
      },
    });
  });
});

test('the help is in German and in English', async () => {
  const help = async (...args: string[]) => (await callZb([...args, '--help'])).stdout;
  for (const command of ['review', 'add']) {
    expect(await help('codebook', command)).toMatch(/^Aufruf: zb codebook /);
    expect(await help('codebook', command)).not.toMatch(
      /\b(usage|options|default|choices|display|command)\b/i,
    );
    expect(await help('codebook', command, '--lang', 'en')).toMatch(/^Usage: zb codebook /);
  }
});
