import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DoctorOptions, doctor } from '../../src/commands/doctor.js';
import type { RunOptions } from '../../src/commands/run.js';
import { exitCodeOf } from '../../src/diagnostics/exit-code.js';
import { asOther } from '../fixtures/as-other.js';
import { copyProject, temporaryFolder } from '../fixtures/project-copy.js';
import { runOptions } from './run-options.js';

/** A machine without a browser, so that none is started. */
const options = (start: string, more: Partial<DoctorOptions> = {}): DoctorOptions => ({
  ...runOptions(start, { env: { ZB_BROWSER: '/nirgends/chrome' } }),
  nodeVersion: '20.19.0',
  ...more,
});

interface Told {
  id: string;
  state: string;
  detail?: string;
  problems: { message: string; remedy: string }[];
}
const checks = async (given: DoctorOptions) => {
  const result = await doctor(given);
  const { checks: all = [] } = (result.answer?.data ?? {}) as { checks?: Told[] };
  return { ...result, byId: Object.fromEntries(all.map((check) => [check.id, check])) };
};

test('with all that is needed, and without a project, all is well', async () => {
  const real: Partial<RunOptions> = { env: {}, home: homedir() };
  const { answer, told, diagnostics, byId } = await checks(options(temporaryFolder(), real));
  expect([told, diagnostics]).toEqual([[], []]);
  expect(byId.browser?.detail).toMatch(/^\S*Chrome\S*\/\d+\.\d+/);
  expect(byId.project).toMatchObject({ state: 'none' });
  expect(byId.output).toBeUndefined();
  expect(byId.space?.detail).toMatch(/^\d+,\d [MG]B frei$/);
  expect(answer?.text).toMatch(/^in Ordnung {2}zb .*\n[\s\S]*Es ist alles da, was zb braucht\.\n$/);
});

test('a browser that is missing is a matter of the surroundings, with the command that helps', async () => {
  const root = copyProject();
  const { answer, told = [], byId } = await checks(options(root));
  expect(told.map(({ code }) => code)).toEqual(['ZB3001']);
  expect(exitCodeOf(told)).toBe(3);
  expect(byId.browser).toMatchObject({ state: 'missing' });
  expect(answer?.text).toMatch(
    /\nProblem +Browser +Es ist kein Browser da.*\/nirgends\/chrome\.\n +→ .*unset ZB_BROWSER\n/,
  );
  expect(answer?.text).toContain('Probleme: 1.');
});

test('a project whose projekt.yaml is broken is not in order', async () => {
  const root = copyProject('yaml-klammern');
  const { told = [], byId } = await checks(options(root));
  expect(byId.project).toMatchObject({
    state: 'missing',
    problems: [
      {
        message: 'Die Datei „data/projekt.yaml“ hat Fehler: 1.',
        remedy: `Führen Sie aus: zb validate --root "${root}"`,
      },
    ],
  });
  expect(told.map(({ code }) => code)).toContain('ZB3030');
  expect((await checks(options(copyProject('fussnoten')))).byId.project?.state).toBe('ok');
});

test('the project that is there is named, with its folder for results and its fonts', async () => {
  const root = copyProject();
  const { byId } = await checks(options(join(root, 'data'), { out: '../heft' }));
  expect(byId.project?.detail).toBe(`${root} (Nachbarschaftsbündnis Quellhausen)`);
  expect(byId.output).toMatchObject({ state: 'ok', detail: `${join(root, 'heft')}, beschreibbar` });
  const projekt = join(root, 'data', 'projekt.yaml');
  writeFileSync(projekt, readFileSync(projekt, 'utf8').replace('text: Vollkorn', 'text: Fehlschrift'));
  const broken = await checks(options(root));
  expect(broken.byId.fonts).toMatchObject({
    state: 'missing',
    problems: [
      {
        message: 'Die Schrift „Fehlschrift“ ist nicht installiert.',
        remedy: `Führen Sie aus: npm install --prefix "${root}" @fontsource/fehlschrift`,
      },
    ],
  });
});

test('a project that can’t be read keeps nothing else from being looked at', async () => {
  const root = copyProject();
  writeFileSync(join(root, 'data', 'projekt.yaml'), 'name: [\n');
  const { byId } = await checks(options(root));
  expect(byId.project).toMatchObject({ state: 'missing', detail: root });
  expect(byId.fonts).toMatchObject({ state: 'ok', detail: 'Vollkorn, Instrument Sans' });
});

test('folders that can’t be written to, and a Node that is too old, are problems', async () => {
  const root = copyProject();
  const file = join(root, 'datei');
  writeFileSync(file, '');
  mkdirSync(join(root, 'out'));
  const given = {
    env: { ZB_BROWSER: '/nirgends', XDG_CACHE_HOME: file },
    out: 'datei/out',
    nodeVersion: '18.20.1',
  };
  const { told = [], byId } = await checks(options(root, given));
  expect(exitCodeOf(told)).toBe(3);
  expect(byId.cache?.problems).toEqual([
    expect.objectContaining({
      message: `In „${join(file, 'zb')}“ lässt sich nicht schreiben: dort liegt ein Ordner oder eine Datei gleichen Namens.`,
      remedy: `Führen Sie aus: mv "${file}" "${file}.alt"`,
    }),
  ]);
  expect(byId.output).toMatchObject({ state: 'missing' });
  expect(byId.node?.problems[0]?.message).toBe('Node.js 18.20.1 ist zu alt; zb braucht 20.19.0 oder neuer.');
});

