import { describe, expect, it } from 'vitest';
import { createTermCounter, mostFrequent } from '../../src/analyse/count.js';

/** Interviews as lists of terms; `Noun<Phrase` is a noun inside a phrase. */
function count(interviews: string[][], atLeast = 1) {
  const counter = createTermCounter();
  for (const mentions of interviews) {
    for (const mention of mentions) {
      const [term = '', inside] = mention.split('<');
      counter.add(inside === undefined ? { term } : { term, inside }, term.toLowerCase());
    }
    counter.nextInterview();
  }
  return counter.tallies(atLeast);
}

const plain = (interviews: string[][], atLeast = 1) =>
  count(interviews, atLeast).map(({ term, interviews: n, mentions }) => [term, n, mentions]);

describe('createTermCounter', () => {
  it('counts interviews and mentions apart', () => {
    expect(plain([['Raum', 'Raum', 'Raum'], ['Raum', 'Weg'], []])).toEqual([
      ['Raum', 2, 4],
      ['Weg', 1, 1],
    ]);
  });

  it('by interview: what one talkative person says fifty times is one interview', () => {
    expect(plain([Array<string>(50).fill('Brunnen')])).toEqual([['Brunnen', 1, 50]]);
    expect(plain([Array<string>(50).fill('Brunnen')], 2)).toEqual([]);
  });

  it('a phrase of enough interviews takes its noun along', () => {
    const said = ['Soziale Stadt', 'Stadt<Soziale Stadt'];
    expect(plain([said, said, ['Stadt']])).toEqual([
      ['Soziale Stadt', 2, 2],
      ['Stadt', 1, 1],
    ]);
  });

  it('a phrase of too few interviews is none, and its noun counts by itself', () => {
    const said = ['Soziale Stadt', 'Stadt<Soziale Stadt'];
    expect(plain([said, ['Stadt'], ['Stadt']], 2)).toEqual([['Stadt', 3, 3]]);
  });

  it('tells the forms of a term, each with its own interviews', () => {
    const [raum] = count([['Raum', 'Raum'], ['Raum']]);
    expect([...(raum?.forms ?? [])]).toEqual([['raum', { interviews: 2, mentions: 3 }]]);
  });
});

describe('mostFrequent', () => {
  it('ties go by code units, so Ä comes after Z on every machine', () => {
    const items = ['Bildung', 'Arbeit', 'Äpfel', 'Zaun'].map((text) => ({ text, count: 3 }));
    expect(mostFrequent(items, 3).map(({ text }) => text)).toEqual(['Arbeit', 'Bildung', 'Zaun']);
  });
});
