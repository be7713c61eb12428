import { describe, expect, it } from 'vitest';
import { analyseCloud } from '../../src/analyse/cloud.js';
import { compileCodebook } from '../../src/analyse/codebook.js';
import type { Interview } from '../../src/data-types/interviews.js';
import type { Wortwolke } from '../../src/data-types/wortwolken.js';

const wolke: Wortwolke = {
  id: 'probe',
  titel: 'Probe',
  fragen: ['quartier'],
  zaehlung: 'gespraech',
  mindestens: 2,
  hoechstens: 10,
  gewicht: 'wurzel',
};

const codebook = compileCodebook({
  themen: [
    { id: 'raum', anzeige: 'Räume', themenfeld: 'b', woerter: ['Raum', 'Saal'] },
    { id: 'weg', anzeige: 'Wege', woerter: ['Weg'] },
    { id: 'brunnen', anzeige: 'Geheimer Brunnen', woerter: ['Brunnen'] },
  ],
});

function interview(id: string, text: string, frage = 'quartier'): Interview {
  return {
    id,
    erfunden: true,
    pseudonym: id,
    gruppe: 'wissenschaft',
    datum: '2024-10',
    einwilligung: 'nicht-noetig',
    antworten: [{ frage, text }],
  };
}

const interviews = [
  interview('g1', 'Ein Raum, ein Raum und Wege.'),
  interview('g2', 'Ein Saal am Weg.'),
  interview('g3', 'Räume! Und ein Brunnen, ein Brunnen, ein Brunnen.'),
  interview('g4', 'Ein Raum und viele Wege.', 'andere-frage'),
];

describe('analyseCloud', () => {
  it('counts each interview once, after words are merged to a theme', () => {
    const { value, diagnostics } = analyseCloud(wolke, interviews, codebook);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      id: 'probe',
      title: 'Probe',
      interviews: 3,
      threshold: 2,
      counting: 'gespraech',
      invented: true,
      terms: [
        { text: 'Räume', count: 3, weight: 1, themenfeld: 'b' },
        { text: 'Wege', count: 2, weight: 2 / 3 },
      ],
    });
  });

  it('counts mentions on demand', () => {
    const { value } = analyseCloud({ ...wolke, zaehlung: 'nennung' }, interviews, codebook);
    expect(value.terms.map(({ text, count }) => [text, count])).toEqual([
      ['Räume', 4],
      ['Wege', 2],
    ]);
  });

  it('leaves no trace of a term below the threshold', () => {
    const { value } = analyseCloud({ ...wolke, zaehlung: 'nennung' }, interviews, codebook);
    expect(JSON.stringify(value)).not.toContain('Brunnen');
  });

  it('linear: twice the count, twice the height, four times the area', () => {
    const { value } = analyseCloud({ ...wolke, gewicht: 'linear' }, interviews, codebook);
    expect(value.terms[1]?.weight).toBeCloseTo(4 / 9);
  });

  it('hears only the questions of the cloud', () => {
    const { value } = analyseCloud({ ...wolke, fragen: ['andere-frage'] }, interviews, codebook);
    expect(value.interviews).toBe(1);
    expect(value.terms).toEqual([]);
  });

  it('reports a cloud without terms (ZB2101)', () => {
    const { diagnostics } = analyseCloud({ ...wolke, mindestens: 9 }, interviews, codebook);
    expect(diagnostics).toMatchObject([{ code: 'ZB2101', params: { cloud: 'probe', threshold: 9 } }]);
  });
});
