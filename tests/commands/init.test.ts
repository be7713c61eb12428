import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { init } from '../../src/commands/init.js';
import { validate } from '../../src/commands/validate.js';
import { exitCodeOf } from '../../src/diagnostics/exit-code.js';
import { catalogue } from '../../src/messages/catalogue.js';
import { createProgram } from '../../src/program/program.js';
import { asOther } from '../fixtures/as-other.js';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';
import { runOptions } from './run-options.js';

const start = { ci: undefined, editor: false } as const;
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
const contents = (folder: string) =>
  new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

describe('a new project', () => {
  test('is valid, without a warning, and begins with what to do', async () => {
    const folder = temporaryFolder();
    const { diagnostics, answer } = await init('neu', { ...runOptions(folder), ...start });
    expect(diagnostics).toEqual([]);
    expect(answer?.text).toMatch(/^Angelegt: neu \(Dateien: \d+\)/);
    expect(answer?.text).toMatch(
      / {2}zb validate --root neu +prüft.*\n {2}zb build-report --root neu .*\n {2}zb preview --root neu .*\n {2}zb build-specimen --root neu .*\n {2}code neu /,
    );
    const root = join(folder, 'neu');
    const found = await validate(runOptions(root));
    expect(found.diagnostics).toEqual([]);
    expect(found.checked).toBeGreaterThan(25);
    for (const file of filesIn(root).filter((name) => name.endsWith('.yaml'))) {
      const [schema = '', remark] = readFileSync(join(root, file), 'utf8').split('\n');
      expect(remark, file).toMatch(/^# .{20}/);
      const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(schema) ?? [];
      expect(existsSync(join(root, file, '..', path)), schema).toBe(true);
    }
  });

  test('names the commands as they are called here', async () => {
    const env = { npm_command: 'exec' };
    const { answer } = await init('neu', { ...runOptions(temporaryFolder(), { env }), ...start });
    expect(answer?.text).toMatch(/\n {2}npx zb validate --root neu /);
    const installed = fileURLToPath(new URL('../..', import.meta.url));
    const inZb = await init(join(temporaryFolder(), 'neu'), { ...runOptions(installed), ...start });
    expect(inZb.answer?.text).toMatch(/\n {2}npx zb validate --root \S+neu /);
  });

  test('names nobody and nothing of the bundled one, and says that its interviews are invented', async () => {
    const folder = temporaryFolder();
    await init(undefined, { ...runOptions(folder), ...start });
    expect([...contents(folder).values()].join('\n')).not.toMatch(
      /Hessen|Zukunftsbündnis|ProjektStadt|Quellhausen|VERSION/,
    );
    const interviews = filesIn(folder).filter((file) => file.startsWith('data/interviews/'));
    expect(interviews.length).toBeGreaterThan(3);
    for (const file of interviews) {
      expect(parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({ erfunden: true });
    }
  });

  test('goes into a folder with hidden files only, and leaves those', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    const { diagnostics } = await init('.', { ...runOptions(folder), ...start });
    expect(diagnostics).toEqual([]);
    expect(readFileSync(join(folder, '.git', 'HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
    expect(existsSync(join(folder, '.gitignore'))).toBe(true);
  });

  test.each(['notizen.txt', '.gitignore'])(
    'is not written over %s: wrong usage, and nothing has changed',
    async (name) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, name), 'bleibt\n');
      const { diagnostics } = await init('.', { ...runOptions(folder), ...start });
      expect(diagnostics).toMatchObject([{ code: 'ZB4040', params: { found: name } }]);
      expect(exitCodeOf(diagnostics)).toBe(2);
      expect([...contents(folder)]).toEqual([[name, 'bleibt\n']]);
    },
  );

  test('where nothing can be written is a matter of the surroundings', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'datei'), 'bleibt\n');
    const { diagnostics } = await init('datei/neu', { ...runOptions(folder), ...start });
    expect(diagnostics).toMatchObject([{ code: 'ZB3006', params: { reason: '@reason.isFile' } }]);
    expect(exitCodeOf(diagnostics)).toBe(3);
    expect(filesIn(folder)).toEqual(['datei']);
  });
});

test('a folder that is not the user’s is left alone, with the reason', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  const { diagnostics } = await asOther(() => init('neu', { ...runOptions(folder), ...start }));
  expect(diagnostics).toMatchObject([{ code: 'ZB3006', params: { reason: '@reason.denied' } }]);
  expect(filesIn(folder)).toEqual([]);
});

