import { expect, test } from 'vitest';
import type { Abbildung } from '../../src/data-types/abbildungen.js';
import type { Figure } from '../../src/figures/figure.js';
import { checkPageRoom } from '../../src/figures/page-room.js';

const entry = (form: Abbildung['form']): Abbildung => ({
  id: form,
  art: 'thesen',
  titel: 'T',
  quelle: 'Q',
  form,
  reihe: 'abbildung',
});
const entries = (['seite', 'breit', 'spalte'] as const).map(entry);
const place = { file: 'data/abbildungen.yaml', line: 3, column: 9 };

function check(height: number) {
  const figure = { height } as Figure;
  return checkPageRoom(entries, new Map(entries.map(({ id }) => [id, figure])), () => place);
}

test('a figure that fits on a page, if need be a little smaller, is no finding', () => {
  expect(check(225)).toEqual([]);
});

test('a figure that no page can hold is one, at its place', () => {
  expect(check(240).map(({ params }) => params.id)).toEqual(['breit']);
  expect(check(817)).toHaveLength(3);
  expect(check(817)[0]).toMatchObject({ code: 'ZB2007', params: { height: 817, room: 260 }, place });
});

test('of a figure in parts only the parts have to fit', () => {
  const figure = { height: 690, parts: [{ height: 190 }, { height: 120 }] } as unknown as Figure;
  expect(checkPageRoom([entry('breit')], new Map([['breit', figure]]), () => place)).toEqual([]);
});
