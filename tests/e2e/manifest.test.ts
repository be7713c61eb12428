import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/publish/manifest.js';
import { callZb } from '../call-zb.js';
import { copyLeanProject } from '../fixtures/lean-project.js';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';
import { addSecondReport } from '../fixtures/second-report.js';
import { traces } from './cache/run-zb.js';

const zb = (root: string, args: readonly string[], env: Record<string, string> = {}) =>
  callZb([...args, '--quiet', '--root', root], { cwd: root, env: { ...process.env, ZB_CACHE: '', ...env } });

const json = async (root: string, args: readonly string[]) =>
  JSON.parse((await zb(root, [...args, '--json'])).stdout);

const manifestIn = (root: string, report = 'jahresheft') => join(root, 'out', `${report}.manifest.json`);
const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8'));

function change(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('the manifest', () => {
  test('names every input and output with its hash, the versions, the edition and the findings, and no place of this machine', async () => {
    const root = copyProject();
    const built = await json(root, ['build-report']);
    const text = readFileSync(manifestIn(root), 'utf8');
    const manifest = read(manifestIn(root));
    expect(manifest).toMatchObject({
      report: 'jahresheft',
      edition: { nummer: 2, stand: '2031-09-15' },
      date: '2031-09-15',
      findings: { error: 0, warning: 0, hint: built.findings.length },
      settings: { draft: false, printShop: false, sourceDateEpoch: null },
      versions: { node: process.versions.node.split('.')[0] },
    });
    expect(text).not.toContain(root);
    expect(Object.keys(manifest.inputs)).toEqual(
      expect.arrayContaining([
        'data/projekt.yaml',
        'data/bilder/brunnen.png',
        'data/berichte/jahresheft.yaml',
        'data/kapitel/jahresheft/01-anfang.md',
        'zb/templates/konzept/page.hbs',
        'zb/lexicon/deutsch.lex.br',
        '@fontsource/vollkorn/vollkorn-latin-400-normal.woff2',
      ]),
    );
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(manifest.inputs['data/projekt.yaml']).toBe(hash(join(root, 'data/projekt.yaml')));
    expect(Object.keys(manifest.outputs)).toHaveLength(built.files.length - 1);
    for (const [path, { bytes, sha256 }] of Object.entries(manifest.outputs)) {
      expect(sha256, path).toBe(hash(join(root, 'out', path)));
      expect(bytes, path).toBe(readFileSync(join(root, 'out', path)).byteLength);
    }
    expect(manifest.outputs['jahresheft.pdf']?.pages).toBeGreaterThan(5);
  });

  test('is the same in another language of messages, built alone or with others, and only its own inputs change it', async () => {
    const root = copyLeanProject();
    addSecondReport(root);
    await zb(root, ['build-report']);
    const manifests = () =>
      ['jahresheft', 'zweitheft'].map((id) => readFileSync(manifestIn(root, id), 'utf8'));
    const before = manifests();
    rmSync(join(root, 'out'), { recursive: true });
    for (const id of ['zweitheft', 'jahresheft'])
      await zb(root, ['build-report', id, '--lang', 'en', '--force']);
    expect(manifests()).toEqual(before);
    change(root, 'data/kapitel/zweitheft/vorwort.md', 'erzählt davon', 'berichtet davon');
    await zb(root, ['build-report']);
    const after = manifests();
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([true, false]);
  });
});

describe('zb verify', () => {
  test('tells an edition that comes of the project from one that does not, and why, and writes nothing', async () => {
    const root = copyLeanProject();
    await zb(root, ['build-report']);
    const before = traces(join(root, 'out'));
    expect(await zb(root, ['verify'])).toMatchObject({
      status: 0,
      stdout: 'out/jahresheft.pdf: Genau das entsteht aus diesem Projekt.\n',
    });

    change(root, 'data/projekt.yaml', 'Quellhausen', 'Quellheim');
    const changed = await zb(root, ['verify', 'out/jahresheft.pdf']);
    expect(changed.status).toBe(1);
    expect(changed.stdout).toContain(
      '. Die Datei ist aus anderen Quellen entstanden (geändert: data/projekt.yaml)',
    );
    change(root, 'data/projekt.yaml', 'Quellheim', 'Quellhausen');
    expect(traces(join(root, 'out'))).toEqual(before);

    const manifest = read(manifestIn(root));
    const write = (content: Manifest) => writeFileSync(manifestIn(root), JSON.stringify(content));
    write({ ...manifest, versions: { ...manifest.versions, browser: 'browser-1' } });
    expect((await json(root, ['verify'])).answer.files).toMatchObject([
      { same: true },
      { same: true },
      ...figures(manifest),
    ]);

    const pdf = join(root, 'out/jahresheft.pdf');
    appendFileSync(pdf, '\n');
    expect((await zb(root, ['verify'])).stdout).toContain('nach dem Bauen verändert');
    const sha256 = createHash('sha256').update(readFileSync(pdf)).digest('hex');
    const withPdf = { ...manifest.outputs, 'jahresheft.pdf': { bytes: 1, sha256 } };
    write({ ...manifest, outputs: withPdf });
    expect(await json(root, ['verify'])).toMatchObject({
      exitCode: 1,
      findings: [{ code: 'ZB3050' }],
      answer: {
        files: [{ same: false, reason: 'step', step: 'print' }, { same: true }, ...figures(manifest)],
      },
    });
    rmSync(manifestIn(root));
    const alone = await json(root, ['verify']);
    expect(alone.findings.map(({ code }: { code: string }) => code).sort()).toEqual(['ZB3050', 'ZB3052']);
  }, 120_000);

  /** What is said of each figure. */
  const figures = ({ outputs }: Manifest) =>
    Object.keys(outputs)
      .filter((path) => path.endsWith('.svg'))
      .map(() => ({ same: true }));

  test('needs no cache and no manifest: a draft by its manifest, a copy elsewhere, a PDF alone', async () => {
    const root = copyLeanProject();
    await zb(root, ['build-report', '--draft', '--print-shop']);
    const copy = temporaryFolder();
    cpSync(join(root, 'out/entwurf'), copy, { recursive: true });
    expect(
      await zb(root, ['verify', join(copy, 'jahresheft.pdf'), join(copy, 'jahresheft.druckerei.pdf')]),
    ).toMatchObject({
      status: 0,
      stderr: '',
    });
    await zb(root, ['build-report', '--draft']);
    cpSync(join(root, 'out/entwurf'), copy, { recursive: true });
    const unlisted = await zb(root, ['verify', '--draft', join(copy, 'jahresheft.druckerei.pdf')]);
    expect(unlisted).toMatchObject({ status: 0, stderr: expect.stringContaining('ZB3052') });
    rmSync(join(copy, 'jahresheft.manifest.json'));
    const alone = await zb(root, ['verify', '--draft', join(copy, 'jahresheft.druckerei.pdf')]);
    expect(alone.status).toBe(0);
    expect(alone.stderr).toContain('ZB3052');
  });

  test.each([
    ['nothing built', [], 'ZB4053'],
    ['a file that is not there', ['out/jahresheft.pdf'], 'ZB3120'],
    ['a file of no report', ['data/bilder/brunnen.png'], 'ZB4050'],
    ['a text with the name of a PDF', ['jahresheft.pdf'], 'ZB3122'],
  ])('%s is a wrong call', async (_, args, code) => {
    const root = copyLeanProject();
    writeFileSync(join(root, 'jahresheft.pdf'), 'Kein PDF\n');
    const { exitCode, findings } = await json(root, ['verify', ...args]);
    expect({ exitCode, findings }).toMatchObject({ exitCode: 2, findings: [{ code }] });
  });
});

test.each([
  ['a manifest', 'build-report', ['--if-changed', 'out/jahresheft.manifest.json'], 'ZB4051'],
  ['a PDF', 'verify', ['out/jahresheft.pdf'], 'ZB3121'],
  ['a manifest of an edition', 'changes', ['--since', 'out'], 'ZB4051'],
])('%s that is a pipe without end is refused', async (_, command, args, code) => {
  const root = copyLeanProject();
  mkdirSync(join(root, 'out'));
  const pipes = ['jahresheft.manifest.json', 'jahresheft.pdf'].map((name) => join(root, 'out', name));
  expect(spawnSync('mkfifo', pipes).status).toBe(0);
  const { exitCode, findings } = await json(root, [command, ...args]);
  expect({ exitCode, codes: findings.map((found: { code: string }) => found.code) }).toEqual({
    exitCode: 2,
    codes: [code],
  });
});

describe('zb build-report --if-changed', () => {
  test('builds what differs from the manifest, and ends with 10 where nothing does', async () => {
    const root = copyLeanProject();
    addSecondReport(root);
    const kept = join(root, 'veroeffentlicht');
    expect(await zb(root, ['build-report', '--if-changed', 'veroeffentlicht'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('zweitheft: noch kein Manifest, wird gebaut.'),
    });
    cpSync(manifestIn(root), join(kept, 'jahresheft.manifest.json'));
    rmSync(join(root, 'out'), { recursive: true });

    expect(
      await json(root, ['build-report', '--if-changed', 'veroeffentlicht/jahresheft.manifest.json']),
    ).toMatchObject({
      exitCode: 10,
      unchanged: true,
      files: [],
      answer: { reports: [{ report: 'jahresheft', differences: [] }] },
    });
    const names = ({ files }: { files: { path: string }[] }) =>
      files.flatMap(({ path }) => /[^/]+\.pdf$/.exec(path)?.[0] ?? []);
    expect(names(await json(root, ['build-report', '--all', '--if-changed', 'veroeffentlicht']))).toEqual([
      'zweitheft.pdf',
    ]);
    cpSync(manifestIn(root, 'zweitheft'), join(kept, 'zweitheft.manifest.json'));
    expect((await zb(root, ['build-report', '--if-changed', 'veroeffentlicht'])).status).toBe(10);

    writeFileSync(join(root, 'data/bilder/neu.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const added = await json(root, ['build-report', '--if-changed', 'veroeffentlicht', 'zweitheft']);
    expect(added).toMatchObject({
      exitCode: 0,
      answer: {
        reports: [{ differences: [{ kind: 'input', change: 'added', name: 'data/bilder/neu.svg' }] }],
      },
    });
    rmSync(join(root, 'data/bilder/neu.svg'));
    const dated = await zb(root, ['build-report', '--if-changed', 'veroeffentlicht', 'zweitheft'], {
      SOURCE_DATE_EPOCH: '86400',
    });
    expect(dated.status).toBe(0);
  }, 120_000);

  test.each([
    ['is none', 'jahresheft.manifest.json', '{"version": 2}', 'ZB4051'],
    ['is of another report', 'anderes.json', '', 'ZB4052'],
  ])('a manifest that %s is a wrong call, and nothing is built', async (_, name, content, code) => {
    const root = copyLeanProject();
    addSecondReport(root);
    writeFileSync(join(root, name), content);
    const { exitCode, findings, files } = await json(root, ['build-report', '--if-changed', name]);
    expect({ exitCode, findings, files }).toMatchObject({ exitCode: 2, findings: [{ code }], files: [] });
  });
});

test('zb changes tells in Markdown what is built and what is otherwise than before', async () => {
  const root = copyLeanProject();
  await zb(root, ['build-report']);
  cpSync(join(root, 'out'), join(root, 'frueher'), { recursive: true });
  const same = await zb(root, ['changes', '--since', 'frueher']);
  expect(same.status).toBe(10);
  expect(same.stdout).toMatch(
    /^\| Bericht \|.*\n\| --- .*\n\| jahresheft \| \d+ \| \d+ kB \| \d+ \| nichts geändert \|\n$/,
  );
  expect((await zb(root, ['changes', '--since', 'frueher/jahresheft.manifest.json'])).stdout).toBe(
    same.stdout,
  );
  mkdirSync(join(root, 'leer'));
  expect(await zb(root, ['changes', '--since', 'leer'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('| neu |'),
  });
  cpSync(join(root, 'frueher'), join(root, 'mehr'), { recursive: true });
  cpSync(join(root, 'frueher/jahresheft.manifest.json'), join(root, 'mehr/altheft.manifest.json'));
  expect(await zb(root, ['changes', '--since', 'mehr'])).toMatchObject({
    status: 0,
    stdout: `${same.stdout}| altheft | – | – | – | entfallen |\n`,
  });
  for (const since of ['nirgends', 'frueher/jahresheft.pdf']) {
    const { exitCode, findings } = await json(root, ['changes', '--since', since]);
    expect({ exitCode, findings }).toMatchObject({ exitCode: 2, findings: [{ code: 'ZB4054' }] });
  }
  expect(same.stderr).not.toContain('ZB3053');
  change(root, 'data/thesen.yaml', 'nicht verplant', 'nicht vergeben');
  const unbuilt = await zb(root, ['changes', '--since', 'frueher']);
  expect(unbuilt).toMatchObject({ status: 10, stdout: same.stdout });
  expect(unbuilt.stderr).toMatch(
    /Hinweis ZB3053 .*nicht aus den jetzigen Dateien.*geändert: data\/thesen\.yaml/,
  );
  await zb(root, ['build-report']);
  expect(await zb(root, ['changes', '--since', 'frueher'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('| geändert: data/thesen.yaml |'),
  });
});
