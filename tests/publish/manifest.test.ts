import { expect, test } from 'vitest';
import { type Manifest, manifestText, parseManifest } from '../../src/publish/manifest.js';

const manifest: Manifest = {
  version: 1,
  report: 'heft',
  edition: { nummer: 1, stand: '2031-09-15' },
  date: '2031-09-15',
  versions: { zb: '0.1.0', build: 'a', node: '22', system: 'linux-x64', browser: 'Chromium' },
  settings: {
    draft: false,
    printShop: false,
    sourceDateEpoch: null,
    template: 'konzept',
    fonts: ['Vollkorn'],
  },
  findings: { error: 0, warning: 0, hint: 0 },
  inputs: { 'data/projekt.yaml': 'a', 'fotos/..hof.png': 'b' },
  outputs: {
    'heft.pdf': { bytes: 1, sha256: 'c', pages: 8 },
    'abbildungen/thesen.svg': { bytes: 1, sha256: 'd' },
  },
};
const parsed = (one: unknown) => parseManifest(Buffer.from(JSON.stringify(one)));

test('a manifest is read as it was written', () => {
  expect(parseManifest(Buffer.from(manifestText(manifest)))).toEqual(manifest);
});

test.each(['../passwd', '/etc/passwd', 'a/../../b', 'a/..', '..', 'a\\b'])(
  'one that names %s is none: it would lead out of the folder',
  (name) => {
    expect(parsed({ ...manifest, inputs: { [name]: 'a' } })).toBeUndefined();
    expect(parsed({ ...manifest, outputs: { [name]: { bytes: 1, sha256: 'a' } } })).toBeUndefined();
    expect(parsed({ ...manifest, settings: { ...manifest.settings, template: name } })).toBeUndefined();
    expect(parsed({ ...manifest, settings: { ...manifest.settings, fonts: [name] } })).toBeUndefined();
  },
);
