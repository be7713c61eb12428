import { expect, test } from 'vitest';
import { nearest } from '../../src/data-types/nearest.js';

const roles = ['vermitteln', 'impulse', 'beraten', 'patenschaft'];

test('finds what was probably meant', () => {
  expect(nearest('beratn', roles)).toBe('beraten');
  expect(nearest('Impulse', roles)).toBe('impulse');
  expect(nearest('patenschaften', roles)).toBe('patenschaft');
});

test('takes written-out umlauts for umlauts', () => {
  expect(nearest('wörtlich', ['woertlich', 'sinngemaess'])).toBe('woertlich');
  expect(nearest('gespra\u0308ch', ['gespraech'])).toBe('gespraech');
  expect(nearest('größe', ['groesse'])).toBe('groesse');
});

test('says nothing where nothing comes close', () => {
  expect(nearest('begleiten', roles)).toBeUndefined();
  expect(nearest('beraten', [])).toBeUndefined();
  expect(nearest('', roles)).toBeUndefined();
});

test('does not take one single letter for another', () => {
  expect(nearest('x', ['a', 'b'])).toBeUndefined();
  expect(nearest('A', ['a', 'b'])).toBe('a');
});

test('goes for the closest, then for the same case, then for the first by letters', () => {
  expect(nearest('anzal', ['Anzahl', 'anzahl'])).toBe('anzahl');
  expect(nearest('Anzal', ['anzahl', 'Anzahl'])).toBe('Anzahl');
  expect(nearest('feld', ['felb', 'fela'])).toBe('fela');
  expect(nearest('stimmen', ['stimmung', 'stimme'])).toBe('stimme');
});
