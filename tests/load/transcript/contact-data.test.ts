import { describe, expect, test } from 'vitest';
import { isContactData, withoutContactData } from '../../../src/load/transcript/contact-data.js';

describe('contact data in an answer', () => {
  test.each([
    'eva.berg@beispiel.example',
    'eva(at)beispiel.example',
    '06621 445566',
    '+49 6621 44 55 66',
    '0151/23456789',
    '(06621) 445566',
  ])('%s is replaced', (contact) => {
    const { text, count } = withoutContactData(`Erreichbar unter ${contact}, gern.`);
    expect(count).toBe(1);
    expect(text).not.toMatch(/\d|berg|beispiel/);
    expect(isContactData(contact)).toBe(true);
  });

  test.each([
    'seit 1998 bis 2024',
    '36251 Bad Hersfeld',
    '1.000.000 Euro',
    '0,5 Stellen',
    'um 08:30 Uhr',
    'am 03.05.2024',
    '@ alle',
    'Haus 12, 3 und 4',
  ])('%s stays', (text) => {
    expect(withoutContactData(text)).toEqual({ text, count: 0 });
    expect(isContactData(text)).toBe(false);
  });
});
