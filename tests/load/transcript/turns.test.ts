import { describe, expect, test } from 'vitest';
import { turnsOf, unspokenStretches } from '../../../src/load/transcript/turns.js';

/** Turns as „side mark: words“; i, b and – for interviewer, interviewee and unmarked. */
function turns(text: string): string[] {
  const side = { interviewer: 'i', interviewee: 'b', unmarked: '–' };
  return turnsOf(text).map(
    ({ speaker, mark, from, to }) => `${side[speaker]}${mark ? ` ${mark}` : ''}: ${text.slice(from, to)}`,
  );
}

describe('speakers are recognised', () => {
  test.each([
    [
      'I und B',
      'I: Was sehen Sie?\nB: Bäume.\nUnd Bänke.',
      ['i I: Was sehen Sie?', 'b B: Bäume.\nUnd Bänke.'],
    ],
    ['I1 und B1, B2', 'I1: Was?\nB1: Bäume.\nB2: Bänke.', ['i I1: Was?', 'b B1: Bäume.', 'b B2: Bänke.']],
    [
      'Interviewerin und Befragter',
      'Interviewerin: Was?\nBefragter: Das.',
      ['i Interviewerin: Was?', 'b Befragter: Das.'],
    ],
    [
      'Interviewer(in) und TN 1',
      'Interviewer(in): Was?\nTN 1: Das.',
      ['i Interviewer(in): Was?', 'b TN 1: Das.'],
    ],
    [
      'F und A',
      'F: Was?\nA: Das.\nF: Und?\nA: Jenes.',
      ['i F: Was?', 'b A: Das.', 'i F: Und?', 'b A: Jenes.'],
    ],
    ['Frage 3 und Antwort', 'Frage 3: Was?\nAntwort: Das.', ['i Frage 3: Was?', 'b Antwort: Das.']],
    ['Moderation und E', 'Moderation: Was?\nE: Das.', ['i Moderation: Was?', 'b E: Das.']],
    ['I und Frau M.', 'I: Was?\nFrau M.: Das.', ['i I: Was?', 'b Frau M.: Das.']],
    ['I und Herr Dr. Kühn', 'I: Was?\nHerr Dr. Kühn: Das.', ['i I: Was?', 'b Herr Dr. Kühn: Das.']],
    [
      'Namen ohne Anrede, die sich mit I abwechseln',
      'I: Was?\nMeier: Das.\nI: Und?\nMeier: Jenes.',
      ['i I: Was?', 'b Meier: Das.', 'i I: Und?', 'b Meier: Jenes.'],
    ],
    [
      'ein Name, der vor jedem B fragt',
      'Schulz: Was?\nB: Das.\nSchulz: Und?\nB: Jenes.',
      ['i Schulz: Was?', 'b B: Das.', 'i Schulz: Und?', 'b B: Jenes.'],
    ],
    [
      'zwei Namen, von denen einer nur fragt',
      'Frau S.: Was?\nFrau M.: Das.\nFrau S.: Und?\nFrau M.: Ja.',
      ['i Frau S.: Was?', 'b Frau M.: Das.', 'i Frau S.: Und?', 'b Frau M.: Ja.'],
    ],
    ['ein Name, der einmal antwortet', 'I: Was?\nMeier: Das.', ['i I: Was?', 'b Meier: Das.']],
    [
      'ein Name, der weiterspricht',
      'I: Was?\nMeier: Das.\nMeier: Jenes.',
      ['i I: Was?', 'b Meier: Das.', 'b Meier: Jenes.'],
    ],
    ['fette Marken aus Markdown', '**I:** Was?\n\n**B**: Das.', ['i I: Was?', 'b B: Das.']],
    ['Marken hinter > und -', '> I: Was?\n- B: Das.', ['i I: Was?', 'b B: Das.']],
    ['die Marke allein in der Zeile', 'I:\nWas?\nB:\nDas.', ['i I: Was?', 'b B: Das.']],
    ['Zeilenenden von Windows', 'I: Was?\r\nB: Das.\r\n', ['i I: Was?', 'b B: Das.']],
  ])('%s', (_, text, expected) => expect(turns(text)).toEqual(expected));

  test.each([
    '[00:12:03] I: Was?\n[00:12:09] B1: Das.',
    'I: [00:12:03] Was?\nB1: #00:12:09-5# Das.',
    'I (00:12): Was?\nB1 (00:13): Das.',
    '00:12:03 I: Was?\n00:12:09 B1: Das.',
    '00:12:03\nI: Was?\n00:12:09\nB1: Das.',
  ])('Zeitmarken gehören nicht zu den Worten: %s', (text) => {
    expect(turns(text).filter((turn) => !turn.startsWith('–'))).toContainEqual('b B1: Das.');
    expect(turns(text).join()).toContain('Was?');
    expect(turns(text)).toHaveLength(2);
  });

  test('in gefaltetem Text nach dem Ende eines Satzes, einer Zeitmarke oder einer Notiz', () => {
    expect(turns('I: Was? B: Bäume. I: Und? B: Bänke (lacht) I: Gut. #00:01:22-5# B: Ja.')).toEqual([
      'i I: Was?',
      'b B: Bäume.',
      'i I: Und?',
      'b B: Bänke (lacht)',
      'i I: Gut.',
      'b B: Ja.',
    ]);
  });

  test('was vor der ersten Marke steht, ist unmarkiert', () => {
    expect(turns('Gespräch im Rathaus\n\nI: Was?\nB: Das.')).toEqual([
      '–: Gespräch im Rathaus',
      'i I: Was?',
      'b B: Das.',
    ]);
  });
});

