import { describe, expect, test } from 'vitest';
import { unspokenStretches } from '../../../src/load/transcript/turns.js';

const unspoken = (text: string) => unspokenStretches(text).map(([from, to]) => text.slice(from, to));

describe('no words of the speaker', () => {
  test.each([
    '[00:12:03]',
    '(00:12)',
    '#00:01:22-5#',
    '[12:03]',
    '{00:12:03}',
    '[00:12:03.250]',
    '[00:01 - 00:04]',
    '(lacht)',
    '(beide lachen)',
    '(lacht laut)',
    '[unv.]',
    '[unverständlich]',
    '(Pause, 3 Sek.)',
    '(lange Pause)',
    '(..)',
    '(…)',
    '[...]',
    '(3)',
    '(3 Sek.)',
    '(zustimmend)',
    '(räuspert sich)',
    '(Telefon klingelt)',
    '[Störung]',
  ])('%s', (note) => expect(unspoken(`Ja, ${note} das stimmt.`)).toEqual([note]));

  test('Zeitmarken ohne Klammern nur am Zeilenanfang', () => {
    expect(unspoken('00:12:03 Ja.\n00:12\nNein.')).toEqual(['00:12:03', '00:12']);
    expect(unspoken('00:00:01,000 --> 00:00:04,500\nJa.')).toEqual(['00:00:01,000 --> 00:00:04,500']);
  });
});

describe('words in brackets that are the speaker’s', () => {
  test.each([
    'Orte für Pausen (Pausen im Freien).',
    'Kinder (die lachen, weil es schön ist).',
    'mehr [bezahlbare] Wohnungen',
    'um 14:30 Uhr',
    '(14:30 Uhr)',
    'Bürger(innen)',
    'das Programm (2024)',
    'Haus (B) und (Name des Vereins)',
    'Seite (112)',
  ])('%s', (text) => expect(unspoken(text)).toEqual([]));
});

test('are in order and do not overlap', () => {
  const text = '[00:01] Ja (lacht) nein [00:02] (Pause) und (lacht) [unv.]';
  const stretches = unspokenStretches(text);
  expect(stretches).toHaveLength(6);
  stretches.forEach(([from, to], i) => {
    expect(from).toBeGreaterThanOrEqual(stretches[i - 1]?.[1] ?? 0);
    expect(to).toBeGreaterThan(from);
  });
});
