import { describe, expect, it } from 'vitest';
import { compileCodebook } from '../../src/analyse/codebook.js';
import { explainTerm, termsNamed } from '../../src/analyse/explain.js';
import { createReader } from '../../src/analyse/reader.js';
import type { Interview } from '../../src/data-types/interviews.js';

const reader = createReader(
  compileCodebook({
    themen: [
      { id: 'raum', anzeige: 'Räume', woerter: ['*raum'], ausschluesse: ['Zeitraum'] },
      { id: 'begegnung', anzeige: 'Begegnung', wendungen: ['Raum für Begegnung'] },
    ],
  }),
);

function interview(id: string, frage: string, text: string): Interview {
  const antworten: Interview['antworten'] = [{ frage, text }];
  return {
    id,
    erfunden: true,
    pseudonym: id,
    gruppe: 'land',
    datum: '2024',
    einwilligung: 'erteilt',
    antworten,
  };
}

const wolke = { id: 'w', titel: 'W', fragen: ['eins'] };
const explain = (key: string, ...texts: string[]) =>
  explainTerm(
    key,
    [wolke],
    texts.map((text, i) => interview(`g${i + 1}`, 'eins', text)),
    reader,
  );

describe('termsNamed', () => {
  it.each(['Räume', 'raum', 'Räumen', 'Freiraum', 'freiräume'])('finds the theme of „%s“', (word) => {
    expect(termsNamed(word, reader)).toEqual(word === 'freiräume' ? [] : ['thema:raum']);
  });

  it('finds nothing for a word that counts for nothing', () => {
    expect(termsNamed('Zeitraum', reader)).toEqual([]);
  });
});

describe('explainTerm', () => {
  it('gives each place with its passage, its rule and the clouds it belongs to', () => {
    const { places } = explain('thema:raum', 'Wir haben kaum Freiräume hier.');
    expect(places).toMatchObject([
      {
        interview: { id: 'g1' },
        answer: 0,
        clouds: ['w'],
        passage: { before: 'Wir haben kaum ', words: 'Freiräume', after: ' hier.' },
        mention: { why: { rule: 'codebuch', list: 'woerter', index: 0, entry: '*raum' } },
      },
    ]);
  });

  it('leaves out answers to questions that no cloud asks for', () => {
    const said = [interview('g1', 'zwei', 'Ein Freiraum.')];
    expect(explainTerm('thema:raum', [wolke], said, reader).places).toEqual([]);
  });

  it('shows what fits and does not count, and why', () => {
    const { places, passedOver } = explain(
      'thema:raum',
      'Im Zeitraum danach entstand ein Raum für Begegnung.',
    );
    expect(places).toEqual([]);
    expect(passedOver.map(({ passage, by }) => [passage.words, by])).toEqual([
      ['Zeitraum', { kind: 'ausschluss', entry: 'Zeitraum', theme: 'Räume' }],
      ['Raum', { kind: 'vorrang', entry: 'Raum für Begegnung', theme: 'Begegnung' }],
    ]);
  });

  it('cuts long passages between words', () => {
    const { places } = explain('thema:raum', `${'Wort '.repeat(40)}Freiraum${' Wort'.repeat(40)}`);
    expect(places[0]?.passage.before).toMatch(/^… (Wort )+$/);
    expect(places[0]?.passage.after).toMatch(/^( Wort)+ …$/);
  });
});
