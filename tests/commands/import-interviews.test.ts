import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type ImportOptions, importInterviews } from '../../src/commands/import-interviews.js';
import { readProject } from '../../src/data-types/read-project.js';
import { exitCodeOf } from '../../src/diagnostics/exit-code.js';
import { messageOf } from '../../src/diagnostics/text.js';
import { codes } from '../../src/messages/codes.js';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url));
const raised = new Set<string>();

async function run(root: string, files: string[], own: Partial<ImportOptions> = {}) {
  const result = await importInterviews(files, {
    start: root,
    root,
    out: undefined,
    browser: undefined,
    language: 'de',
    env: {},
    platform: 'linux',
    arch: 'x64',
    home: '/',
    draft: false,
    timeoutMs: 1000,
    onStage: () => undefined,
    now: () => 0,
    gruppe: undefined,
    gruppeSpalte: undefined,
    pseudonym: undefined,
    datum: undefined,
    einwilligung: undefined,
    erfunden: false,
    zuordnung: undefined,
    kennung: undefined,
    ueberschreiben: false,
    dryRun: false,
    ...own,
  });
  for (const { code } of result.diagnostics) raised.add(code);
  return { ...result, codes: result.diagnostics.map(({ code }) => code) };
}

const interviews = (root: string) => readdirSync(join(root, 'data/interviews')).sort();
const interviewText = (root: string, id: string) =>
  readFileSync(join(root, `data/interviews/${id}.yaml`), 'utf8');
const before = ['gespraech-1.yaml', 'gespraech-2.yaml', 'gespraech-3.yaml'];
const talk = { gruppe: 'vereine', datum: '2031-04', einwilligung: 'erteilt' } as const;

function write(root: string, name: string, content: string | Uint8Array): string {
  writeFileSync(join(root, name), content);
  return name;
}

