import { expect, test } from 'vitest';
import { checkPageMultiple } from '../../src/commands/page-multiple.js';
import type { Bericht } from '../../src/data-types/berichte.js';

const place = { file: 'data/berichte/heft.yaml', line: 3, column: 1 };
const report = { id: 'heft', vorlage: 'eigen', seiten_vielfaches: 4 } as Bericht;

test('a number of pages that is no multiple of the one wanted is told at its key', () => {
  const found = checkPageMultiple(report, 10, (kind, id, key) =>
    kind === 'bericht' && id === 'heft' && key === 'seiten_vielfaches' ? place : undefined,
  );
  expect(found).toMatchObject([
    { code: 'ZB3141', params: { count: 10, multiple: 4, template: 'eigen' }, place },
  ]);
});

test('a multiple, or no wish, is not', () => {
  const { seiten_vielfaches: _, ...free } = report;
  expect(checkPageMultiple(report, 12, () => undefined)).toEqual([]);
  expect(checkPageMultiple(free as Bericht, 10, () => undefined)).toEqual([]);
});
