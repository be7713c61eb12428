import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { copyLeanProject } from '../../fixtures/lean-project.js';
import { copyProject } from '../../fixtures/project-copy.js';
import { addSecondReport } from '../../fixtures/second-report.js';
import { hashes, stages, told, toldLater, traces } from './run-zb.js';

const cacheOf = (root: string) => join(root, '.zb', 'cache');
const replace = (path: string, from: string, to: string) => {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('a second build of the same', () => {
  test('runs no stage, writes nothing at all, and tells the same', () => {
    const root = copyProject();
    const first = told(root, ['build-report']);
    const before = traces(root);
    const second = told(root, ['build-report']);
    expect(traces(root)).toEqual(before);
    expect(stages(second)).toEqual([]);
    expect(first.files.some(({ written }) => written === false)).toBe(false);
    expect(second.files).toEqual(first.files.map((file) => ({ ...file, written: false })));
    expect(second.findings).toEqual(first.findings);
  });

  test('brings back a file that is gone or differs, and leaves the others', () => {
    const root = copyLeanProject();
    told(root, ['build-report']);
    const out = join(root, 'out');
    const before = hashes(out);
    rmSync(join(out, 'jahresheft.pdf'));
    writeFileSync(join(out, 'abbildungen', 'thesen.svg'), '<svg/>');
    const { files, timings } = told(root, ['build-report']);
    expect(timings).toEqual([]);
    expect(hashes(out)).toEqual(before);
    const written = files.filter((file) => file.written !== false).map(({ path }) => path);
    expect(written).toEqual([join(out, 'jahresheft.pdf'), join(out, 'abbildungen', 'thesen.svg')]);
  });

  test('is made anew with --force, with ZB_CACHE=off, for a draft, for another date and from other data', {
    timeout: 240_000,
  }, () => {
    const root = copyLeanProject();
    told(root, ['build-report']);
    const print = 'stagePrint: jahresheft';
    expect(stages(told(root, ['build-report', '--draft']))).toContain(print);
    expect(stages(told(root, ['build-report'], { SOURCE_DATE_EPOCH: '86400' }))).toContain('stageWrite');
    expect(stages(told(root, ['build-report', '--force']))).toContain(print);
    expect(stages(told(root, ['build-report'], { ZB_CACHE: 'off' }))).toContain(print);
    replace(join(root, 'data/projekt.yaml'), 'Quellhausen', 'Quellheim');
    expect(stages(told(root, ['build-report']))).toContain(print);
  });
});

test('a report of which nothing has changed is not set again because another has', () => {
  const root = copyLeanProject();
  addSecondReport(root);
  const before = told(root, ['build-report']);
  expect(before.exitCode).toBe(0);
  replace(join(root, 'data/kapitel/zweitheft/vorwort.md'), 'ein Jahr ist', 'etwas mehr als ein Jahr ist');
  const after = told(root, ['build-report']);
  expect(stages(after).filter((stage) => stage.endsWith('jahresheft'))).toEqual([]);
  expect(stages(after)).toContain('stagePrint: zweitheft');
  expect(after.findings).toEqual(before.findings);
  const written = after.files.filter((file) => file.written !== false).map(({ path }) => path);
  expect(written.map((path) => path.split('/').at(-1))).toEqual([
    'zweitheft.html',
    'zweitheft.pdf',
    'zweitheft.manifest.json',
  ]);
  const fresh = join(root, 'frisch');
  told(root, ['build-report', '--out', fresh], { ZB_CACHE: 'off' });
  expect(hashes(join(root, 'out'))).toEqual(hashes(fresh));
});

test('a picture that changes is seen wherever it lies', async () => {
  const root = copyLeanProject();
  mkdirSync(join(root, 'fotos'));
  symlinkSync('../fotos', join(root, 'data/verknuepft'));
  const pictures: [name: string, datei: string, file: string][] = [
    ['daneben', '../daneben.png', 'daneben.png'],
    ['umweg', 'bilder/../../umweg.png', 'umweg.png'],
    ['hinter', 'verknuepft/hinter.png', 'fotos/hinter.png'],
    ['versteckt', 'bilder/.versteckt.png', 'data/bilder/.versteckt.png'],
  ];
  const colour = (background: string) =>
    sharp({ create: { width: 900, height: 450, channels: 3, background } })
      .png()
      .toBuffer();
  const yaml = join(root, 'data/bilder.yaml');
  const chapter = join(root, 'data/kapitel/jahresheft/01-anfang.md');
  appendFileSync(yaml, '# yaml-language-server: $schema=../schemas/bilder.json\n');
  for (const [name, datei, file] of pictures) {
    appendFileSync(
      yaml,
      `  - {id: ${name}, datei: ${datei}, alt: Ein blaues Feld, quelle: Büro am Brunnen}\n`,
    );
    appendFileSync(chapter, `\nDazu ein Bild.\n\n::bild{#${name}}\n`);
    writeFileSync(join(root, file), await colour('#1c3f7c'));
  }
  expect(told(root, ['build-report'])).toMatchObject({ exitCode: 0 });
  const pdf = () => hashes(join(root, 'out'))['jahresheft.pdf'];
  const manifest = join(root, 'out/jahresheft.manifest.json');
  const seen = new Set([pdf()]);
  for (const [name, , file] of pictures) {
    expect(told(root, ['build-report', '--if-changed', manifest]).exitCode, name).toBe(10);
    writeFileSync(join(root, file), await colour('#7c1c3f'));
    expect(told(root, ['build-report', '--if-changed', manifest]).exitCode, name).toBe(0);
    seen.add(pdf());
  }
  expect(seen.size).toBe(pictures.length + 1);
});

test('a damaged cache costs time, and changes nothing', () => {
  const root = copyLeanProject();
  told(root, ['build-report']);
  const before = hashes(join(root, 'out'));
  for (const damage of [
    (path: string) => truncateSync(path, 10),
    (path: string) => writeFileSync(path, 'Unsinn'),
    (path: string) => rmSync(path),
  ]) {
    for (const name of readdirSync(cacheOf(root))) damage(join(cacheOf(root), name));
    rmSync(join(root, 'out'), { recursive: true });
    expect(told(root, ['build-report']).exitCode).toBe(0);
    expect(hashes(join(root, 'out'))).toEqual(before);
    expect(stages(told(root, ['build-report']))).toEqual([]);
  }
});

test('two builds at once share it: both have the whole result', async () => {
  const root = copyLeanProject();
  const outs = ['eins', 'zwei'].map((name) => join(root, name));
  const results = await Promise.all(outs.map((out) => toldLater(root, ['build-report', '--out', out])));
  expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(hashes(outs[0] ?? '')).toEqual(hashes(outs[1] ?? ''));
  const third = join(root, 'drei');
  expect(stages(told(root, ['build-report', '--out', third]))).toEqual([]);
  expect(hashes(third)).toEqual(hashes(outs[0] ?? ''));
});

describe('zb validate', () => {
  test.each([
    ['without findings', undefined],
    ['with findings', 'zu-lang'],
  ])('tells the same the second time without reading: %s', (_, overlay) => {
    const root = copyProject(overlay);
    const first = told(root, ['validate']);
    expect(stages(first)).toContain('stageRead');
    const before = traces(root);
    const { timings, ...second } = told(root, ['validate']);
    expect(timings).toEqual([]);
    expect(second).toEqual({ ...first, timings: undefined });
    expect(traces(root)).toEqual(before);
    expect(stages(told(root, ['validate', '--force']))).toContain('stageRead');
  });

  test('sees a picture that lies beside data/ and changes', () => {
    const root = copyProject();
    writeFileSync(join(root, 'brunnen.png'), readFileSync(join(root, 'data/bilder/brunnen.png')));
    replace(join(root, 'data/bilder.yaml'), 'bilder/brunnen.png', '../brunnen.png');
    expect(told(root, ['validate']).findings).toEqual([]);
    writeFileSync(join(root, 'brunnen.png'), 'kein Bild');
    expect(told(root, ['validate']).findings).toMatchObject([{ code: 'ZB1503' }]);
  });
});
