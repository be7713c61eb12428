import { expect, test } from 'vitest';
import { partedWordsIn } from '../../../src/outputs/pdf/parted-words.js';

const unit = (text: string, mark = 1, isArtifact = false) => ({ text, mark, isArtifact });

test('words parted at the ends of lines, once each and with all places', () => {
  expect(
    partedWordsIn([
      unit('der Zusam'),
      unit('\u00AD'),
      unit('menhalt, Zusammen'),
      unit('\u00AD'),
      unit('halt'),
    ]),
  ).toEqual(['Zusam-men-halt']);
});

test('a word ends with its element, unless a line ends within', () => {
  expect(partedWordsIn([unit('Ge\u00AD'), unit('spräch'), unit('Ziel', 2)])).toEqual(['Ge-spräch']);
  expect(partedWordsIn([unit('Ge\u00AD'), unit('Kopf', -1, true), unit('spräch', 2)])).toEqual(['Ge-spräch']);
});

test('what hangs over from the next page is no second half', () => {
  const overhang = { ...unit('Ül', 2), beyond: { side: 'below', font: '/F1 9 Tf' } } as const;
  expect(partedWordsIn([unit('Ge\u00AD'), overhang, unit('spräch')])).toEqual(['Ge-spräch']);
});
