import { expect, test } from 'vitest';
import { suggestForm } from '../../src/data-types/form-suggestion.js';

test.each([
  ['kennung', 'Wohnbau Süd', 'wohnbau-sued'],
  ['kennung', 'Straße_1', 'strasse-1'],
  ['kennung', '1. Treffen', 'treffen'],
  ['kennung', '123', undefined],
  ['zeitpunkt', '5.3.2025', '2025-03-05'],
  ['zeitpunkt', '05. 03. 2025', '2025-03-05'],
  ['zeitpunkt', '2025-3-5', '2025-03-05'],
  ['zeitpunkt', '2025/03/05', '2025-03-05'],
  ['zeitpunkt', '03/2025', '2025-03'],
  ['zeitpunkt', '2025-3', '2025-03'],
  ['zeitpunkt', 'Q1 2025', '2025-Q1'],
  ['zeitpunkt', '1. Quartal 2025', '2025-Q1'],
  ['zeitpunkt', '2025 Q1', '2025-Q1'],
  // A day that the calendar doesn't have is not mended by guessing.
  ['zeitpunkt', '31.2.2025', undefined],
  ['zeitpunkt', '2025-02-30', undefined],
  ['zeitpunkt', 'im Mai', undefined],
  ['uhrzeit', '9:30', '09:30'],
  ['uhrzeit', '9.30 Uhr', '09:30'],
  ['uhrzeit', '25:00', undefined],
  ['zeitspanne', '9:30-11.00 Uhr', '09:30–11:00'],
  ['zeitspanne', '9:30 bis 11:00', '09:30–11:00'],
  ['zeitspanne', '9:30', '09:30'],
  ['zeitspanne', '17:00-19:00', '17:00–19:00'],
  ['zeitspanne', '16 bis 18 Uhr', '16:00–18:00'],
  ['zeitspanne', '9-11.30 Uhr', '09:00–11:30'],
  ['zeitspanne', '16-18', undefined],
  ['zeitspanne', 'vormittags', undefined],
  ['hexfarbe', '16305A', '#16305A'],
  ['hexfarbe', 'blau', undefined],
  ['buchstabe', 'b', 'B'],
  ['buchstabe', 'bb', undefined],
  ['farbe', 'blau', undefined],
])('%s: %s → %s', (form, value, expected) => {
  expect(suggestForm(form, value)).toBe(expected);
});

test('a value is not suggested for itself', () => {
  expect(suggestForm('kennung', 'gut')).toBeUndefined();
  expect(suggestForm('zeitpunkt', '2025-03')).toBeUndefined();
});
