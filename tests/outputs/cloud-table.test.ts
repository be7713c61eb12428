import { describe, expect, test } from 'vitest';
import { cloudFacts, cloudRecords, cloudRows } from '../../src/outputs/cloud-table.js';
import { cloudWordsIn } from '../../src/outputs/cloud-words.js';
import { cloudOf, source, term } from './sample-cloud.js';

const cloud = cloudOf([
  term('Nachbarschaft', 12, 17, ['Nachbarn', 'Nachbarschaftstreff'], 'a'),
  term('Ruhe', 3, 1, ['Ruhe'], 'fehlt'),
]);

describe('the rows of a cloud', () => {
  test('hold counts, share, Themenfeld and the words that were counted', () => {
    const [first, second] = cloudRows(cloud, source);
    expect(first).toMatchObject({ term: 'Nachbarschaft', interviews: 12, share: 12 / 18, mentions: 17 });
    expect(first?.themenfeld).toBe('A Teilhabe & Mitte');
    expect(first?.members).toBe('Nachbarn; Nachbarschaftstreff');
    expect(second?.themenfeld).toBe('übergreifend');
  });

  test('say a sentence each, with one mention in the singular, and the term itself not twice', () => {
    const hints = cloudRows(cloud, source).map(({ hint }) => hint.replaceAll('\u00A0', ' '));
    expect(hints).toEqual([
      'Nachbarschaft: in 12 von 18 Gesprächen, 17 Nennungen; gezählt: Nachbarn, Nachbarschaftstreff',
      'Ruhe: in 3 von 18 Gesprächen, 1 Nennung',
    ]);
  });

  test('follow the language of the project', () => {
    const english = { ...source, projekt: { ...source.projekt, sprache: 'en' as const } };
    const [, second] = cloudRows(cloud, english);
    expect(second?.hint.replaceAll('\u00A0', ' ')).toBe('Ruhe: in 3 of 18 interviews, 1 mention');
    expect(second?.themenfeld).toBe('general');
  });

  test('of a cloud without interviews have no share', () => {
    expect(cloudRows({ ...cloud, interviews: 0 }, source)[0]?.share).toBe(0);
  });
});

test('records for programs have numbers, the share in per cent with one decimal', () => {
  const { header, records } = cloudRecords(cloudRows(cloud, source), cloudWordsIn('de'));
  expect(header).toEqual([
    'Begriff',
    'Gespräche',
    'Anteil der Gespräche in Prozent',
    'Nennungen',
    'Themenfeld',
    'Gezählte Wörter',
  ]);
  expect(records[0]).toEqual([
    'Nachbarschaft',
    12,
    66.7,
    17,
    'A Teilhabe & Mitte',
    'Nachbarn; Nachbarschaftstreff',
  ]);
});

describe('what is told of a cloud', () => {
  const told = (id: string, of = cloud) =>
    cloudFacts(of, source)
      .filter((fact) => fact.id === id)
      .map(({ value }) => value);

  test('are its questions, n, k, mode, edition and date', () => {
    expect(told('question')).toEqual(['Was wünschen Sie sich?']);
    expect(told('interviews')).toEqual([18]);
    expect(told('threshold')[0]).toContain('mindestens 3 von 18 Gesprächen');
    expect(told('counting')[0]).toContain('höchstens einmal');
    expect(told('sizing')[0]).toContain('Fläche');
    expect(told('edition')).toEqual([2]);
    expect(told('asOf')).toEqual(['31.\u00A0Oktober 2025']);
  });

  test('are another mode, the groups and the sample note only where they are true', () => {
    expect(told('note')).toEqual([]);
    expect(told('groups')).toEqual([]);
    const other = cloudOf(cloud.terms, {
      counting: 'nennung',
      sizing: 'rang',
      groups: ['Vereine', 'Ämter'],
      invented: 'all',
    });
    expect(told('note', other)).toEqual(['Erfundene Beispielantworten: Niemand hat das gesagt.']);
    expect(told('groups', other)).toEqual(['Vereine, Ämter']);
    expect(told('counting', other)[0]).toContain('Jede Nennung');
    expect(told('sizing', other)[0]).toContain('Reihenfolge nach der Zahl der Nennungen');
  });
});