describe('nur eine Seite ist markiert', () => {
  test('nur I: die Antwort beginnt nach der Frage', () => {
    expect(turns('I: Was?\nBäume.\nUnd Bänke.\n\nI: Und?\nNichts.')).toEqual([
      'i I: Was?',
      '–: Bäume.\nUnd Bänke.',
      'i I: Und?',
      '–: Nichts.',
    ]);
  });

  test('nur I: ein Stichwort mit Doppelpunkt am Anfang einer Antwort ist kein Name', () => {
    expect(turns('I: Was?\nSicherheit: dass man raus kann.\nI: Und?\nBänke.')).toEqual([
      'i I: Was?',
      '–: Sicherheit: dass man raus kann.',
      'i I: Und?',
      '–: Bänke.',
    ]);
  });

  test('nur B: eine Frage in eigener Zeile vor dem nächsten B gehört nicht dazu', () => {
    expect(turns('Was?\nB: Bäume.\nUnd sonst?\nB: Bänke.')).toEqual([
      '–: Was?',
      'b B: Bäume.',
      'i: Und sonst?',
      'b B: Bänke.',
    ]);
  });
});

describe('was keine Sprecherin ist', () => {
  test.each([
    ['Überschriften', 'Ziel: mehr Grün\nWichtig: mehr Bäume\nThema: Wohnen'],
    ['Überschriften, die sich wiederholen', 'Ziel: Grün\nZiel: Ruhe\nZiel: Bäume'],
    ['z. B.', 'Vieles, z. B.: Bäume. Und z. B.: Bänke.'],
    ['eine Liste A, B', 'A: Wohnen\nB: Verkehr'],
    ['eine Liste A, B, zweimal', 'A: Wohnen\nB: Verkehr\nA: Grün\nB: Ruhe'],
    ['eine Aufzählung im Satz', 'Zwei Themen, A: Wohnen, B: Verkehr.'],
    ['eine Liste A, B, I', 'A: Wohnen. B: Verkehr. I: Integration'],
    ['eine Frage und eine Antwort im Satz', 'Das ist so. Frage: Wer zahlt? Antwort: die Stadt.'],
    ['römische Ziffern', 'I: Wohnen\nII: Verkehr\nB: Rest'],
    ['Adressen und Uhrzeiten', 'Mehr unter Https://beispiel.de und B:10'],
    ['ein einzelnes B', 'B: Verkehr ist laut.'],
    ['ein einzelnes I', 'I: Wohnen'],
    ['ein einzelnes I vor einem Stichwort', 'I: Wohnen\nVerkehr: laut'],
    ['Moderation als Thema', 'Moderation: brauchen wir\nVernetzung: auch'],
  ])('%s', (_, text) => expect(turns(text)).toEqual([`–: ${text}`]));

  test('„Ziel:“, „Frage:“ und „Thema:“ in einer Antwort bleiben Worte der Befragten', () => {
    const text = 'I: Was?\nB: Zweierlei.\nZiel: mehr Grün.\nFrage: Wer zahlt das?\nI: Und?\nB: Nichts.';
    expect(turns(text)[1]).toBe('b B: Zweierlei.\nZiel: mehr Grün.\nFrage: Wer zahlt das?');
  });

  test('ein leerer Text hat keinen Beitrag', () => expect(turnsOf(' \n')).toEqual([]));
});

test('long runs of any sign cost no time', () => {
  const signs = ['a. ', ' ', '*', 'Aa ', '0 ', '(', '[00:12]', '- ', '> ', '1 B:', 'I: B: ', '\n', 'a', '„“'];
  const start = performance.now();
  for (const sign of signs) {
    const text = `B: a. ${sign.repeat(Math.ceil(20_000 / sign.length))}x`;
    turnsOf(text);
    unspokenStretches(text);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});

test('every word belongs to exactly one turn or is part of a mark', () => {
  const text = 'Vorweg.\nI: Eins?\nB: Zwei drei.\n[00:01:02] I: Vier. B: Fünf (lacht).\n\nSechs.';
  const words = turnsOf(text).flatMap(({ from, to }) => text.slice(from, to).match(/\p{L}+/gu) ?? []);
  expect(words).toEqual(['Vorweg', 'Eins', 'Zwei', 'drei', 'Vier', 'Fünf', 'lacht', 'Sechs']);
});
