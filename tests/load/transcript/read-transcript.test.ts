import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountOf, countWords, type TranscriptAccount } from '../../../src/load/transcript/account.js';
import { answersOf } from '../../../src/load/transcript/answers.js';
import { readTranscript } from '../../../src/load/transcript/read-transcript.js';

const questions = [
  { id: 'wunsch', text: 'Was wünschen Sie sich für Ihre Straße?' },
  { id: 'beitrag', text: 'Was könnten Sie beitragen?' },
];
const fixture = readFileSync(new URL('../../fixtures/import/gespraech.txt', import.meta.url), 'utf8');

function read(text: string): Record<string, string> {
  const { answers } = answersOf(text, readTranscript(text, questions), [], 'Gespräch 1');
  return Object.fromEntries(answers.map(({ frage, text: words }) => [frage, words]));
}

function expectSums(text: string): TranscriptAccount {
  const { parts } = readTranscript(text, questions);
  expect(parts.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
  const account = accountOf(text, parts);
  const shares = Object.values(account.kinds);
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(sum(shares.map(({ words }) => words))).toBe(countWords(text));
  expect(account.total).toEqual({
    words: countWords(text),
    lines: text.replace(/\n$/, '').split('\n').length,
  });
  expect(sum(shares.map(({ lines }) => lines)) + account.blankLines).toBe(account.total.lines);
  expect(sum(account.taken.map(({ words }) => words))).toBe(account.kinds.answer.words);
  return account;
}

describe('answers', () => {
  test('belong to the question opened last; follow-ups leave it open', () => {
    const text =
      'I: Was wünschen Sie sich für Ihre Straße?\nB: Bänke.\nI: Und sonst?\nB: Bäume.\nI: Was könnten Sie beitragen?\nB: Kuchen.';
    expect(read(text)).toEqual({ wunsch: 'Bänke.\n\nBäume.', beitrag: 'Kuchen.' });
  });

  test('a question opened twice has one answer', () => {
    const text = 'Frage 1: Bänke\nFrage 2: Kuchen\nFrage 1: Bäume';
    expect(read(text)).toEqual({ wunsch: 'Bänke\n\nBäume', beitrag: 'Kuchen' });
  });

  test('without speaker marks stand under headings', () => {
    const text = '# Gespräch\n\n## Was wünschen Sie sich für Ihre Straße?\n\nBänke.\n\n[beitrag]\nKuchen.';
    expect(read(text)).toEqual({ wunsch: 'Bänke.', beitrag: 'Kuchen.' });
  });

  test('are recognised in folded text', () => {
    const text =
      'I: Was wünschen Sie sich für Ihre Straße? B: Bänke. I: Was könnten Sie beitragen? B: Kuchen.';
    expect(read(text)).toEqual({ wunsch: 'Bänke.', beitrag: 'Kuchen.' });
  });

  test.each([
    'Frau F.: Frage 1: Und hier?\nHerr M.: Bänke.\nFrau F.: Frage 2: Und Sie?\nHerr M.: Kuchen.',
    'F: Frage 1: Und hier?\nA: Bänke.\nF: Frage 2: Und Sie?\nA: Kuchen.',
    'F1: Und hier?\nA: Bänke.\nF2: Und Sie?\nA: Kuchen.',
  ])('belong to the question whose number the mark or the words behind it tell: %s', (text) => {
    expect(read(text)).toEqual({ wunsch: 'Bänke.', beitrag: 'Kuchen.' });
  });

  test('have no time stamps, but keep notes and emoji', () => {
    expect(read('[wunsch]\nBänke [00:01:02] (lacht) 🍰 #00:01:22-5#')).toEqual({
      wunsch: 'Bänke (lacht) 🍰',
    });
  });

  test('before any question are not taken', () => {
    const text = 'B: Vorweg etwas.\nI: Was könnten Sie beitragen?\nB: Kuchen.';
    expect(read(text)).toEqual({ beitrag: 'Kuchen.' });
  });
});

describe('the account', () => {
  test('of a transcript with all there is', () => {
    const account = expectSums(fixture);
    expect(account).toMatchObject({
      blankLines: 2,
      timeStamps: 7,
      linesBefore: [1, 4],
      otherQuestions: [9],
      taken: [
        {
          frage: 'wunsch',
          lines: [
            [6, 7],
            [10, 10],
          ],
        },
        { frage: 'beitrag', lines: [[12, 13]] },
      ],
    });
  });

  test('adds up for every cut of a transcript', () => {
    for (let from = 0; from < fixture.length; from += 17) {
      for (let to = from; to < fixture.length; to += 101) expectSums(fixture.slice(from, to));
    }
  });

  test('adds up for transcripts of all forms', () => {
    // Every order of three pieces out of these.
    const pieces = [
      'I: Was wünschen Sie sich für Ihre Straße?\n',
      'B: Bänke\nund Bäume. ',
      '[00:01:02] ',
      '\n\n',
      '[beitrag] ',
      'Frau Kühn: Ja.\n',
      '## Frage 2\n',
      'Ziel: Ruhe\n',
      'I: Und? B: Nein. ',
      '\uFEFF',
      '> - Kuchen (lacht)\n',
      'B:Eng',
    ];
    for (const a of pieces) for (const b of pieces) for (const c of pieces) expectSums(a + b + c);
  });
});