describe('a transcript', () => {
  test('becomes the next interview, and the project stays valid', async () => {
    const root = copyProject();
    const { diagnostics, files } = await run(root, [fixture('gespraech.txt')], talk);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([join(root, 'data/interviews/gespraech-4.yaml')]);
    expect(interviewText(root, 'gespraech-4')).toBe(readFileSync(fixture('gespraech-4.yaml'), 'utf8'));
    expect(readProject(root).diagnostics).toEqual([]);
  });

  test('the name in its speaker marks is nowhere in file and report', async () => {
    const root = copyProject();
    const source = write(root, 'Gespräch Brunnemann.txt', readFileSync(fixture('gespraech.txt')));
    const { answer } = await run(root, [source], { ...talk, pseudonym: 'Anna Beispiel' });
    const all = interviewText(root, 'gespraech-4') + answer?.text + JSON.stringify(answer?.data);
    expect(all).toContain('Anna Beispiel hat wieder gebacken');
    expect(all).not.toMatch(/brunnemann/i);
    expect(all).not.toMatch(/445566|brunnen\.example/);
  });

  test('the report says what was taken and what was not', async () => {
    const { answer } = await run(copyProject(), [fixture('gespraech.txt')], { ...talk, dryRun: true });
    const text = answer?.text.replace(fixture('gespraech.txt'), 'gespraech.txt');
    expect(text).toBe(readFileSync(fixture('gespraech-report.txt'), 'utf8'));
    expect(answer?.data).toMatchObject({
      dryRun: true,
      sources: [{ kind: 'transcript', interview: 'gespraech-4', names: 1, contacts: 2, unanswered: [] }],
    });
  });

  test('invented answers are marked as such', async () => {
    const root = copyProject();
    await run(root, [fixture('gespraech.txt')], { ...talk, erfunden: true, kennung: 'probe' });
    expect(interviewText(root, 'probe')).toContain('erfunden: true\npseudonym: Probe\n');
  });

  test('without consent nothing is taken, with exit code 5', async () => {
    const root = copyProject();
    const { diagnostics, answer } = await run(root, [fixture('gespraech.txt')], {
      ...talk,
      einwilligung: undefined,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['ZB2301']);
    expect(exitCodeOf(diagnostics)).toBe(5);
    expect(answer).toBeUndefined();
    expect(interviews(root)).toEqual(before);
  });

  test('of which no question is recognised is a finding', async () => {
    const root = copyProject();
    const source = write(root, 'a.txt', 'I: Wie geht es?\nB: Gut.\n');
    const { diagnostics } = await run(root, [source], talk);
    expect(diagnostics).toMatchObject([{ code: 'ZB2309', params: { problem: '@import.noQuestion' } }]);
  });
});

describe('a survey', () => {
  test('becomes an interview a row, and the project stays valid', async () => {
    const root = copyProject();
    const { diagnostics } = await run(root, [fixture('limesurvey.csv')], { gruppeSpalte: 'org' });
    expect(diagnostics).toEqual([]);
    expect(interviews(root)).toEqual([...before, 'umfrage-01.yaml', 'umfrage-02.yaml']);
    expect(interviewText(root, 'umfrage-01')).toMatch(
      /^# Umfrage 01, eingelesen aus „limesurvey.csv“, Zeile 2 der Tabelle\.\n/,
    );
    expect(readProject(root).diagnostics).toEqual([]);
  });

  test('of Microsoft Forms: no contact data in files and report', async () => {
    const root = copyProject();
    const { answer } = await run(root, [fixture('microsoft-forms.csv')], {
      gruppe: 'wohnen',
      einwilligung: 'erteilt',
    });
    const all = ['umfrage-01', 'umfrage-02'].map((id) => interviewText(root, id)).join('') + answer?.text;
    expect(all + JSON.stringify(answer?.data)).not.toMatch(/eva|berg|beispiel|06621/i);
    expect(answer?.text).toContain('    „E-Mail“: nicht übernommen, Kontaktdaten (Zellen: 2)\n');
    expect(readProject(root).diagnostics).toEqual([]);
  });

  test('with an assignment of columns, values and themes', async () => {
    const root = copyProject();
    const { diagnostics } = await run(root, [fixture('eigene-spalten.csv')], {
      zuordnung: fixture('zuordnung.yaml'),
    });
    expect(diagnostics).toEqual([]);
    expect(interviewText(root, 'umfrage-01')).toContain('pseudonym: T-07\ngruppe: wohnen\ndatum: 2031-03\n');
    expect(interviewText(root, 'umfrage-01')).toMatch(/kodes:\n {6}- baenke\n {6}- hoefe\n/);
    expect(readProject(root).diagnostics).toEqual([]);
  });

  test('without consent and without a column for it is refused', async () => {
    const { codes: found } = await run(copyProject(), [fixture('microsoft-forms.csv')], { gruppe: 'wohnen' });
    expect(found).toEqual(['ZB2301']);
  });
});

describe('ids', () => {
  test('count on over several sources, and from one that is given', async () => {
    const root = copyProject();
    const sources = [fixture('gespraech.txt'), fixture('gespraech.txt')];
    await run(root, sources, talk);
    await run(root, sources, { ...talk, kennung: 'runde2-09' });
    expect(interviews(root)).toEqual([
      ...before,
      'gespraech-4.yaml',
      'gespraech-5.yaml',
      'runde2-09.yaml',
      'runde2-10.yaml',
    ]);
  });

  test('that are taken are not overwritten, and nothing else is written then', async () => {
    const root = copyProject();
    const sources = [fixture('gespraech.txt'), fixture('gespraech.txt')];
    const old = interviewText(root, 'gespraech-3');
    const { codes: found } = await run(root, sources, { ...talk, kennung: 'gespraech-3' });
    expect(found).toEqual(['ZB2308']);
    expect(interviews(root)).toEqual(before);
    expect(interviewText(root, 'gespraech-3')).toBe(old);
    const again = await run(root, sources, { ...talk, kennung: 'gespraech-3', ueberschreiben: true });
    expect(again.codes).toEqual([]);
    expect(interviewText(root, 'gespraech-3')).not.toBe(old);
  });
});

test('a trial writes nothing and tells the same', async () => {
  const root = copyProject();
  const trial = await run(root, [fixture('gespraech.txt')], { ...talk, dryRun: true });
  expect(trial.files).toEqual([]);
  expect(interviews(root)).toEqual(before);
  const real = await run(root, [fixture('gespraech.txt')], talk);
  expect(trial.answer?.text).toBe(`Probe: Es wird nichts geschrieben.\n${real.answer?.text}`);
});

test('one bad source, and nothing is written', async () => {
  const root = copyProject();
  const { codes: found } = await run(root, [fixture('gespraech.txt'), write(root, 'leer.txt', ' \n')], talk);
  expect(found).toEqual(['ZB1004']);
  expect(interviews(root)).toEqual(before);
});

describe('what can not be read is a finding with file and line', () => {
  test.each<[string, string, string | Uint8Array, number, Partial<ImportOptions>]>([
    ['ZB1004', 'leer.txt', '', 1, {}],
    ['ZB2302', 'bild.txt', Uint8Array.of(0x89, 0x50, 0, 1, 2), 1, {}],
    ['ZB2302', 'mappe.csv', 'PK\u0003\u0004', 1, {}],
    ['ZB2303', 'entstellt.txt', 'Eins\nWÃ¤rme', 2, {}],
    ['ZB2304', 'kaputt.csv', 'wunsch;b\n"x;y\n', 1, {}],
    ['ZB2305', 'uneben.csv', 'wunsch;b\nx;y\nx;y;z\n', 3, {}],
    ['ZB2306', 'fremd.csv', 'Alter;Tier\n3;Katze\n', 1, {}],
    ['ZB2307', 'gruppe.csv', 'wunsch;org\nRuhe;Geheim\n', 2, { gruppeSpalte: 'org', gruppe: undefined }],
    ['ZB2309', 'kopf.csv', 'wunsch;b\n', 1, {}],
    ['ZB2309', 'stumm.csv', 'wunsch;b\n-;x\n', 1, {}],
  ])('%s %s', async (code, name, content, line, own) => {
    const root = copyProject();
    const { diagnostics } = await run(root, [write(root, name, content)], { ...talk, ...own });
    expect(diagnostics).toMatchObject([{ code, place: { file: join(root, name) } }]);
    if (code !== 'ZB2304') expect(diagnostics[0]?.place?.line).toBe(line);
    // Nothing of what the cells hold.
    for (const found of diagnostics) {
      const { text, remedy } = messageOf(found, 'de');
      expect(text + remedy).not.toMatch(/Geheim|Katze|\{|@import/);
    }
  });

  test('a file that is not there', async () => {
    expect((await run(copyProject(), ['fehlt.txt'], talk)).codes).toEqual(['ZB1002']);
    expect(
      (await run(copyProject(), [fixture('limesurvey.csv')], { zuordnung: 'fehlt.yaml' })).codes,
    ).toEqual(['ZB1002']);
  });
});

describe('wrong options', () => {
  test.each<[string, Partial<ImportOptions>, string[]]>([
    ['no group and no date', { gruppe: undefined, datum: undefined }, ['ZB4006', 'ZB4006']],
    ['a date that is none', { datum: 'April' }, ['ZB4006']],
    ['an id that is none', { kennung: 'Gespräch 1' }, ['ZB4006']],
    ['a pseudonym that is too long', { pseudonym: 'x'.repeat(41) }, ['ZB4006']],
    ['an unknown group', { gruppe: 'verein' }, ['ZB1203']],
  ])('%s', async (_, own, found) => {
    expect((await run(copyProject(), [fixture('gespraech.txt')], { ...talk, ...own })).codes).toEqual(found);
  });

  test('an unknown group is told the known ones', async () => {
    const { diagnostics } = await run(copyProject(), [fixture('gespraech.txt')], {
      ...talk,
      gruppe: 'verein',
    });
    expect(diagnostics).toMatchObject([{ suggestion: 'vereine', params: { known: 'vereine, wohnen' } }]);
  });

  test('one pseudonym for several interviews', async () => {
    const sources = [fixture('gespraech.txt'), fixture('gespraech.txt')];
    expect((await run(copyProject(), sources, { ...talk, pseudonym: 'Eins' })).codes).toEqual(['ZB4006']);
  });

  test('columns that are not there or hold contact data', async () => {
    const survey = (own: Partial<ImportOptions>) => run(copyProject(), [fixture('microsoft-forms.csv')], own);
    expect((await survey({ gruppeSpalte: 'Organisation' })).codes).toEqual(['ZB2310']);
    expect((await survey({ gruppeSpalte: 'Name' })).codes).toEqual(['ZB2311']);
  });

  test('an assignment that names an unknown question, group or key', async () => {
    const root = copyProject();
    const zuordnung = write(
      root,
      'z.yaml',
      'spalten:\n  - {spalte: a, frage: wunch}\ngruppen:\n  - {wert: x, gruppe: verein}\n',
    );
    const { diagnostics } = await run(root, [fixture('limesurvey.csv')], { zuordnung });
    expect(diagnostics).toMatchObject([
      { code: 'ZB1203', suggestion: 'wunsch', place: { line: 2 } },
      { code: 'ZB1203', suggestion: 'vereine', place: { line: 4 } },
    ]);
    const wrong = write(root, 'y.yaml', 'spalten:\n  - {spalte: a, ist: grupe}\n');
    expect((await run(root, [fixture('limesurvey.csv')], { zuordnung: wrong })).codes).toEqual(['ZB1104']);
  });

  test('no project', async () => {
    const { codes: found, answer } = await run(temporaryFolder(), [fixture('gespraech.txt')], talk);
    expect(found).toEqual(['ZB4001']);
    expect(answer).toBeUndefined();
  });
});

test('every code of the import is provoked above', () => {
  expect(Object.keys(codes).filter((code) => code.startsWith('ZB23') && !raised.has(code))).toEqual([]);
});
