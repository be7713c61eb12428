import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPictureFiles, openPictureDesk } from '../../src/commands/pictures.js';
import { checkReportSize } from '../../src/commands/report-size.js';
import { readProject } from '../../src/data-types/read-project.js';
import type { Picture } from '../../src/load/pictures/picture.js';
import { copyProject, validProject } from '../fixtures/project-copy.js';
import { halves } from '../fixtures/sample-pictures.mjs';

function open(root: string) {
  const { value: project, diagnostics } = readProject(root);
  const [bericht] = project?.data.berichte ?? [];
  if (!project || !bericht) throw new Error(JSON.stringify(diagnostics));
  return { project, bericht };
}

test('the pictures of the valid project are good ones', async () => {
  expect(await checkPictureFiles(open(validProject).project)).toEqual([]);
});

test('a picture that two reports print at the same size is made once, and its finding comes with each', async () => {
  const root = copyProject();
  writeFileSync(join(root, 'data/bilder/brunnen.png'), await halves(400, 200).png().toBuffer());
  const yaml = join(root, 'data/berichte/jahresheft.yaml');
  writeFileSync(
    join(root, 'data/berichte/zweitheft.yaml'),
    readFileSync(yaml, 'utf8').replace('id: jahresheft', 'id: zweitheft'),
  );
  const { project } = open(root);
  const [first, second] = project.data.berichte;
  if (!first || !second) throw new Error('two reports expected');
  const desk = openPictureDesk(project);
  const one = await desk.forReport(first);
  const two = await desk.forReport(second);
  expect(one.diagnostics).toMatchObject([
    { code: 'ZB1508', place: { file: 'data/bilder.yaml', line: 4, column: 12 } },
  ]);
  expect(two.diagnostics).toEqual(one.diagnostics);
  expect(two.value.get('brunnen')).toBe(one.value.get('brunnen'));
});

test('a report gets the pictures that it shows and no other; the rest is checked all the same', async () => {
  const root = copyProject();
  writeFileSync(join(root, 'data/bilder/klein.png'), await halves(40, 20).png().toBuffer());
  const yaml = join(root, 'data/bilder.yaml');
  const more = '  - {id: klein, datei: bilder/klein.png, alt: Klein, quelle: Büro}\n';
  writeFileSync(yaml, readFileSync(yaml, 'utf8') + more);
  const { project, bericht } = open(root);
  const desk = openPictureDesk(project);
  expect([...(await desk.forReport(bericht)).value.keys()]).toEqual(['brunnen']);
  expect((await desk.others()).diagnostics.map(({ code }) => code)).toEqual(['ZB1508']);
  const empty = { ...bericht, teile: bericht.teile.filter(({ art }) => art !== 'kapitel') };
  expect(desk.shows(empty)).toBe(false);
  expect((await desk.forReport(empty)).value.size).toBe(0);
});

test('a report may have 20 MB as PDF and half as much again as HTML, or what it says', () => {
  const { project, bericht } = open(validProject);
  const file = (path: string, megabytes: number) => ({ path, content: Buffer.alloc(megabytes * 1_000_000) });
  const picture = (name: string, bytes: number) =>
    ({ file: name, embedded: { width: 1, height: 1, bytes } }) as Picture;
  const pictures = [picture('a', 10), picture('b', 2_000_000), picture('c', 3_000_100), picture('d', 900)];
  const check = (own: object, ...files: ReturnType<typeof file>[]) =>
    checkReportSize({ ...bericht, ...own }, files, pictures, project.placeOf);
  expect(check({}, file('a.pdf', 20), file('a.html', 30))).toEqual([]);
  expect(check({ groesse_hoechstens: 40 }, file('a.pdf', 40), file('a.html', 60))).toEqual([]);
  expect(check({}, file('a.pdf', 20.5), file('a.html', 31))).toMatchObject([
    {
      code: 'ZB1513',
      severity: 'warning',
      params: { file: 'a.pdf', size: 21, limit: 20, pictures: 'c (3001 kB), b (2000 kB), d (1 kB)' },
      place: { file: 'data/berichte/jahresheft.yaml' },
    },
    { params: { file: 'a.html', size: 31, limit: 30 } },
  ]);
  expect(checkReportSize(bericht, [file('a.pdf', 21)], [], project.placeOf)[0]?.params.biggest).toBe(
    '@biggest.none',
  );
});
