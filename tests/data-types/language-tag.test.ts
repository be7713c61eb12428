import { expect, test } from 'vitest';
import { isLanguageTag, nearestLanguageTag } from '../../src/data-types/language-tag.js';

test.each(['en', 'fr', 'tr', 'rom', 'en-GB', 'pt-BR', 'zh-Hant-TW', 'de-1996', 'EN'])(
  '%s is a tag',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  },
);

test.each(['', 'e', 'englisch', 'en_GB', 'en-', '-en', 'en GB', 'x-privat', 'en-GB-GB', 'ünn'])(
  '%s is none',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  },
);

test('what was probably meant', () => {
  expect(nearestLanguageTag('Englisch')).toBe('en');
  expect(nearestLanguageTag('pt_BR')).toBe('pt-BR');
  expect(nearestLanguageTag('irgendwas')).toBeUndefined();
});
