import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { abbildungen } from '../../src/data-types/abbildungen.js';
import { berichte } from '../../src/data-types/berichte.js';
import { bilder } from '../../src/data-types/bilder.js';
import { directiveTarget, plainText, walkTree } from '../../src/data-types/chapter.js';
import { allowedMarkup } from '../../src/data-types/chapter-check.js';
import type { DataType } from '../../src/data-types/data-type.js';
import { directives, lists, writtenForm } from '../../src/data-types/directives.js';
import { einladungen } from '../../src/data-types/einladungen.js';
import { kapitel } from '../../src/data-types/kapitel.js';
import { readProject } from '../../src/data-types/read-project.js';
import { stimmen } from '../../src/data-types/stimmen.js';
import { figureKinds } from '../../src/figures/kinds.js';
import { readSpecimen } from '../../src/load/starter.js';
import { specimenProject } from '../../src/outputs/specimen-project.js';

const root = mkdtempSync(join(tmpdir(), 'zb-specimen-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

for (const { path, content } of specimenProject(readSpecimen(), undefined, [
  { name: 'konzept', settings: undefined },
])) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const { value: project, diagnostics } = readProject(root);

describe('the specimen', () => {
  it('is a project that nothing is wrong with', () => {
    expect(diagnostics).toEqual([]);
  });

  it('shows every kind of figure, and says how each is written', () => {
    const all = project?.data.abbildungen.abbildungen ?? [];
    expect(new Set(all.map(({ art }) => art))).toEqual(new Set(figureKinds.map(({ kind }) => kind)));
    for (const { art, form, vorspann } of all) {
      expect(vorspann).toContain(`„art: ${art}“`);
      if (art !== 'farben') expect(vorspann).toContain(`„form: ${form}“`);
    }
    const placed = new Set(nodes().filter(isNamed('abbildung')).map(directiveTarget));
    expect(placed).toEqual(new Set(all.map(({ id }) => id)));
  });

  it('shows every directive and every markup that chapters may hold, and says how a directive is written', () => {
    const used = new Set(
      nodes().map((node) => ('name' in node ? writtenForm({ name: node.name, form: node.type }) : node.type)),
    );
    const text = (project?.data.kapitel ?? []).map(({ body }) => plainText(body)).join('\n');
    for (const directive of directives) {
      expect(used).toContain(writtenForm(directive));
      expect(text).toContain(writtenForm(directive));
    }
    const kinds = new Set(nodes().map(({ type }) => type));
    for (const type of allowedMarkup) expect(kinds).toContain(type);
  });

  it('sets every list of the data', () => {
    const set = nodes().filter(isNamed('liste')).map(directiveTarget);
    expect(set.sort()).toEqual([...lists].sort());
  });

  it.each<[string, DataType]>([
    ['abbildungen', abbildungen],
    ['berichte', berichte],
    ['bilder', bilder],
    ['einladungen', einladungen],
    ['kapitel', kapitel],
    ['stimmen', stimmen],
  ])('has everything that may be chosen in %s', (id, { schema }) => {
    const data =
      id === 'kapitel' ? project?.data.kapitel.map(({ kopf }) => kopf) : project?.data[id as never];
    for (const [key, values] of choicesIn(schema)) {
      const chosen = valuesAt(data, key);
      for (const value of values) expect(chosen, key).toContain(value);
    }
  });
});

type Node = Parameters<typeof plainText>[0];

function nodes(): Node[] {
  const all: Node[] = [];
  for (const { body } of project?.data.kapitel ?? []) walkTree(body, (node) => void all.push(node));
  return all;
}

const isNamed = (name: string) => (node: Node) => 'name' in node && node.name === name;

/** The keys of a schema whose values are chosen from a few, with these. */
function choicesIn(schema: unknown): [string, string[]][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]): [string, string[]][] => [
    ...(Array.isArray(part?.enum) ? [[key, part.enum] as [string, string[]]] : []),
    ...choicesIn(part),
  ]);
}

/** All values that stand at a key, wherever in the data. */
function valuesAt(data: unknown, wanted: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(key === wanted ? [value] : []),
    ...valuesAt(value, wanted),
  ]);
}
