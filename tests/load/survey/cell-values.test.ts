import { describe, expect, test } from 'vitest';
import {
  consentIn,
  isBlankAnswer,
  isContactColumn,
  isNoFreeText,
} from '../../../src/load/survey/cell-values.js';

describe('Einwilligung', () => {
  test.each([
    'Ja',
    'ja',
    'Y',
    '1',
    'Ich stimme zu',
    'Ja, ich stimme der Auswertung zu',
    'Ich bin einverstanden.',
    'erteilt',
  ])('%s', (cell) => expect(consentIn(cell)).toBe(true));
  test.each(['Nein', 'N', '0', '', 'nicht erteilt', 'Ich stimme nicht zu', 'widerrufen', 'ausstehend'])(
    'keine: %s',
    (cell) => expect(consentIn(cell)).toBe(false),
  );
  test.each(['vielleicht', 'Ja, aber nur anonym', 'Ich habe keine Lust'])('unklar: %s', (cell) =>
    expect(consentIn(cell)).toBeUndefined(),
  );
});

test.each(['', '-', '–', 'k. A.', 'N/A', './.', '...'])('no answer: %j', (cell) =>
  expect(isBlankAnswer(cell)).toBe(true),
);
test.each(['Keine', 'Nichts', 'nein danke', 'Ruhe'])('an answer: %s', (cell) =>
  expect(isBlankAnswer(cell)).toBe(false),
);

test('columns without words of one’s own', () => {
  expect(isNoFreeText(['3', '4', '', '5'])).toBe(true);
  expect(isNoFreeText(['Ja', 'Nein', '-'])).toBe(true);
  expect(isNoFreeText(['Ja', 'Nein, weil es laut ist'])).toBe(false);
  expect(isNoFreeText(['', '-'])).toBe(false);
});

test('columns with contact data', () => {
  expect(isContactColumn(['a@b.example', 'keine', 'c@d.example'])).toBe(true);
  expect(isContactColumn(['Ruhe', 'a@b.example', 'Grün'])).toBe(false);
  expect(isContactColumn(['', ''])).toBe(false);
});
