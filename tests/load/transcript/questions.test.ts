import { describe, expect, test } from 'vitest';
import { guideLineOf } from '../../../src/load/transcript/guide-line.js';
import { asked, questionIn, written } from '../../../src/load/transcript/questions.js';

const questions = [
  { id: 'wunsch', text: 'Was wünschen Sie sich für Ihre Straße?' },
  {
    id: 'zentrale-themen',
    text: 'Was hält ein Quartier zusammen, und welche Themen sind Ihnen dabei besonders wichtig?',
  },
  { id: 'beitrag', text: 'Was könnten Sie beitragen?' },
];
const found = (text: string) => questionIn(text, questions, asked)?.id;

describe('was eine Interviewerin sagt, ist eine Frage des Leitfadens', () => {
  test.each([
    ['wörtlich', 'Was könnten Sie beitragen?', 'beitrag'],
    [
      'mit Einleitung und Nachsatz',
      'Danke Ihnen. Dann die erste Frage: Was wünschen Sie sich denn für Ihre Strasse? Erzählen Sie.',
      'wunsch',
    ],
    [
      'fast wörtlich',
      'Was hält ein Quartier zusammen und welche Themen sind Ihnen besonders wichtig',
      'zentrale-themen',
    ],
    ['mit Tippfehler', 'Was wünshen Sie sich für Ihre Straße', 'wunsch'],
    ['mit Nummer', 'Frage 3: Und Ihr Anteil?', 'beitrag'],
    ['mit Nummer im Satz', 'Schön. Frage 3, Ihr Anteil?', 'beitrag'],
    ['mit Kennung', 'Jetzt [zentrale-themen].', 'zentrale-themen'],
  ])('%s', (_, text, id) => expect(found(text)).toBe(id));

  test.each([
    'Und sonst noch etwas?',
    'Was meinen Sie damit?',
    'Mhm.',
    'Frage 9: Was?',
    'Was wünschen Sie?',
    '',
  ])('ist keine: %s', (text) => expect(found(text)).toBeUndefined());

  test('two questions that fit alike are none', () => {
    const twins = [
      { id: 'a', text: 'Was ist heute gut?' },
      { id: 'b', text: 'Was ist heute gut?' },
    ];
    expect(questionIn('Was ist heute gut?', twins, asked)).toBeUndefined();
  });

  test('a long text that holds all the words somewhere does not resemble', () => {
    const far =
      'Was ich sagen wollte, ist lang. Sie wünschen viel. Das sich ergibt, für manche. Ihre Meinung zur Straße?';
    expect(found(far)).toBeUndefined();
  });

  test('a heading must be little else than the question', () => {
    const text = 'Was könnten Sie beitragen, ich meine Kuchen, Saft und viele andere Dinge, die man braucht';
    expect(questionIn(text, questions, written)).toBeUndefined();
  });
});

describe('Zeilen ohne Sprecherin', () => {
  const open = (line: string, isMarked = false) => {
    const guide = guideLineOf(line, questions, isMarked);
    return guide && [guide.question.id, line.slice(guide.length)];
  };

  test.each([
    ['[wunsch]', ['wunsch', '']],
    ['[wunsch] Ein Fest', ['wunsch', ' Ein Fest']],
    ['## Was könnten Sie beitragen?', ['beitrag', '']],
    ['**Frage 3**', ['beitrag', '']],
    ['Frage 3: Kuchen', ['beitrag', 'Kuchen']],
    ['Frage 3: Und Ihr Anteil?', ['beitrag', '']],
    ['1. Was wünschen Sie sich für Ihre Straße?', ['wunsch', '']],
    ['Was wünschen Sie sich für Ihre Straße?', ['wunsch', '']],
  ])('%s', (line, expected) => expect(open(line)).toEqual(expected));

  test.each(['Ein Fest', '3. Oktober', 'Frage 9: Kuchen', 'Frage 3 finde ich schwer'])(
    'ist keine Überschrift: %s',
    (line) => expect(open(line)).toBeUndefined(),
  );

  test('wer die Frage in einer markierten Antwort wiederholt, öffnet sie nicht', () => {
    expect(open('Was könnten Sie beitragen?', true)).toBeUndefined();
    expect(open('## Was könnten Sie beitragen?', true)).toEqual(['beitrag', '']);
  });
});