describe('a pipeline', () => {
  const host = {
    ui: catalogue('de').ui,
    run: async () => {},
    runWatching: async () => {},
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    nodeVersion: '',
  };
  const known = createProgram(host, '').commands.map((command) => command.name());

  test.each([
    ['github', '.github/workflows/heft.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ] as const)('for %s checks, builds and keeps the results, with commands that exist', async (ci, file) => {
    const folder = temporaryFolder();
    const { diagnostics, answer } = await init('.', { ...runOptions(folder), ci, editor: false });
    expect(diagnostics).toEqual([]);
    expect(answer?.text).toContain(file);
    const text = readFileSync(join(folder, file), 'utf8');
    expect(parse(text)).toBeTypeOf('object');
    const readme = readFileSync(join(folder, 'LIESMICH.md'), 'utf8');
    expect(readme).toContain(`\`${file}\` prüft und baut`);
    expect(readme).toMatch(/`zb-\d\S+\.tgz`[\s\S]*`ZB_VEROEFFENTLICHEN`/);
    const commands = [...text.matchAll(/npx --no-install zb ([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(commands)).toEqual(new Set(['validate', 'build-report', 'verify', 'changes']));
    expect(known).toEqual(expect.arrayContaining(commands));
    expect(text).toMatch(/out\/\*\.pdf\s+out\/\*\.html/);
    expect(text).toMatch(/(node-version: |node:)\d+\.\d+\.\d+/);
    expect(text.replace('id-token: write', '')).not.toMatch(/secrets\.|TOKEN|PASSWORD/i);
    expect(filesIn(folder).filter((name) => /(^|\/)(ci|gitignore)(\/|$)/.test(name))).toEqual([]);
  });
});

describe('with --editor', () => {
  const editor = { ci: undefined, editor: true } as const;

  test('a project gets the editor’s files and nothing else, and the second time nothing', async () => {
    const root = copyProject();
    const before = contents(root);
    const first = await init(root, { ...runOptions('/'), ...editor });
    expect(first.diagnostics).toEqual([]);
    const after = contents(root);
    const added = [...after.keys()].filter((file) => !before.has(file));
    expect(added.every((file) => file.startsWith('.vscode/'))).toBe(true);
    expect(added).toContain('.vscode/schemas/mitglieder.json');
    for (const [file, text] of before) expect(after.get(file), file).toBe(text);
    const second = await init(undefined, { ...runOptions(join(root, 'data')), ...editor });
    expect(second.answer).toMatchObject({ data: { files: 0 } });
    expect(contents(root)).toEqual(after);
  });

  test('what else stands in its settings stays, remarks too; a schema that has changed is refreshed', async () => {
    const root = copyProject();
    mkdirSync(join(root, '.vscode', 'schemas'), { recursive: true });
    writeFileSync(join(root, '.vscode', 'schemas', 'thesen.json'), '{}\n');
    writeFileSync(
      join(root, '.vscode', 'settings.json'),
      '{\n  // unser Haus\n  "editor.fontSize": 15, /* groß */\n  "yaml.schemas": {"./eigene.json": "x.yaml"},\n  "yaml.schemaStore.enable": true,\n}\n',
    );
    writeFileSync(join(root, '.vscode', 'extensions.json'), '{"recommendations": ["andere.erweiterung"]}\n');
    const { diagnostics } = await init(root, { ...runOptions('/'), ...editor });
    expect(diagnostics).toEqual([]);
    const settings = readFileSync(join(root, '.vscode', 'settings.json'), 'utf8');
    expect(settings).toContain('  // unser Haus\n  "editor.fontSize": 15, /* groß */\n');
    expect(settings).toContain('"./eigene.json": "x.yaml"');
    expect(settings).toContain('"yaml.schemaStore.enable": true');
    expect(settings).toContain('"./.vscode/schemas/interviews.json": "data/interviews/**/*.yaml"');
    expect(JSON.parse(readFileSync(join(root, '.vscode', 'extensions.json'), 'utf8'))).toEqual({
      recommendations: ['andere.erweiterung', 'redhat.vscode-yaml'],
    });
    expect(readFileSync(join(root, '.vscode', 'schemas', 'thesen.json'), 'utf8')).toContain('"Thesen"');
    const again = await init(root, { ...runOptions('/'), ...editor });
    expect(again.answer).toMatchObject({ data: { files: 0 } });
  });

  test.each([
    ['no JSON', Buffer.from('{"a": }')],
    ['no UTF-8', Buffer.from('{"a": "Größe"}', 'latin1')],
  ])('settings that are %s are named, and nothing is written', async (_, content) => {
    const root = copyProject();
    mkdirSync(join(root, '.vscode'));
    writeFileSync(join(root, '.vscode', 'settings.json'), content);
    const { diagnostics } = await init(root, { ...runOptions('/'), ...editor });
    expect(diagnostics).toMatchObject([{ code: 'ZB4041', params: { file: '.vscode/settings.json' } }]);
    expect(filesIn(join(root, '.vscode'))).toEqual(['settings.json']);
  });

  test('a template of the project brings its settings along; a broken one is left to zb validate', async () => {
    const root = copyProject();
    const template = join(root, 'templates', 'eigene');
    cpSync(new URL('../../templates/konzept', import.meta.url).pathname, template, { recursive: true });
    const read = () => readFileSync(join(root, '.vscode', 'schemas', 'berichte.json'), 'utf8');
    await init(root, { ...runOptions('/'), ...editor });
    expect(read()).toContain('"const": "eigene"');
    writeFileSync(join(template, 'schema.json'), '{');
    expect((await init(root, { ...runOptions('/'), ...editor })).diagnostics).toEqual([]);
    expect(read()).not.toContain('"const": "eigene"');
  });

  test('there has to be a project', async () => {
    const folder = temporaryFolder();
    const { diagnostics } = await init(undefined, { ...runOptions(folder), ...editor });
    expect(diagnostics).toMatchObject([{ code: 'ZB4001' }]);
    expect(filesIn(folder)).toEqual([]);
  });

  test('the bundled project has what the editor needs', async () => {
    const root = new URL('../../', import.meta.url).pathname;
    const { answer } = await init(undefined, { ...runOptions(root), ...editor });
    expect(answer, 'run zb init --editor and commit .vscode').toMatchObject({ data: { files: 0 } });
  });
});
