import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validProject } from '../fixtures/project-copy.js';
import { keptCache } from './open-page.js';
import { bundledBuild } from './shared-builds.js';
import { canBeAnother, install, nobody, runZb, type Surroundings, settle } from './surroundings.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'zb-e2e-'));
chmodSync(work, 0o755);
afterAll(() => rmSync(work, { recursive: true, force: true }));

// Not read from the repository, which other users may not look into.
const clock = join(work, 'other-clock.mjs');
cpSync(fileURLToPath(new URL('other-clock.mjs', import.meta.url)), clock);

const here: Surroundings = {
  folder: join(work, 'a'),
  zb: repository,
  umask: '022',
  env: { XDG_CACHE_HOME: keptCache, TZ: 'America/Los_Angeles', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
};

const elsewhere: Surroundings = {
  folder: join(work, 'ein Ordner mit einem viel längeren Namen', 'und noch einer darin'),
  zb: canBeAnother ? join(work, 'installed') : repository,
  umask: '077',
  env: {
    // The browser's cache is in the home then, where nothing is unpacked yet.
    XDG_CACHE_HOME: '',
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${pathToFileURL(clock)}`,
  },
  ...(canBeAnother ? { user: nobody } : {}),
};

/** The hash of each file that zb has written for a project, by its path. */
function hashes(project: string): Record<string, string> {
  const written = ['out', 'data/anordnungen'].map((folder) => join(project, folder)).filter(existsSync);
  const files = written
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        relative(project, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** The reports of the bundled project. */
function buildReports(surroundings: Surroundings): Record<string, string> {
  const project = settle(repository, 'bündnis', surroundings, ['data', 'templates']);
  runZb(surroundings, 'build-report', '--print-shop', '--root', project, '--quiet');
  return hashes(project);
}

/** Figures and word clouds of the small one. */
function buildSmall(surroundings: Surroundings): Record<string, string> {
  const project = settle(validProject, 'klein', surroundings);
  for (const command of ['build-figure', 'build-wordcloud'])
    runZb(surroundings, command, '--root', project, '--dpi', '72', '--quiet');
  return hashes(project);
}

describe('the same project', () => {
  let first: Record<'large' | 'small', Record<string, string>>;
  let second: typeof first;

  beforeAll(async () => {
    if (canBeAnother) install(elsewhere.zb);
    first = { large: hashes((await bundledBuild()).root), small: buildSmall(here) };
    second = { large: buildReports(elsewhere), small: buildSmall(elsewhere) };
  }, 300_000);

  it('gives the same bytes in another folder, time zone, language, year and home, with a browser just unpacked', () => {
    expect(second).toEqual(first);
    expect(Object.keys(first.large)).toEqual(expect.arrayContaining(['out/konzept.html', 'out/konzept.pdf']));
    const kinds = new Set(
      Object.keys({ ...first.large, ...first.small }).map((file) => file.split('.').at(-1)),
    );
    expect([...kinds].sort()).toEqual(['csv', 'html', 'json', 'pdf', 'png', 'svg', 'txt', 'xlsx', 'yaml']);
  });

  it('was built in another year with a browser of its own', () => {
    const script =
      '[new Date(), new Date(Date.now()), new Date(0)].map((date) => date.getUTCFullYear()).join()';
    const years = execFileSync(process.execPath, ['--import', String(pathToFileURL(clock)), '-p', script], {
      encoding: 'utf8',
    });
    expect(years).toMatch(/^(\d{4}),\1,1970\n$/);
    expect(Number.parseInt(years, 10) - new Date().getUTCFullYear()).toBeGreaterThan(7);
    expect(existsSync(join(elsewhere.folder, 'home/.cache/zb'))).toBe(true);
    expect(existsSync(join(here.folder, 'home/.cache'))).toBe(false);
  });

  it.skipIf(!canBeAnother)('was built by another user (needs root)', () => {
    const { uid, mode } = statSync(join(elsewhere.folder, 'bündnis/out/konzept.pdf'));
    expect([uid, mode & 0o777]).toEqual([nobody, 0o600]);
  });
});

describe('the date of a PDF', () => {
  interface Built {
    pdf: string;
    others: Record<string, string>;
  }

  /** The small project's report. */
  function build(name: string, env: Record<string, string>): Built {
    const surroundings = { ...here, folder: join(work, name), env: { ...here.env, ...env } };
    const project = settle(validProject, 'klein', surroundings);
    runZb(surroundings, 'build-report', '--root', project, '--quiet');
    // The manifest says which date was asked for.
    const { 'out/jahresheft.pdf': _, 'out/jahresheft.manifest.json': __, ...others } = hashes(project);
    return { pdf: readFileSync(join(project, 'out/jahresheft.pdf'), 'latin1'), others };
  }

  /** Without dates, and without the identifiers that are made of the content. */
  const undated = (pdf: string) =>
    pdf
      .replace(/D:\d{14}/g, 'D:')
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g, 'T')
      .replace(/uuid:[\da-f-]{36}/g, 'uuid:')
      .replace(/\/ID *\[.*?\]/gs, '/ID');
  const datesIn = ({ pdf }: Built) => pdf.match(/(?<=D:)\d{14}/g);

  it('is that of the edition in the data, or SOURCE_DATE_EPOCH, which changes nothing else', () => {
    const edition = build('unset', {});
    const given = build('set', { SOURCE_DATE_EPOCH: '1700000000' });
    expect(readFileSync(join(validProject, 'data/projekt.yaml'), 'utf8')).toContain('stand: 2031-09-15}\n');
    expect(datesIn(edition)).toEqual(['20310915000000', '20310915000000']);
    expect(datesIn(given)).toEqual(['20231114221320', '20231114221320']);
    expect(undated(given.pdf) === undated(edition.pdf)).toBe(true);
    expect(given.others).toEqual(edition.others);
    expect(Object.keys(given.others)).toContain('out/jahresheft.html');
  }, 120_000);
});
