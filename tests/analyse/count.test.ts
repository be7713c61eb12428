import { describe, expect, it } from 'vitest';
import { select, tally } from '../../src/analyse/count.js';

const names = ['Bildung', 'Arbeit', 'Äpfel', 'Wohnen'];
const textOf = (theme: number) => names[theme] ?? '';

describe('tally', () => {
  it('counts interviews and mentions apart', () => {
    expect(tally([[0, 0, 0], [0, 1], []])).toEqual([
      { theme: 0, interviews: 2, mentions: 4 },
      { theme: 1, interviews: 1, mentions: 1 },
    ]);
  });
});

describe('select', () => {
  const tallies = [
    { theme: 0, interviews: 3, mentions: 3 },
    { theme: 1, interviews: 3, mentions: 9 },
    { theme: 2, interviews: 3, mentions: 4 },
    { theme: 3, interviews: 1, mentions: 50 },
  ];

  it('by interview: one talkative person does not rule', () => {
    expect(select(tallies, textOf, { counting: 'gespraech', atLeast: 1, atMost: 9 }).at(-1)).toEqual({
      theme: 3,
      count: 1,
    });
  });

  it('by mention: what one person alone said stays hidden all the same', () => {
    expect(select(tallies, textOf, { counting: 'nennung', atLeast: 2, atMost: 9 })).toEqual([
      { theme: 1, count: 9 },
      { theme: 2, count: 4 },
      { theme: 0, count: 3 },
    ]);
  });

  it('ties go by code units, so Ä comes after Z on every machine', () => {
    const shown = select(tallies, textOf, { counting: 'gespraech', atLeast: 2, atMost: 2 });
    expect(shown.map(({ theme }) => names[theme])).toEqual(['Arbeit', 'Bildung']);
  });
});
