import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { bundledBuild, tortureBuild } from '../e2e/shared-builds.js';
import { validProject } from '../fixtures/project-copy.js';
import { type Flavour, faults, missingForVeraPdf, type Verdict, verapdf } from './verapdf.js';

const work = mkdtempSync(join(tmpdir(), 'zb-conformance-'));

async function buildSmall() {
  const out = join(work, 'small');
  return { ...(await callZb(['build-report', '--root', validProject, '--out', out])), out };
}

/** Projects all of whose reports are built and checked, and what builds them. */
const builds = {
  bundled: bundledBuild,
  small: buildSmall,
  torture: tortureBuild,
};
const projects = Object.keys(builds) as (keyof typeof builds)[];

const flavours: Flavour[] = ['ua1', '2a'];
const outs = new Map<string, string>();
const outOf = (project: string) => outs.get(project) ?? '';
const flawed = join(work, 'flawed.pdf');
const noPdf = join(work, 'no-pdf.pdf');

const missing = missingForVeraPdf();
if (missing !== undefined)
  process.stderr.write(`\nSKIPPED: conformance of the PDFs is not checked: ${missing}.\n`);

/** The PDFs in a folder; those for print shops claim nothing. */
const pdfsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.pdf') && !file.endsWith('.druckerei.pdf'))
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
    for (const project of projects) {
      const { status, stderr, out } = await builds[project]();
      if (status !== 0) throw new Error(stderr);
      outs.set(project, out);
    }
    writeFileSync(flawed, flaw(join(outOf('bundled'), 'buendnistreffen.pdf')));
    writeFileSync(noPdf, 'no PDF\n');
    verdicts = await verapdf(
      [...projects.flatMap((project) => pdfsIn(outOf(project))), flawed, noPdf],
      flavours,
    );
  }, 600_000);

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
    const sound = rulesOf(join(outOf('bundled'), 'buendnistreffen.pdf'));
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
