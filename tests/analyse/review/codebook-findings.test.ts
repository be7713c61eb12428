import { expect, test } from 'vitest';
import { compileCodebook } from '../../../src/analyse/codebook.js';
import { checkCodebook } from '../../../src/analyse/review/codebook-findings.js';
import type { Thema } from '../../../src/data-types/codebuch.js';

const places = {
  entry: ({ theme, list, index }: { theme: number; list: string; index: number }) => ({
    file: `data/codebuch.yaml/${list}`,
    line: theme + 1,
    column: index + 1,
  }),
};

function found(themen: Omit<Thema, 'anzeige'>[], ...texts: string[]) {
  const codebook = compileCodebook({ themen: themen.map((thema) => ({ ...thema, anzeige: thema.id })) });
  const antworten = texts.map((text) => ({ frage: 'f', text }));
  return checkCodebook(codebook, [{ antworten }], places);
}

test.each(['*', '**', '*e*', 'er*', '*ng'])('%s says too little', (entry) => {
  expect(found([{ id: 'x', woerter: ['Hof', entry] }])).toMatchObject([
    {
      code: 'ZB2130',
      severity: 'error',
      params: { problem: '@pattern.short' },
      place: { line: 1, column: 2 },
    },
  ]);
});

test('an entry without a word can never match', () => {
  expect(found([{ id: 'x', wendungen: ['…'] }])).toMatchObject([
    { code: 'ZB2130', params: { entry: '…', problem: '@pattern.nothing' } },
  ]);
});

test.each(['*ung', 'Hof*', '*raum', 'AG', 'Ei'])('%s is an entry like any other', (entry) => {
  expect(found([{ id: 'x', woerter: [entry] }])).toEqual([]);
});

test('a pattern for more than a fifth of all different words', () => {
  const words = Array.from(
    { length: 60 },
    (_, i) => `wort${String.fromCharCode(97 + (i % 26)).repeat(1 + i / 26)}`,
  );
  const ending = words.map((word, i) => (i < 13 ? `${word}sam` : word));
  expect(found([{ id: 'x', woerter: ['*sam'] }], ending.join(' '))).toMatchObject([
    { code: 'ZB2130', params: { problem: '@pattern.greedy', percent: 22 } },
  ]);
  expect(found([{ id: 'x', woerter: ['*sam'] }], ending.slice(3).join(' '))).toEqual([]);
});

test('the same entry in two themes: both places', () => {
  const themen = [
    { id: 'x', woerter: ['Quartiers-Treff'] },
    { id: 'y', woerter: ['Hof', 'Quartierstreff'] },
  ];
  expect(found(themen)).toEqual([
    {
      code: 'ZB2131',
      severity: 'error',
      params: { entry: 'Quartierstreff', kept: 'Quartiers-Treff', theme: 'y', other: 'x' },
      place: { file: 'data/codebuch.yaml/woerter', line: 2, column: 2 },
      related: [{ file: 'data/codebuch.yaml/woerter', line: 1, column: 1 }],
    },
  ]);
});

test('the same word as an entry of one theme and an exclusion of another is what exclusions are for', () => {
  expect(
    found([
      { id: 'x', woerter: ['Freiraum'] },
      { id: 'y', woerter: ['*raum'], ausschluesse: ['Freiraum'] },
    ]),
  ).toEqual([]);
});

test('two entries that are equally good for a word that was said: a warning that names the entries, not the word', () => {
  const themen = [
    { id: 'x', woerter: ['Stadt*'] },
    { id: 'y', woerter: ['*platz'] },
  ];
  expect(found(themen)).toEqual([]);
  expect(JSON.stringify(found(themen, 'auf dem Stadtplatz'))).not.toContain('Stadtplatz');
  expect(found(themen, 'auf dem Stadtplatz')).toMatchObject([
    {
      code: 'ZB2133',
      severity: 'warning',
      params: { kept: 'Stadt*', entry: '*platz' },
      place: { line: 2 },
      related: [{ line: 1 }],
    },
  ]);
});
