import { expect, test } from 'vitest';
import { differenceLines, differencesInShort } from '../../../src/commands/manifest/difference-lines.js';
import { type Basis, differences } from '../../../src/commands/manifest/differences.js';

const hash = 'a1'.repeat(32);
const basis: Basis = {
  inputs: { 'data/a.yaml': '1', 'data/b.yaml': '2', 'data/c.yaml': '3' },
  versions: { zb: '1.0.0', build: hash, node: '20', system: 'linux-x64', browser: 'b-1' },
  settings: { draft: false, printShop: false, sourceDateEpoch: null, template: 'konzept', fonts: ['A', 'B'] },
};

test('what is the same has no differences', () => {
  expect(differences(basis, structuredClone(basis))).toEqual([]);
});

test('inputs that came, went or changed, versions and settings are told in words', () => {
  const found = differences(basis, {
    inputs: { 'data/a.yaml': '1', 'data/b.yaml': '9', 'data/d.yaml': '4' },
    versions: { ...basis.versions, build: 'b2'.repeat(32) },
    settings: { ...basis.settings, sourceDateEpoch: '86400' },
  });
  expect(differenceLines(found, 'de')).toEqual([
    'geändert: data/b.yaml',
    'entfallen: data/c.yaml',
    'neu: data/d.yaml',
    'Stand von zb: a1a1a1a1a1a1… → b2b2b2b2b2b2…',
    'SOURCE_DATE_EPOCH: null → 86400',
  ]);
  expect(differencesInShort(found, 'en')).toBe(
    'changed: data/b.yaml, gone: data/c.yaml, new: data/d.yaml, build of zb: a1a1a1a1a1a1… → b2b2b2b2b2b2…, and 1 more',
  );
});
