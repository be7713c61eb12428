import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { writeTorture } from '../fixtures/torture.js';
import { type Flavour, faults, missingForVeraPdf, type Verdict, verapdf } from './verapdf.js';

/** Projects all of whose reports are built and checked; folders of this repository. */
/** Projects by their folders; the torture report is written first. */
const projects = ['.', 'tests/fixtures/project', 'torture'];

const flavours: Flavour[] = ['ua1', '2a'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'zb-conformance-'));
const folderOf = (project: string) => (project === 'torture' ? join(work, 'torture') : join(root, project));
const outOf = (project: string) => join(work, String(projects.indexOf(project)));
const flawed = join(work, 'flawed.pdf');
const noPdf = join(work, 'no-pdf.pdf');

const missing = missingForVeraPdf();
if (missing !== undefined)
  process.stderr.write(`\nSKIPPED: conformance of the PDFs is not checked: ${missing}.\n`);

/** The PDFs in a folder. */
const pdfsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.pdf'))
    .sort()
    .map((file) => join(folder, file));

/** A file with one flaw in each standard: the window shows its name, not its title; it does not say that it is tagged. */
function flaw(pdf: string): Buffer {
  const bytes = readFileSync(pdf, 'latin1');
  const changed = bytes
    .replace('/DisplayDocTitle true', '/DisplayDocTitle null')
    .replace('/Marked true', '/Marked null');
  expect([...changed].filter((byte, i) => byte !== bytes[i])).toHaveLength(8);
  return Buffer.from(changed, 'latin1');
}

describe.skipIf(missing !== undefined)('veraPDF', () => {
  let verdicts: Verdict[];
  const verdictsOn = (file: string) => verdicts.filter((verdict) => verdict.file === file);

  beforeAll(async () => {
    writeTorture(folderOf('torture'));
    for (const project of projects) {
      mkdirSync(outOf(project));
      const args = ['build-report', '--root', folderOf(project), '--out', outOf(project), '--quiet'];
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/zb.js'), ...args], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
    }
    writeFileSync(flawed, flaw(join(outOf('.'), 'buendnistreffen.pdf')));
    writeFileSync(noPdf, 'no PDF\n');
    verdicts = await verapdf(
      [...projects.flatMap((project) => pdfsIn(outOf(project))), flawed, noPdf],
      flavours,
    );
  }, 300_000);

  test.each(projects)('finds every PDF of %s conforming to PDF/UA-1 and PDF/A-2a', (project) => {
    const files = pdfsIn(outOf(project));
    expect(files).not.toHaveLength(0);
    const found = files.flatMap(verdictsOn);
    expect(found.map(({ file, flavour }) => [file, flavour])).toEqual(
      files.flatMap((file) => flavours.map((flavour) => [file, flavour])),
    );
    const lines = found.flatMap((verdict) =>
      faults(verdict).map((line) => `${basename(verdict.file)}: ${line}`),
    );
    expect(lines).toEqual([]);
    for (const verdict of found) expect(verdict).toMatchObject({ compliant: true, failures: [] });
  });

  test('finds the flaws of a flawed file, and no others', () => {
    const rulesOf = (file: string) =>
      verdictsOn(file).flatMap((verdict) => faults(verdict).map((line) => line.replace(/ ×.*/s, '')));
    const sound = rulesOf(join(outOf('.'), 'buendnistreffen.pdf'));
    const added = rulesOf(flawed).filter((rule) => !sound.includes(rule));
    expect(added).toEqual(['ua1 6.2-1', 'ua1 7.1-10', '2a 6.7.2.2-1']);
    expect(verdictsOn(flawed).map(({ flavour }) => flavour)).toEqual(flavours);
    for (const verdict of verdictsOn(flawed)) expect(verdict).toMatchObject({ compliant: false });
  });

  test('says which file is no PDF', () => {
    const found = verdictsOn(noPdf);
    expect(found.map(({ flavour }) => flavour)).toEqual(flavours);
    for (const { error } of found) expect(error).toMatch(/\S/);
  });
});

describe('without Java', () => {
  const PATH = work;

  it('is skipped with what is missing, but fails in CI', () => {
    expect(missingForVeraPdf({ PATH })).toContain('JDK');
    expect(missingForVeraPdf({ PATH, CI: 'false' })).toContain('JDK');
    expect(() => missingForVeraPdf({ PATH, CI: 'true' })).toThrow(/CI must not skip it: .*JDK/);
  });
});

afterAll(() => rmSync(work, { recursive: true, force: true }));