test('the command against missing rights gives away no more than the folder that zb needs', async () => {
  const locked = temporaryFolder();
  chmodSync(locked, 0o555);
  const there = join(locked, 'zb');
  const env = { ZB_BROWSER: '/nirgends', XDG_CACHE_HOME: locked };
  const remedy = async () =>
    (await asOther(() => checks(options(temporaryFolder(), { env })))).byId.cache?.problems[0]?.remedy;
  expect(await remedy()).toBe(`Führen Sie aus: sudo mkdir -p "${there}" && sudo chown "$USER" "${there}"`);
  chmodSync(locked, 0o755);
  mkdirSync(there, { mode: 0o555 });
  expect(await remedy()).toBe(`Führen Sie aus: sudo chown -R "$USER" "${there}"`);
});

describe('what is kept of earlier runs', () => {
  const kept = async (root: string, uid = process.getuid?.()) => {
    const { told = [], byId } = await checks(options(root, { cache: { force: false }, uid }));
    expect(exitCodeOf(told)).toBe(3);
    return byId.kept;
  };
  const cacheIn = (root: string) => {
    const cache = join(root, '.zb', 'cache');
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    return cache;
  };

  test('has its folder in the project; without a wish to keep something it is nothing to look at', async () => {
    const root = copyProject();
    const detail = `${join(root, '.zb', 'cache')}, noch leer`;
    expect(await kept(root)).toEqual({ id: 'kept', state: 'ok', detail, problems: [] });
    expect((await checks(options(root))).byId.kept).toBeUndefined();
  });

  test('can’t be used where something stands in the way, or where others may have put something', async () => {
    const root = copyProject();
    writeFileSync(join(root, '.zb'), '');
    expect((await kept(root))?.problems).toMatchObject([
      {
        message: `zb behält nichts von einem Lauf zum nächsten und macht jedes Mal alles neu: „${join(root, '.zb')}“ ist kein Ordner.`,
        remedy: `Führen Sie aus: mv "${join(root, '.zb')}" "${join(root, '.zb')}.alt"`,
      },
    ]);
    rmSync(join(root, '.zb'));
    const cache = cacheIn(root);
    chmodSync(cache, 0o770);
    expect((await kept(root))?.problems).toMatchObject([
      {
        message: expect.stringContaining(`„${cache}“ steht auch anderen zum Schreiben offen.`),
        remedy: `Führen Sie aus: rm -r "${cache}"`,
      },
    ]);
    expect((await kept(root, (process.getuid?.() ?? 0) + 1))?.problems).toMatchObject([
      {
        message: expect.stringContaining(`„${join(root, '.zb')}“ gehört jemand anderem.`),
        remedy: `Führen Sie aus: sudo rm -r "${join(root, '.zb')}"`,
      },
    ]);
  });

  test('can’t be used where it can’t be looked at', async () => {
    const root = copyProject();
    chmodSync(root, 0o777);
    const outer = join(root, '.zb');
    await asOther(async () => {
      cacheIn(root);
      chmodSync(outer, 0o600);
    });
    const { problems } = (await asOther(() => kept(root, process.geteuid?.()))) ?? {};
    expect(problems).toMatchObject([
      {
        message: expect.stringContaining(`„${join(outer, 'cache')}“ lässt sich nicht ansehen.`),
        remedy: `Führen Sie aus: chmod u+rwx "${outer}"`,
      },
    ]);
    const windows = () =>
      checks(options(root, { cache: { force: false }, uid: undefined, platform: 'win32' }));
    expect((await asOther(windows)).byId.kept?.problems).toMatchObject([
      { remedy: `Führen Sie aus: rmdir /s "${join(outer, 'cache')}"` },
    ]);
  });

  test('can’t be used where nothing can be written', async () => {
    const root = copyProject();
    chmodSync(root, 0o555);
    const asUser = () => asOther(() => kept(root, process.geteuid?.()));
    const [outer, inner] = [join(root, '.zb'), join(root, '.zb', 'cache')];
    expect((await asUser())?.problems).toMatchObject([
      {
        message: `In „${inner}“ lässt sich nicht schreiben: dazu fehlen die Rechte.`,
        remedy: `Führen Sie aus: sudo install -d -o "$USER" -m 700 "${outer}" "${inner}"`,
      },
    ]);
    chmodSync(root, 0o777);
    await asOther(async () => chmodSync(cacheIn(root), 0o500));
    expect((await asUser())?.problems).toMatchObject([{ remedy: `Führen Sie aus: chmod u+rwx "${inner}"` }]);
  });
});

test('a project that was named has to be there', async () => {
  const folder = temporaryFolder();
  const { diagnostics } = await doctor(options(folder, { root: 'nirgends' }));
  expect(diagnostics).toMatchObject([{ code: 'ZB4001' }]);
});
