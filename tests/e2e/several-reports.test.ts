import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { callZb } from '../call-zb.js';
import { copyProject } from '../fixtures/project-copy.js';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));

async function build(root: string, ...ids: string[]) {
  const { status, stdout } = await callZb(['build-report', ...ids, '--json', '--quiet', '--root', root]);
  return { status, findings: JSON.parse(stdout).findings };
}

/** Adds a report in a template whose style hides some of it. */
function addReport(root: string, id: string, hidden: string): void {
  const template = join(root, 'templates', `ohne-${hidden}`);
  if (!existsSync(template)) {
    mkdirSync(template, { recursive: true });
    writeFileSync(join(template, 'vorlage.json'), '{ "basis": "konzept" }');
    cpSync(join(templates, 'konzept/schema.json'), join(template, 'schema.json'));
    writeFileSync(join(template, 'print.css'), `@media print { ${hidden} { display: none !important } }`);
  }
  const text = readFileSync(join(root, 'data/berichte/jahresheft.yaml'), 'utf8');
  const other = text
    .replace('id: jahresheft', `id: ${id}`)
    .replace('vorlage: konzept', `vorlage: ohne-${hidden}`)
    .replace(/^einstellungen: .*\n/m, '');
  writeFileSync(join(root, `data/berichte/${id}.yaml`), other);
}

test('what is found about each of several reports is told in one run, and nothing is written', async () => {
  const root = copyProject();
  addReport(root, 'a', 'h2');
  addReport(root, 'b', 'h1');
  const alone: Awaited<ReturnType<typeof build>>[] = [];
  for (const id of ['a', 'b', 'jahresheft']) alone.push(await build(root, id));
  expect(alone.map(({ status }) => status)).toEqual([1, 1, 0]);
  expect(readdirSync(join(root, 'out')).filter((name) => name.endsWith('.pdf'))).toEqual(['jahresheft.pdf']);
  const before = readFileSync(join(root, 'out/jahresheft.manifest.json'));

  const together = await build(root);
  expect(together.status).toBe(1);
  const texts = (findings: object[]) => findings.map((one) => JSON.stringify(one)).sort();
  const each = [...new Set(texts(alone.flatMap(({ findings }) => findings)))].sort();
  expect(each.length).toBeGreaterThan(1);
  expect(texts(together.findings)).toEqual(each);
  expect(readFileSync(join(root, 'out/jahresheft.manifest.json'))).toEqual(before);
  expect(existsSync(join(root, 'out/a.pdf'))).toBe(false);
});

test('a picture that can’t be read stops every report that shows it, and is told once', async () => {
  const root = copyProject();
  const text = readFileSync(join(root, 'data/berichte/jahresheft.yaml'), 'utf8');
  writeFileSync(join(root, 'data/berichte/b.yaml'), text.replace('id: jahresheft', 'id: b'));
  writeFileSync(
    join(root, 'data/bilder/brunnen.png'),
    readFileSync(join(root, 'data/bilder/brunnen.png')).subarray(0, 60),
  );
  const { status, findings } = await build(root);
  expect(status).toBe(1);
  const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
  expect(errors).toMatchObject([{ file: 'data/bilder.yaml', code: expect.stringMatching(/^ZB15/) }]);
});
