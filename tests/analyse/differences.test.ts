import { expect, test } from 'vitest';
import { analyseCloud } from '../../src/analyse/cloud.js';
import { compileCodebook } from '../../src/analyse/codebook.js';
import { findDifferences } from '../../src/analyse/differences.js';
import { createReader } from '../../src/analyse/reader.js';
import type { Interview } from '../../src/data-types/interviews.js';
import type { Wortwolke } from '../../src/data-types/wortwolken.js';

const reader = createReader(
  compileCodebook({ themen: [{ id: 'raum', anzeige: 'Räume', woerter: ['Raum'] }] }),
);

/** Interviews of two groups that name the theme. */
function said(land: number, vereine: number): Interview[] {
  const of = (gruppe: string, count: number) =>
    Array.from({ length: count }, (_, i): Interview => {
      const id = `${gruppe}-${i}`;
      const antworten: Interview['antworten'] = [{ frage: 'eins', text: 'Ein Raum.' }];
      return { id, erfunden: true, pseudonym: id, gruppe, datum: '2024', einwilligung: 'erteilt', antworten };
    });
  return [...of('land', land), ...of('vereine', vereine)];
}

const all: Wortwolke = { id: 'alle', titel: 'Alle', fragen: ['eins'] };
const part: Wortwolke = { id: 'land', titel: 'Land', fragen: ['eins'], gruppen: ['land'] };

function differences(wolken: Wortwolke[], interviews: Interview[]) {
  const clouds = new Map(wolken.map((w) => [w.id, analyseCloud(w, interviews, reader).value]));
  return findDifferences(wolken, clouds).map(({ cloud, diagnostic: { code, params } }) => [
    cloud,
    code,
    params.count,
  ]);
}

test('two clouds that tell together what one person said are found', () => {
  expect(differences([all, part], said(4, 1))).toEqual([['land', 'ZB2103', 1]]);
});

test('several clouds of parts together leave one person over', () => {
  const clubs: Wortwolke = { ...part, id: 'vereine', gruppen: ['vereine'] };
  const interviews = [...said(4, 4), ...said(1, 0).map((i) => ({ ...i, id: 'x', gruppe: 'wirtschaft' }))];
  expect(differences([all, part], interviews)).toEqual([]);
  expect(differences([all, part, clubs], interviews)).toEqual([['land', 'ZB2103', 1]]);
});

test('three people left over, or none, tell nothing', () => {
  expect(differences([all, part], said(4, 3))).toEqual([]);
  expect(differences([all, part], said(4, 0))).toEqual([]);
});

test('clouds of other questions or of groups of their own are not compared', () => {
  const other = { ...part, fragen: ['zwei'] };
  const clubs: Wortwolke = { ...part, id: 'vereine', gruppen: ['vereine'] };
  expect(differences([all, other], said(4, 1))).toEqual([]);
  expect(differences([clubs, part], said(4, 4))).toEqual([]);
});
