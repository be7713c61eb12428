import { describe, expect, it } from 'vitest';
import { analyseCloud } from '../../src/analyse/cloud.js';
import { compileCodebook } from '../../src/analyse/codebook.js';
import { createReader } from '../../src/analyse/reader.js';
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

const reader = createReader(
  compileCodebook({
    themen: [
      { id: 'raum', anzeige: 'Räume', themenfeld: 'b', woerter: ['Raum', 'Saal'] },
      { id: 'weg', anzeige: 'Wege', woerter: ['Weg'] },
      { id: 'brunnen', anzeige: 'Geheimer Brunnen', woerter: ['Brunnen'] },
    ],
  }),
);

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
    const { value, diagnostics } = analyseCloud(wolke, interviews, reader);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      id: 'probe',
      title: 'Probe',
      interviews: 3,
      threshold: 2,
      counting: 'gespraech',
      sizing: 'wurzel',
      layout: { engine: 'zb', gathered: true, outline: 'ellipse' },
      groups: [],
      invented: 'all',
      isCut: false,
      terms: [
        {
          key: 'thema:raum',
          text: 'Räume',
          count: 3,
          interviews: 3,
          mentions: 4,
          weight: 1,
          themenfeld: 'b',
          members: [{ text: 'Raum', interviews: 2, mentions: 3 }],
        },
        {
          key: 'thema:weg',
          text: 'Wege',
          count: 2,
          interviews: 2,
          mentions: 2,
          weight: 2 / 3,
          members: [{ text: 'Weg', interviews: 2, mentions: 2 }],
        },
      ],
    });
  });

  it('counts mentions on demand', () => {
    const { value } = analyseCloud({ ...wolke, zaehlung: 'nennung' }, interviews, reader);
    expect(value.terms.map(({ text, count }) => [text, count])).toEqual([
      ['Räume', 4],
      ['Wege', 2],
    ]);
  });

  it('leaves no trace of a term below the threshold', () => {
    const { value } = analyseCloud({ ...wolke, zaehlung: 'nennung' }, interviews, reader);
    expect(JSON.stringify(value)).not.toContain('Brunnen');
  });

  it('linear: twice the count, twice the height, four times the area', () => {
    const { value } = analyseCloud({ ...wolke, gewicht: 'linear' }, interviews, reader);
    expect(value.terms[1]?.weight).toBeCloseTo(4 / 9);
  });

  it('hears only the questions of the cloud', () => {
    const { value } = analyseCloud({ ...wolke, fragen: ['andere-frage'] }, interviews, reader);
    expect(value.interviews).toBe(1);
    expect(value.terms).toEqual([]);
  });

  it('rank: the height falls evenly from rank to rank', () => {
    const { value } = analyseCloud({ ...wolke, gewicht: 'rang' }, interviews, reader);
    expect(value.terms.map(({ weight }) => weight)).toEqual([1, 0.0625]);
  });

  it('counts by interview, from three interviews on, area-true, unless told otherwise', () => {
    const { value } = analyseCloud({ id: 'x', titel: 'X', fragen: ['quartier'] }, interviews, reader);
    expect(value).toMatchObject({ counting: 'gespraech', threshold: 3, sizing: 'wurzel' });
    expect(value.terms.map(({ text }) => text)).toEqual(['Räume']);
  });

  it('hears only the groups of the cloud, and the threshold is for them alone', () => {
    const mixed = interviews.map((i, n) => (n === 0 ? { ...i, gruppe: 'land' } : i));
    const { value } = analyseCloud({ ...wolke, gruppen: ['wissenschaft'] }, mixed, reader);
    expect(value.interviews).toBe(2);
    expect(value.terms.map(({ text }) => text)).toEqual(['Räume']);
  });

  it('shows only the themes of its Themenfelder', () => {
    const { value } = analyseCloud({ ...wolke, themenfelder: ['b'] }, interviews, reader);
    expect(value.terms.map(({ text }) => text)).toEqual(['Räume']);
  });

  it('counts a code given by hand, but not once more where the text names the theme itself', () => {
    const coded = interviews.map((i) => ({
      ...i,
      antworten: i.antworten.map((antwort) => ({ ...antwort, kodes: ['weg'] })),
    }));
    const { value } = analyseCloud(wolke, coded, reader);
    expect(value.terms.find(({ key }) => key === 'thema:weg')).toMatchObject({ interviews: 3, mentions: 3 });
  });

  it('lists no word for a code given by hand, however often it was given', () => {
    const coded = ['g1', 'g2', 'g3'].map((id) => {
      const { antworten, ...rest } = interview(id, 'Nichts.');
      return { ...rest, antworten: antworten.map((antwort) => ({ ...antwort, kodes: ['weg'] })) };
    });
    const { value } = analyseCloud(wolke, coded, reader);
    expect(value.terms).toMatchObject([{ key: 'thema:weg', interviews: 3, members: [] }]);
  });

  it('lists no member that too few interviews used', () => {
    const { value } = analyseCloud(wolke, interviews, reader);
    expect(JSON.stringify(value)).not.toContain('Saal');
  });

  it('says where some of the answers are invented, and where there were more terms', () => {
    const mixed = interviews.map((i, n) => ({ ...i, erfunden: n === 0 }));
    const { value } = analyseCloud({ ...wolke, hoechstens: 1 }, mixed, reader);
    expect(value).toMatchObject({ invented: 'some', isCut: true });
  });

  it('reports a cloud without terms (ZB2101)', () => {
    const { diagnostics } = analyseCloud({ ...wolke, mindestens: 9 }, interviews, reader);
    expect(diagnostics).toMatchObject([{ code: 'ZB2101', params: { cloud: 'probe', threshold: 9 } }]);
  });
});
