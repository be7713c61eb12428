import { expect, test } from 'vitest';
import { mentionsName, namesIn, withoutNames } from '../../../src/load/transcript/names.js';

test('Namen in Sprechermarken, ohne Titel; Buchstaben und Rollen sind keine', () => {
  expect(namesIn(['Frau Dr. Meier', 'B1', 'Interviewerin', 'TN 2', 'Sprecher 1', 'Frau M.'])).toEqual([
    'Frau Dr. Meier',
    'Frau M.',
    'Meier',
  ]);
  expect(namesIn(['Meier-Kühn'])).toEqual(['Meier-Kühn', 'Meier', 'Kühn']);
});

test('Namen werden ersetzt, auch gebeugt, mit Anrede und in Großbuchstaben', () => {
  const names = namesIn(['Frau Meier']);
  const text = 'Frau Meier sagt, Meiers Hof, die Dr. Meier und MEIER.';
  expect(withoutNames(text, names, 'Gespräch 1')).toEqual({
    text: 'Gespräch 1 sagt, Gespräch 1 Hof, die Gespräch 1 und Gespräch 1.',
    count: 4,
  });
});

test('Wörter, in denen ein Name steckt, bleiben', () => {
  const names = namesIn(['Herr Berg']);
  expect(withoutNames('Bergstraße am Weinberg', names, 'X').text).toBe('Bergstraße am Weinberg');
});

test('ein Dateiname verrät einen Namen auch in Kleinbuchstaben und ohne Umlaut', () => {
  expect(mentionsName('gespraech_kuehn.txt', ['Kühn'])).toBe(true);
  expect(mentionsName('gespraech-07.txt', ['Kühn'])).toBe(false);
});
