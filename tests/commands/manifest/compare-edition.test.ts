import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareEdition } from '../../../src/commands/manifest/compare-edition.js';
import type { Manifest } from '../../../src/publish/manifest.js';
import { temporaryFolder } from '../../fixtures/project-copy.js';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const files = { 'heft.pdf': 'PDF', 'heft.html': 'HTML', 'abbildungen/a.svg': 'SVG' };

function manifestOf(contents: Record<string, string>): Manifest {
  const outputs = Object.entries(contents).map(([path, text]) => [
    path,
    { bytes: text.length, sha256: hash(text) },
  ]);
  return {
    version: 1,
    report: 'heft',
    edition: { nummer: 1, stand: '2030' },
    date: '2030-01-01',
    versions: { zb: '1', build: '', node: '20', system: 'linux-x64', browser: 'b' },
    settings: { draft: false, printShop: false, sourceDateEpoch: null, template: 'konzept', fonts: [] },
    findings: { error: 0, warning: 0, hint: 0 },
    inputs: { 'data/a.yaml': '1' },
    outputs: Object.fromEntries(outputs),
  };
}

/** The edition of `files`, beside what now comes of the project. */
function compare(now: Record<string, string>) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'abbildungen'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const edition = {
    report: 'heft',
    folder,
    pdf: 'heft.pdf',
    file: 'alt/heft.pdf',
    manifest: manifestOf(files),
  };
  const hashes = new Map(Object.entries(now).map(([path, text]) => [path, hash(text)]));
  return compareEdition(edition, { manifest: manifestOf(now), hashes });
}

describe('an edition whose sources are all the same', () => {
  test('is the same with all that lies beside it, told as it was named', () => {
    expect(compare(files).map(({ file, same }) => [file, same])).toEqual([
      ['alt/heft.pdf', true],
      ['alt/heft.html', true],
      ['alt/abbildungen/a.svg', true],
    ]);
  });

  test.each([
    ['figures', { 'heft.pdf': 'x', 'heft.html': 'x', 'abbildungen/a.svg': 'x' }],
    ['assemble', { 'heft.pdf': 'x', 'heft.html': 'x' }],
    ['print', { 'heft.pdf': 'x' }],
  ])('and differs was made otherwise by the step %s', (step, otherwise) => {
    expect(compare({ ...files, ...otherwise })[0]).toMatchObject({ same: false, reason: 'step', step });
  });
});
