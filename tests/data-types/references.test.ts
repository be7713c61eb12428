import { describe, expect, test } from 'vitest';
import type { IdKind } from '../../src/data-types/data-type.js';
import { dataTypes } from '../../src/data-types/list.js';
import {
  checkReference,
  checkReferences,
  collectIds,
  enumerate,
  givenKinds,
  indexIds,
} from '../../src/data-types/references.js';
import { parseYaml } from '../../src/load/yaml.js';

const place = { file: 'a.yaml', line: 1, column: 1 };
const schema = {
  type: 'object',
  properties: {
    rollen: {
      type: 'array',
      items: { type: 'object', properties: { id: { type: 'string', definiert: 'rolle' } } },
    },
    wahl: { type: 'array', items: { type: 'string', verweist: 'rolle' } },
  },
};

function collected(text: string) {
  const { value } = parseYaml(text, 'a.yaml');
  if (!value) throw new Error('not YAML');
  return collectIds(value, schema);
}

test('ids given and named are found by the schema, with their places', () => {
  const { given, named } = collected(
    'rollen:\n  - {id: beraten, wort: x}\n  - {id: 7}\nwahl: [beraten, beratn]\nmehr: [x]\n',
  );
  expect(given).toMatchObject([
    { kind: 'rolle', id: 'beraten', place: { file: 'a.yaml', line: 2, column: 10, endColumn: 17 } },
  ]);
  expect(given[0]?.beside('wort')).toMatchObject({ line: 2, column: 25 });
  expect(named.map(({ id, place: { line, column } }) => `${id} ${line}:${column}`)).toEqual([
    'beraten 4:8',
    'beratn 4:17',
  ]);
});

test('a file that has another shape than its schema has no ids, and does not throw', () => {
  expect(collected('rollen: {id: x}\nwahl: x\n')).toEqual({ given: [], named: [] });
  expect(collected('[1, 2]\n')).toEqual({ given: [], named: [] });
});

test('the kinds of which a file gives ids', () => {
  expect(givenKinds(schema)).toEqual(['rolle']);
  const kinds = dataTypes.flatMap((type) => givenKinds(type.schema));
  expect(kinds).toContain('leitung');
  expect(new Set(kinds).size, 'each kind is given by one data type').toBe(kinds.length);
});

const beside = () => place;

test('an id given twice is found, with the first place; the same id of another kind is another id', () => {
  const later = { ...place, line: 9 };
  const { index, diagnostics } = indexIds([
    { kind: 'rolle', id: 'a', place, beside },
    { kind: 'themenfeld', id: 'a', place, beside },
    { kind: 'rolle', id: 'a', place: later, beside },
  ]);
  expect(diagnostics).toMatchObject([
    { code: 'ZB1201', params: { id: 'a', fix: '@double.rename' }, place: later, related: [place] },
  ]);
  expect(index.get('rolle')?.get('a')?.place).toEqual(place);
});

describe('a reference', () => {
  const known = (kind: IdKind) => (kind === 'rolle' ? ['beraten', 'vermitteln'] : undefined);

  test('that leads somewhere is fine; of a kind that is not known nothing is said', () => {
    expect(checkReference('rolle', 'beraten', known, place)).toEqual([]);
    expect(checkReference('themenfeld', 'x', known, place)).toEqual([]);
  });

  test('that leads nowhere is found, with what was meant and what there is', () => {
    expect(checkReferences([{ kind: 'rolle', id: 'beratn', place }], known)).toEqual([
      {
        code: 'ZB1203',
        severity: 'error',
        params: { kind: '@kind.rolle', id: 'beratn', known: 'beraten, vermitteln' },
        place,
        suggestion: 'beraten',
      },
    ]);
    expect(checkReference('rolle', 'x', () => [], place)).toMatchObject([{ params: { known: '@none' } }]);
  });
});

test('a long list of names is cut', () => {
  const names = 'abcdefghijklmno'.split('');
  expect(enumerate(names)).toBe('a, b, c, d, e, f, g, h, i, j, k, l …');
  expect(enumerate(names.slice(0, 12))).toBe('a, b, c, d, e, f, g, h, i, j, k, l');
});
